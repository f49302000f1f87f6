import type { GraphQLResolveInfo } from "graphql";
import { Field, ID, InterfaceType } from "type-graphql";
import { kindOf } from "./nodeKind.js";

@InterfaceType({
  description: "An object with an id, which `node(id)` finds.",
  resolveType: ({ id }: Node, _: unknown, { schema }: GraphQLResolveInfo) => kindOf(schema, id)?.type.name,
})
export abstract class Node {
  @Field(() => ID, { description: "Id, unique in the whole graph. The prefix tells the kind." })
  readonly id: string;
}
