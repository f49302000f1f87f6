import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import { todayIn } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { past, range, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { distinct } from "./distinct.js";
import { sessions } from "./entities.js";
import { MentoringSession } from "./mentoringSession.js";

@InputType({ description: "When the two met, for how long, about what." })
class RecordMentoringSessionInput extends ChangeInput {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => InstantScalar, {
    description: "When it began: since the mentorship's first day, and not in the future.",
  })
  readonly at: string;
  @Field(() => Int, { description: "How long it took: 1 to 1,440 minutes." })
  readonly minutes: number;
  @Field(() => [ID], { defaultValue: [], description: "What it was about, top-…: 10 at most, each once." })
  readonly topicIds: string[];
  @Field(() => [ID], {
    defaultValue: [],
    description:
      "Clients whom you met together, cli-…, whom one of you serves: 20 at most, each once. For a client whom you lead it records your consent; another lead consents with consentToMeeting.",
  })
  readonly clientIds: string[];
  @Field(() => String, {
    nullable: true,
    description: "What was done and observed, 4,000 characters at most. Only the two read it.",
  })
  readonly note?: string | null;
}

const RecordMentoringSessionPayload = payload("RecordMentoringSession", { session: () => MentoringSession });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordMentoringSession {
  @Mutation(() => RecordMentoringSessionPayload, {
    description: "Records a session of an active mentorship that you guide.",
  })
  recordMentoringSession(
    @Arg("input", () => RecordMentoringSessionInput, { description: "When the two met, for how long, about what." })
    input: RecordMentoringSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const day = todayIn(context.timeZone, new Date(input.at));
    return write(context, info, {
      statement: "mentorship/recordMentoringSession",
      input,
      changed: { session: "mentorship/sessionById" },
      creates: sessions,
      more: { day },
      refusals: refusalsOf(
        past("at", day, context.today) ?? past("at", input.at, new Date().toISOString()),
        range("minutes", input.minutes, 1, 1440),
        distinct("topicIds", input.topicIds, 0, 10),
        distinct("clientIds", input.clientIds, 0, 20),
        text("note", input.note, 4000),
      ),
    });
  }
}
