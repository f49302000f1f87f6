import type { GraphQLResolveInfo } from "graphql";
import { createUnionType } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { kindOf } from "../../kernel/graphql/nodeKind.js";
import { Client } from "../clients/client.js";
import { KnowledgeItem } from "../knowledge/knowledgeItem.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { Branch } from "../organisation/branch.js";

export const GraphNode = createUnionType({
  name: "GraphNode",
  description: "An object that ties connect.",
  types: () => [Manager, Client, KnowledgeItem, Topic, Branch] as const,
  resolveType: ({ id }, _, { schema }: GraphQLResolveInfo) => kindOf(schema, id)?.type.name,
});

/** As `later`, for an id of any kind. */
export const laterNode = (id: string) => (_: unknown, context: Context, info: GraphQLResolveInfo) => {
  const kind = kindOf(info.schema, id);
  return kind ? find(context, info, kind.finder, { key: { id } }, kind.type) : null;
};
