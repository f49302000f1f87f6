import type { GraphQLResolveInfo } from "graphql";
import { Field, ID, InterfaceType } from "type-graphql";
import { kindOf } from "./nodeKind.js";

@InterfaceType({
  description: "Anything with an id of its own; `node(id)` finds it.",
  resolveType: ({ id }: Node, _: unknown, { schema }: GraphQLResolveInfo) => kindOf(schema, id)?.type.name,
})
export abstract class Node {
  @Field(() => ID, { description: "Its id in the whole graph; the prefix tells its kind." })
  readonly id: string;
}
