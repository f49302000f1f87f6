import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "./manager.js";

@InputType({ description: "Who has left, and when." })
class RecordDepartureInput extends VersionedChangeInput {
  @Field(() => ID, { description: "Who has left, mgr-…; not you." })
  readonly managerId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day after they left; default today. Not in the future, and after all that began last.",
  })
  readonly leftOn?: string | null;
}

const RecordDeparturePayload = payload("RecordDeparture", { manager: () => Manager });

@Authorized(Role.HR)
@Resolver()
export class RecordDeparture {
  @Mutation(() => RecordDeparturePayload, {
    description:
      "Records that a manager has left. Their clients must be handed over first (HAS_CLIENTS says how many). Post, grade and reporting line end, the mentor profile is closed, active mentorships end and proposed ones lapse; who reported to them reports to their superior from then on. Their token is refused from that day. For HR.",
  })
  recordDeparture(
    @Arg("input", () => RecordDepartureInput, { description: "Who has left." }) input: RecordDepartureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("leftOn", input.leftOn, context.today));
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, { statement: "managers/recordDeparture", input, changed, refusals });
  }
}
