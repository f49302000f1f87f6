import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { Later } from "../../kernel/graphql/later.js";
import { GraphNode, laterNode } from "./graphNode.js";
import { TieKind } from "./tieKind.js";
import { nameOf, type Tie, type TiesAsked, type TiesOfKind, tiesOf } from "./tiesOf.js";

@ObjectType({ description: "Number of ties of one kind, and how many of them the answer leaves out." })
export class TieCount {
  @Field(() => TieKind, { description: "The kind of tie." })
  readonly kind: TieKind;
  @Field(() => Int, { description: "Number of ties of this kind that you may see." })
  readonly total: number;
  @Field(() => Int, { description: "Number of ties left out of the answer." })
  readonly leftOut: number;
}

@ObjectType({ description: "A node in a part of the network." })
export class SubgraphNode {
  @Field(() => ID, { description: "Id of the node, as used in `ties`." })
  readonly nodeId: string;
  @Field(() => Int, { description: "Distance in ties from the start." })
  readonly depth: number;
  @Later(() => GraphNode, {
    nullable: true,
    description: "The manager, client, knowledge item, topic or branch; null if no longer in the database.",
  })
  readonly node: unknown;
  @Later(() => [TieCount], {
    description: "Number of its ties for each requested kind, including ties not shown.",
  })
  readonly counts: unknown;
}

@ObjectType({ description: "A tie between two nodes of the answer." })
export class SubgraphTie {
  @Field(() => TieKind, { description: "Kind of tie." })
  readonly kind: TieKind;
  @Field(() => ID, { description: "Id of the first node." })
  readonly from: string;
  @Field(() => ID, { description: "Id of the second node." })
  readonly to: string;
  @Field(() => Float, {
    description: "Weight: for advice how often it was asked, for a skill its level, for others 1 each.",
  })
  readonly weight: number;
}

/**
 * A part of the network as it was walked through: nodes with their depth, ties, and what is known of the ties of each
 * node.
 */
export interface Walked {
  readonly depths: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly known: ReadonlyMap<string, readonly TiesOfKind[]>;
}

/**
 * Nodes and ties for an answer. Counts of nodes whose ties were not looked at are read when they are selected, for all
 * of them together.
 */
export function subgraphOf({ depths, ties, known }: Walked, asked: TiesAsked) {
  const shown = new Map<string, number>();
  for (const tie of ties.values())
    for (const end of [tie.from, tie.to]) {
      const name = `${end} ${tie.kind}`;
      shown.set(name, (shown.get(name) ?? 0) + 1);
    }
  const countsIn = (counted: ReadonlyMap<string, readonly TiesOfKind[]>, id: string): TieCount[] =>
    (counted.get(id) ?? []).map(({ kind, total }) => ({
      kind,
      total,
      leftOut: total - (shown.get(`${id} ${kind}`) ?? 0),
    }));
  let rest: Promise<ReadonlyMap<string, readonly TiesOfKind[]>> | undefined;
  const countsOf = (id: string) => async (_: unknown, context: Context) => {
    if (known.has(id)) return countsIn(known, id);
    rest ??= tiesOf(
      context,
      [...depths.keys()].filter((one) => !known.has(one)),
      { ...asked, limit: 0, among: undefined },
    );
    return countsIn(await rest, id);
  };
  return {
    nodes: Array.from(depths, ([id, depth]) => ({ nodeId: id, depth, node: laterNode(id), counts: countsOf(id) })),
    ties: [...ties.values()],
    leftOut: [...known.keys()].flatMap((id) => countsIn(known, id)).reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

/** Adds a tie, unless it is there already from its other end. */
export function addTie(ties: Map<string, Tie>, tie: Tie): void {
  ties.set(nameOf(tie), tie);
}
