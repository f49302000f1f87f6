import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { holdings } from "./entities.js";
import { Holding } from "./holding.js";

@InputType({ description: "The client and the product." })
class AddHoldingInput extends ChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => ID, { description: "The product, prd-…" })
  readonly productId: string;
  @Field(() => DateScalar, { nullable: true, description: "First day; default: today. Not in the future." })
  readonly openedOn?: string | null;
}

const AddHoldingPayload = payload("AddHolding", { holding: () => Holding });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class AddHolding {
  @Mutation(() => AddHoldingPayload, { description: "Records a new holding of one of your clients." })
  addHolding(
    @Arg("input", () => AddHoldingInput, { description: "The client and the product." }) input: AddHoldingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/addHolding",
      input,
      changed: { holding: "clients/holdingById" },
      creates: holdings,
      refusals: refusalsOf(past("openedOn", input.openedOn, context.today)),
    });
  }
}
