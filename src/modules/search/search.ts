import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Authorized, Ctx, Field, Info, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { kindOf } from "../../kernel/graphql/nodeKind.js";
import { pageOf, presentPage } from "../../kernel/graphql/page.js";
import { nodeSelections, requestOf } from "../../kernel/graphql/selection.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { type Hit, searchAs } from "./hits.js";
import { SearchKind } from "./searchKind.js";
import { SearchResultConnection } from "./searchResult.js";

/** Results that can be reached, page by page. */
const reachable = 1000;

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description:
      "1 to 100 characters, Chinese, English or pinyin, or the id of a manager or another employee (mgr-…, emp-…). Every word must occur; a word may be the start of a longer one. The initials of a Chinese name are a word too: `cj` finds 陈静.",
  })
  readonly text: string;
  @Field(() => [SearchKind], { nullable: true, description: "What to search for; default: everything." })
  readonly kinds?: SearchKind[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether to include people who do not work here today (they have left or have not started yet) and retired items.",
  })
  readonly withFormer: boolean;
  @Field(() => Int, { nullable: true, description: "Number of results, 1 to 100; default: 20." })
  readonly first?: number;
  @Field(() => String, { nullable: true, description: "Cursor of the result after which the page begins." })
  readonly after?: string;
}

@Authorized()
@Resolver()
export class SearchQuery {
  @Weight(10)
  @Query(() => SearchResultConnection, {
    description:
      "Managers, other employees, knowledge items and topics that contain all the words, best match first, at most 1,000. To find clients, use `clients`.",
  })
  async search(
    @Args(() => SearchArgs) { first, after, ...search }: SearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { hits, count } = searchAs(context, search);
    const binding = `${context.viewer?.id} search`;
    const { limit, after: place } = pageOf({ first, after }, "", (cursor) => context.envelope.open(cursor, binding));
    const skip = place === null ? 0 : Number(place.key) + 1;
    const selected = nodeSelections(requestOf(info), info.returnType, [...info.fieldNodes]);
    const ranked = selected.isListed ? await hits(skip, Math.max(0, Math.min(limit, reachable - skip))) : [];
    const shown = ranked.slice(0, limit - 1);
    const nodes = await Promise.all(shown.map((hit) => whole(context, info, hit, selected.nodes)));
    const found = shown.flatMap(({ id, kind, score }, at) => {
      const node = nodes[at];
      return node ? [{ node, tie: { kind, score }, place: { key: skip + at, id } }] : [];
    });
    const page = presentPage(found, { first }, (at) => context.envelope.close(at, binding));
    return {
      edges: page.edges,
      nodes: page.nodes,
      pageInfo: { ...page.pageInfo, hasNextPage: ranked.length > shown.length, hasPreviousPage: skip > 0 },
      totalCount: selected.isCounted ? count : undefined,
    };
  }
}

/**
 * A hit with everything that is selected on its kind; hits of one kind share a round trip. Null when it has gone
 * meanwhile.
 */
function whole(context: Context, info: GraphQLResolveInfo, { id }: Hit, nodes: readonly FieldNode[]) {
  const { finder, type } = kindOf(info.schema, id)!;
  return find<Record<string, unknown> | null>(context, info, finder, { key: { id } }, type, nodes);
}
