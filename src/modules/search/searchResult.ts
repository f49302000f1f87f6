import type { GraphQLResolveInfo } from "graphql";
import { createUnionType, Field, Float, ObjectType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { kindOf } from "../../kernel/graphql/nodeKind.js";
import { Employee } from "../colleagues/employee.js";
import { KnowledgeItem } from "../knowledge/knowledgeItem.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { SearchKind } from "./searchKind.js";

const SearchResult = createUnionType({
  name: "SearchResult",
  description: "A search result.",
  types: () => [Manager, Employee, KnowledgeItem, Topic] as const,
  resolveType: ({ id }, _, { schema }: GraphQLResolveInfo) => kindOf(schema, id)?.type.name,
});

@ObjectType({ description: "How well something fits a search." })
class Match {
  @Field(() => SearchKind, { description: "Kind of result." })
  readonly kind: SearchKind;
  @Field(() => Float, { description: "Relevance; comparable only within one search." })
  readonly score: number;
}

export const SearchResultConnection = connection("SearchResult", () => SearchResult as never, Match);
