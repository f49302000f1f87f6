import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "./manager.js";

@InputType({ description: "The manager, the new grade and its first day." })
class PromoteManagerInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The manager to promote, mgr-…; not yourself." })
  readonly managerId: string;
  @Field(() => ID, { description: "The new grade, grd-…; it need not be higher." })
  readonly gradeId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day of the new grade; default: today. After the first day of the previous grade, and not in the future.",
  })
  readonly from?: string | null;
}

const PromoteManagerPayload = payload("PromoteManager", { manager: () => Manager });

@Authorized(Role.HR)
@Resolver()
export class PromoteManager {
  @Mutation(() => PromoteManagerPayload, {
    description: "Gives a manager a new grade (升迁); the previous grade ends on that day.",
  })
  promoteManager(
    @Arg("input", () => PromoteManagerInput, { description: "The manager and the new grade." })
    input: PromoteManagerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("from", input.from, context.today));
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, { statement: "managers/promoteManager", input, changed, refusals });
  }
}
