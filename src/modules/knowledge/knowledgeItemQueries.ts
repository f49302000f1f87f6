import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { itemsRoot } from "./itemsRoot.js";
import { KnowledgeItem } from "./knowledgeItem.js";
import { KnowledgeItemConnection } from "./knowledgeItemList.js";
import { KnowledgeItemsArgs } from "./knowledgeItemsArgs.js";

@Authorized()
@Resolver()
export class KnowledgeItemQueries {
  @Query(() => KnowledgeItem, {
    nullable: true,
    description: "The knowledge item with this id; null if there is none. Always null for ADMIN and services.",
  })
  knowledgeItem(
    @Arg("id", () => ID, { description: "Id of the item, itm-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "knowledge/itemById", { key: { id } });
  }

  @Query(() => KnowledgeItemConnection, {
    description: "Knowledge items. Every role except ADMIN and the services sees all of them.",
  })
  knowledgeItems(
    @Args(() => KnowledgeItemsArgs) list: KnowledgeItemsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { root, args } = itemsRoot(list);
    return find(context, info, root, { args });
  }
}
