import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Employee } from "../colleagues/employee.js";
import { eitherWay } from "./eitherWay.js";
import { Manager } from "./manager.js";

@InputType({ description: "The person and the date." })
class RecordDepartureInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The manager or other employee who has left, mgr-… or emp-…; not yourself." })
  readonly managerId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day after they left; default: today. Not in the future, and after the start of their latest post, grade or reporting line.",
  })
  readonly leftOn?: string | null;
}

const RecordDeparturePayload = payload(
  "RecordDeparture",
  { manager: () => Manager, employee: () => Employee },
  eitherWay,
);

@Authorized(Role.HR)
@Resolver()
export class RecordDeparture {
  @Mutation(() => RecordDeparturePayload, {
    description:
      "Records that a manager or another employee has left. The clients of a manager must be handed over first (HAS_CLIENTS tells how many). Post, grade and reporting line end. The mentor profile becomes inactive, active mentorships end and open proposals lapse. Their reports then report to their superior. Their token is refused from that day.",
  })
  recordDeparture(
    @Arg("input", () => RecordDepartureInput, { description: "The person and the date." }) input: RecordDepartureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("leftOn", input.leftOn, context.today));
    const changed = { manager: "managers/byId", employee: "colleagues/byId" } as const;
    return write(context, info, { statement: "managers/recordDeparture", input, changed, refusals });
  }
}
