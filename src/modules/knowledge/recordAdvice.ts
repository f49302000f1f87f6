import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import { dayIn } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { past, range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Employee } from "../colleagues/employee.js";
import { Manager } from "../managers/manager.js";
import { advice } from "./entities.js";

@InputType({ description: "The colleague, the topic, the time and the number of times." })
class RecordAdviceInput extends ChangeInput {
  @Field(() => ID, { description: "The colleague you asked, mgr-… or emp-…" })
  readonly adviserId: string;
  @Field(() => ID, { nullable: true, description: "The topic, top-…; leave out if none fits." })
  readonly topicId?: string | null;
  @Field(() => Int, {
    defaultValue: 1,
    description:
      "Number of times, 1 to 1000. If you know the date of each, record each separately: one record for several times does not tell the dates between the first and the last.",
  })
  readonly times: number;
  @Field(() => InstantScalar, { nullable: true, description: "The first time; default: `lastAt`." })
  readonly firstAt?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "The last time, not before the first; default: now." })
  readonly lastAt?: string | null;
}

const RecordAdvicePayload = payload(
  "RecordAdvice",
  { seeker: () => Manager, adviser: () => Manager, colleague: () => Employee },
  {
    seeker: "You as a manager after the change; null if you are not a manager, or if the change was refused.",
    adviser:
      "The colleague as a manager after the change; null if they are not a manager, or if the change was refused.",
    colleague: "The colleague you asked, manager or not; null if the change was refused.",
  },
);

@Authorized(Role.MANAGER, Role.EMPLOYEE, Role.BRANCH_HEAD)
@Resolver()
export class RecordAdvice {
  @Mutation(() => RecordAdvicePayload, {
    description: "Records that you asked a colleague for advice. Only the person who asked can record it.",
  })
  recordAdvice(
    @Arg("input", () => RecordAdviceInput, { description: "The advice you asked for." }) input: RecordAdviceInput,
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
      changed: { seeker: "managers/byId", adviser: "managers/byId", colleague: "colleagues/byId" },
      creates: advice,
      refusals,
      more: { firstAt, lastAt, lastOn: dayIn(context.timeZone, lastAt) },
    });
  }
}
