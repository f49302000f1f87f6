import { Args, ArgsType, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { kindsOf } from "./neighbourhood.js";
import { addTie, SubgraphNode, SubgraphTie, subgraphOf, type Walked } from "./subgraph.js";
import { TieKind } from "./tieKind.js";
import { hasTies, type Tie, type TiesAsked, tiesOf } from "./tiesOf.js";

/** Ties of each node and kind in which others between are looked for. */
const mostTies = 1000;
const mostAsked = 20;

@ArgsType()
export class ConnectionsArgs extends AsOfArgs {
  @Field(() => [ID], { description: "The ids of 2 to 20 managers, clients, knowledge items, topics or branches." })
  readonly between: string[];
  @Field(() => [TieKind], { nullable: true, description: "The kinds of ties to follow; default: all." })
  readonly kinds?: TieKind[] | null;
  @Field(() => Int, {
    defaultValue: 50,
    description: "Largest number of nodes between them, 0 to 200; those tied to most of them come first.",
  })
  readonly first: number;
}

@ObjectType({ description: "Ties between the given nodes, direct or through one other node." })
export class Connections {
  @Field(() => DateScalar, { description: "The date the answer holds for." })
  readonly asOf: string;
  @Field(() => [TieKind], { description: "The kinds of ties searched for." })
  readonly kinds: readonly TieKind[];
  @Field(() => [SubgraphNode], {
    description: "The given nodes that you may see (depth 0), then nodes with ties to two or more of them (depth 1).",
  })
  readonly nodes: unknown;
  @Field(() => [SubgraphTie], { description: "All ties between these nodes." })
  readonly ties: readonly SubgraphTie[];
  @Field(() => Int, { description: "Number of further nodes between them, left out because of `first`." })
  readonly leftOut: number;
  @Field(() => Boolean, {
    description:
      "True if no node between them was left out. False also if one of them has more than 1,000 ties of a kind: others may then be missing.",
  })
  readonly isWhole: boolean;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class ConnectionsQuery {
  @Weight(20)
  @Query(() => Connections, {
    description:
      "How some nodes are connected: the ties between them, and other nodes tied to two or more of them, as far as you may see them.",
  })
  async connections(@Args(() => ConnectionsArgs) args: ConnectionsArgs, @Ctx() context: Context): Promise<Connections> {
    const { asked, walked, between, isCut } = await connect(context, args);
    const { nodes, ties } = subgraphOf(walked, asked);
    const leftOut = between - (walked.depths.size - [...walked.depths.values()].filter((depth) => depth === 0).length);
    return { asOf: asked.asOf, kinds: asked.kinds, nodes, ties, leftOut, isWhole: leftOut === 0 && !isCut };
  }
}

/** The nodes asked about, those between two of them, and every tie among all of these: two rounds of reads. */
export async function connect(context: Context, args: ConnectionsArgs) {
  const ids = [...new Set(args.between)];
  if (ids.length < 2 || ids.length > mostAsked)
    throw refuse("BAD_USER_INPUT", `\`between\` has ${ids.length} different ids: give 2 to ${mostAsked}.`);
  if (args.first < 0 || args.first > 200)
    throw refuse("BAD_USER_INPUT", `\`first\` must be 0 to 200, not ${args.first}.`);
  const asOf = dayOf(args.asOf, context.today) ?? context.today;
  const asked: TiesAsked = { asOf, kinds: kindsOf(args.kinds), limit: mostTies };
  const found = await tiesOf(context, ids.filter(hasTies), asked);
  const tiedTo = new Map<string, Set<string>>();
  let isCut = false;
  for (const [id, ofNode] of found)
    for (const { total, ties } of ofNode) {
      isCut ||= total > ties.length;
      for (const { from, to } of ties) {
        const other = from === id ? to : from;
        if (found.has(other)) continue;
        const known = tiedTo.get(other);
        if (known) known.add(id);
        else tiedTo.set(other, new Set([id]));
      }
    }
  const between = [...tiedTo]
    .filter(([, tied]) => tied.size > 1)
    .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .map(([id]) => id);
  const depths = new Map([
    ...ids.filter((id) => found.has(id)).map((id) => [id, 0] as const),
    ...between.slice(0, args.first).map((id) => [id, 1] as const),
  ]);
  const shown = [...depths.keys()];
  const ties = new Map<string, Tie>();
  for (const ofNode of (await tiesOf(context, shown, { ...asked, among: shown })).values())
    for (const tie of ofNode.flatMap((one) => one.ties)) addTie(ties, tie);
  const walked: Walked = { depths, ties, known: found };
  return { asked, walked, between: between.length, isCut };
}
