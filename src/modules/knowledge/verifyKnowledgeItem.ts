import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { future, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { KnowledgeItem } from "./knowledgeItem.js";

@InputType({ description: "Which item was found right." })
class VerifyKnowledgeItemInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The item, itm-…" })
  readonly itemId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day after today by which it should be looked at again; leave out for never.",
  })
  readonly reviewBy?: string | null;
}

const VerifyKnowledgeItemPayload = payload("VerifyKnowledgeItem", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class VerifyKnowledgeItem {
  @Mutation(() => VerifyKnowledgeItemPayload, {
    description:
      "Says that you have checked an item today and found it right. For those above its author, and for experts: level 4 or 5 in one of its topics, confirmed by others. Never for the author.",
  })
  verifyKnowledgeItem(
    @Arg("input", () => VerifyKnowledgeItemInput, { description: "Which item, and until when." })
    input: VerifyKnowledgeItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(future("reviewBy", input.reviewBy, context.today));
    return write(context, info, {
      statement: "knowledge/verifyKnowledgeItem",
      input,
      changed: { knowledgeItem: "knowledge/itemById" },
      refusals,
    });
  }
}
