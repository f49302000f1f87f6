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

@InputType({ description: "Time, duration and topics of the session." })
class RecordMentoringSessionInput extends ChangeInput {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => InstantScalar, {
    description: "Start of the session, not before the mentorship's first day and not in the future.",
  })
  readonly at: string;
  @Field(() => Int, { description: "Duration, 1 to 1,440 minutes." })
  readonly minutes: number;
  @Field(() => [ID], { defaultValue: [], description: "Topics of the session, top-…; at most 10, each once." })
  readonly topicIds: string[];
  @Field(() => [ID], {
    defaultValue: [],
    description:
      "Clients you met together, cli-…; at most 20, each once. One of you must serve them. For clients you lead, your consent is recorded; other leads consent with `consentToMeeting`.",
  })
  readonly clientIds: string[];
  @Field(() => String, {
    nullable: true,
    description:
      "What was done and observed, at most 4,000 characters. Only mentor, trainee and COMPLIANCE can read it.",
  })
  readonly note?: string | null;
}

const RecordMentoringSessionPayload = payload("RecordMentoringSession", { session: () => MentoringSession });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordMentoringSession {
  @Mutation(() => RecordMentoringSessionPayload, {
    description: "Records a session of an active mentorship in which you are the mentor.",
  })
  recordMentoringSession(
    @Arg("input", () => RecordMentoringSessionInput, { description: "Time, duration and topics of the session." })
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
