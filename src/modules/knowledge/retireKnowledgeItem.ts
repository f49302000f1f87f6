import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has } from "../../kernel/access/viewer.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { KnowledgeItem } from "./knowledgeItem.js";

@InputType({ description: "Which item is to be withdrawn." })
class RetireKnowledgeItemInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The item, itm-…" })
  readonly itemId: string;
}

const RetireKnowledgeItemPayload = payload("RetireKnowledgeItem", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.ADMIN)
@Resolver()
export class RetireKnowledgeItem {
  @Mutation(() => RetireKnowledgeItemPayload, {
    description:
      "Withdraws an item from today on: it is kept, but lists and searches leave it out. For its author, those above the author, and ADMIN, who reads no items and is answered null.",
  })
  retireKnowledgeItem(
    @Arg("input", () => RetireKnowledgeItemInput, { description: "Which item." }) input: RetireKnowledgeItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "knowledge/retireKnowledgeItem",
      input,
      changed: { knowledgeItem: "knowledge/itemById" },
      more: { isAdmin: has(viewerOf(context), Role.ADMIN) },
    });
  }
}
