import { Args, ArgsType, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { addTie, SubgraphNode, SubgraphTie, subgraphOf, type Walked } from "./subgraph.js";
import { TieKind } from "./tieKind.js";
import { hasTies, type Tie, type TiesAsked, type TiesOfKind, tiesOf } from "./tiesOf.js";

@ArgsType()
export class NeighbourhoodArgs extends AsOfArgs {
  @Field(() => ID, { description: "The start node: id of a manager, client, knowledge item, topic or branch." })
  readonly of: string;
  @Field(() => Int, { defaultValue: 1, description: "Distance in ties, 0 to 3; 0 gives only the number of its ties." })
  readonly depth: number;
  @Field(() => [TieKind], { nullable: true, description: "The kinds of ties to follow; default: all." })
  readonly kinds?: TieKind[] | null;
  @Field(() => Int, {
    defaultValue: 25,
    description: "Largest number of ties per node and kind, heaviest first: 1 to 500.",
  })
  readonly tiesPerKind: number;
  @Field(() => Int, { defaultValue: 200, description: "Largest number of nodes, nearest first: 1 to 500." })
  readonly first: number;
}

@ObjectType({ description: "The surroundings of a node in the network." })
export class Neighbourhood {
  @Field(() => DateScalar, { description: "The date the answer holds for." })
  readonly asOf: string;
  @Field(() => [TieKind], { description: "The kinds of ties followed." })
  readonly kinds: readonly TieKind[];
  @Field(() => [SubgraphNode], { description: "The nodes, nearest first; the start node comes first." })
  readonly nodes: unknown;
  @Field(() => [SubgraphTie], {
    description: "The ties followed: those with an end nearer than `depth`.",
  })
  readonly ties: readonly SubgraphTie[];
  @Field(() => Boolean, { description: "Whether nothing was left out: false if `leftOut` is not 0." })
  readonly isWhole: boolean;
  @Field(() => Int, {
    description:
      "Number of ties of nodes nearer than `depth` that were left out because of `tiesPerKind` or `first`. `counts` of each node shows where.",
  })
  readonly leftOut: number;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class NeighbourhoodQuery {
  @Weight(20)
  @Query(() => Neighbourhood, {
    nullable: true,
    description:
      "The surroundings of a node, as far as you may see them, with counts of what is left out. Null if you may not see the node. With `depth: 0` only the number of its ties of each kind.",
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArgs) args: NeighbourhoodArgs,
    @Ctx() context: Context,
  ): Promise<Neighbourhood | null> {
    const asked = tiesAsked(context, args);
    const walked = await walk(context, args, asked);
    if (!walked) return null;
    const { nodes, ties, leftOut } = subgraphOf(walked, asked);
    const counted = args.depth === 0 ? 0 : leftOut;
    return { asOf: asked.asOf, kinds: asked.kinds, nodes, ties, isWhole: counted === 0, leftOut: counted };
  }
}

/** What the arguments ask for. Throws for a day in the future and for limits out of bounds. */
export function tiesAsked(
  { today }: Context,
  { asOf, kinds, depth, tiesPerKind, first }: NeighbourhoodArgs,
): TiesAsked {
  const bounds = [
    ["depth", depth, 0, 3],
    ["tiesPerKind", tiesPerKind, 1, 500],
    ["first", first, 1, 500],
  ] as const;
  for (const [name, value, least, most] of bounds)
    if (value < least || value > most)
      throw refuse("BAD_USER_INPUT", `\`${name}\` must be ${least} to ${most}, not ${value}.`);
  return { asOf: dayOf(asOf, today) ?? today, kinds: kindsOf(kinds), limit: tiesPerKind };
}

/** Kinds in the order of the schema, each once; all by default. */
export const kindsOf = (kinds: readonly TieKind[] | null | undefined): TieKind[] =>
  Object.values(TieKind).filter((kind) => !kinds || kinds.length === 0 || kinds.includes(kind));

/**
 * Ring by ring: one read for each kind of node in a ring. Undefined when nothing with this id exists for the viewer.
 */
export async function walk(
  context: Context,
  { of, depth, first }: NeighbourhoodArgs,
  asked: TiesAsked,
): Promise<Walked | undefined> {
  const depths = new Map([[of, 0]]);
  const ties = new Map<string, Tie>();
  const known = new Map<string, readonly TiesOfKind[]>();
  if (!hasTies(of)) return undefined;
  let ring = [of];
  for (let at = 0; at === 0 || (at < depth && ring.length > 0); at++) {
    const found = await tiesOf(context, ring, depth === 0 ? { ...asked, limit: 0 } : asked);
    const next: string[] = [];
    for (const id of ring) {
      const ofNode = found.get(id);
      if (!ofNode) continue;
      known.set(id, ofNode);
      for (const tie of inOrder(ofNode, asked).flatMap((one) => one.ties)) {
        const other = tie.from === id ? tie.to : tie.from;
        if (!depths.has(other)) {
          if (depths.size >= first) continue;
          depths.set(other, at + 1);
          next.push(other);
        }
        addTie(ties, tie);
      }
    }
    if (at === 0 && !known.has(of)) return undefined;
    ring = next;
  }
  return { depths, ties, known };
}

const inOrder = (found: readonly TiesOfKind[], { kinds }: TiesAsked): TiesOfKind[] =>
  found.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
