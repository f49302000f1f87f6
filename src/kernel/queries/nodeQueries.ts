import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { find } from "../graphql/find.js";
import { Node } from "../graphql/node.js";
import { kindOf } from "../graphql/nodeKind.js";
import { largestPage } from "../graphql/page.js";
import { refuse } from "../refusal/refuse.js";

@Authorized()
@Resolver()
export class NodeQueries {
  @Query(() => Node, {
    nullable: true,
    description: "The object with this id; null if there is none or you may not see it.",
  })
  node(
    @Arg("id", () => ID, { description: "An id of any kind; the prefix tells the kind." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findNode(context, info, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description:
      "The objects with these ids, in the same order; null for an id that does not exist or that you may not see.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Ids of any kind, at most 100." }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > largestPage)
      throw refuse("BAD_USER_INPUT", `\`ids\` has ${ids.length} ids: give at most ${largestPage}.`);
    return Promise.all(ids.map((id) => findNode(context, info, id)));
  }
}

/** Ids of one kind wait for the same statement, so they share a round trip. */
export function findNode(context: Context, info: GraphQLResolveInfo, id: string) {
  const kind = kindOf(info.schema, id);
  return kind ? find(context, info, kind.finder, { key: { id } }, kind.type) : null;
}
