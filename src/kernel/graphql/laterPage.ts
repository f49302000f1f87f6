import { type GraphQLOutputType, type GraphQLResolveInfo, getNamedType, isObjectType } from "graphql";
import type { Context } from "../context.js";
import type { RootName } from "../cypher/statements.js";
import { find } from "./find.js";
import type { PageArgs } from "./page.js";
import { nodeSelections, requestOf } from "./selection.js";
import { workedOutPage } from "./workedOutPage.js";

/**
 * A field of an answer that pages through nodes that were worked out: of the page alone, each is found with everything
 * selected below it, all in one round trip. In the order of ids. `name` says which list it is (see `workedOutPage`).
 */
export const laterPage =
  (fragment: RootName, name: string, ids: readonly string[]) =>
  async (args: PageArgs, context: Context, info: GraphQLResolveInfo) => {
    const page = workedOutPage(
      context,
      name,
      ids.map((id) => ({ key: "", id, node: { id } })),
      args,
    );
    const connection = getNamedType(info.returnType);
    if (!isObjectType(connection)) throw new Error(`${info.fieldName} is no connection.`);
    const type = getNamedType(connection.getFields().nodes!.type) as GraphQLOutputType;
    const { nodes, isListed } = nodeSelections(requestOf(info), info.returnType, [...info.fieldNodes]);
    if (!isListed) return page;
    const found = new Map(
      await Promise.all(
        page.nodes.map(async ({ id }) => {
          const node = await find(context, info, fragment, { key: { id } }, type, nodes);
          return [id, node] as const;
        }),
      ),
    );
    const { pageInfo, totalCount } = page;
    const edges = page.edges.flatMap((edge) => {
      const node = found.get(edge.node.id);
      return node == null ? [] : [{ ...edge, node }];
    });
    return { pageInfo, totalCount, edges, nodes: edges.map(({ node }) => node) };
  };
