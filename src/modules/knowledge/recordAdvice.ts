import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import { dayIn } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { past, range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "../managers/manager.js";
import { advice } from "./entities.js";

@InputType({ description: "Whom you asked for advice, about what, when and how often." })
class RecordAdviceInput extends ChangeInput {
  @Field(() => ID, { description: "The colleague whom you asked, mgr-…" })
  readonly adviserId: string;
  @Field(() => ID, { nullable: true, description: "About what, top-…; leave out when it was about something else." })
  readonly topicId?: string | null;
  @Field(() => Int, {
    defaultValue: 1,
    description:
      "How often, 1 to 1000. Record each time by itself where you know its day: of several in one record the days between the first and the last are not known.",
  })
  readonly times: number;
  @Field(() => InstantScalar, { nullable: true, description: "The first time; default `lastAt`." })
  readonly firstAt?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "The last time, not before the first; default now." })
  readonly lastAt?: string | null;
}

const RecordAdvicePayload = payload("RecordAdvice", { seeker: () => Manager, adviser: () => Manager });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordAdvice {
  @Mutation(() => RecordAdvicePayload, {
    description: "Notes that you asked a colleague for advice. Only who asked records it.",
  })
  recordAdvice(
    @Arg("input", () => RecordAdviceInput, { description: "Whom you asked." }) input: RecordAdviceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = new Date().toISOString();
    const lastAt = input.lastAt ?? now;
    const firstAt = input.firstAt ?? lastAt;
    const refusals = refusalsOf(
      range("times", input.times, 1, 1000),
      past("firstAt", input.firstAt, now),
      past("lastAt", input.lastAt, now),
      firstAt > lastAt ? { code: "TOO_EARLY", path: "lastAt", name: "firstAt" } : undefined,
    );
    return write(context, info, {
      statement: "knowledge/recordAdvice",
      input,
      changed: { seeker: "managers/byId", adviser: "managers/byId" },
      creates: advice,
      refusals,
      more: { firstAt, lastAt, lastOn: dayIn(context.timeZone, lastAt) },
    });
  }
}
