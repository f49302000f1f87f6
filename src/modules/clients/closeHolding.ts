import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Holding } from "./holding.js";

@InputType({ description: "The holding, and the day it was closed." })
class CloseHoldingInput extends ChangeInput {
  @Field(() => ID, { description: "The holding, hld-…" })
  readonly holdingId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day without the holding; default: today. Not in the future.",
  })
  readonly closedOn?: string | null;
}

const CloseHoldingPayload = payload("CloseHolding", { holding: () => Holding });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class CloseHolding {
  @Mutation(() => CloseHoldingPayload, { description: "Records that a holding of one of your clients was closed." })
  closeHolding(
    @Arg("input", () => CloseHoldingInput, { description: "The holding, and the day it was closed." })
    input: CloseHoldingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/closeHolding",
      input,
      changed: { holding: "clients/holdingById" },
      refusals: refusalsOf(past("closedOn", input.closedOn, context.today)),
    });
  }
}
