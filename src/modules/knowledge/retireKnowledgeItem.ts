import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has } from "../../kernel/access/viewer.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { KnowledgeItem } from "./knowledgeItem.js";

@InputType({ description: "The item to withdraw." })
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
      "Withdraws an item from today on. It is kept, but left out of lists and searches by default. Its author, those the author works under and ADMIN may do this; for ADMIN, who cannot read items, the payload's item is null.",
  })
  retireKnowledgeItem(
    @Arg("input", () => RetireKnowledgeItemInput, { description: "The knowledge item." })
    input: RetireKnowledgeItemInput,
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
