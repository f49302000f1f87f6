import { asker } from "../../kernel/access/asker.js";
import { endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import type { TieKind } from "./tieKind.js";

/** A tie, from its first end to its second. */
export interface Tie {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** The ties of one kind that a node has: how many the viewer may know of, and the heaviest of them. */
export interface TiesOfKind {
  readonly kind: TieKind;
  readonly total: number;
  readonly ties: readonly Tie[];
}

/** The statement for each kind of node, by the prefix of its id. */
const statements = {
  mgr: "network/tiesOfManagers",
  cli: "network/tiesOfClients",
  itm: "network/tiesOfItems",
  top: "network/tiesOfTopics",
  brn: "network/tiesOfBranches",
} as const;

/** Nodes that one read is about: a long read would hold the event loop. */
const atOnce = 250;

export interface TiesAsked {
  readonly asOf: string;
  readonly kinds: readonly TieKind[];
  /** The heaviest so many of each node and kind. */
  readonly limit: number;
  /** Only ties to these others. */
  readonly among?: readonly string[];
}

/**
 * The ties of these nodes, by node and kind; what does not exist for the viewer is not in the answer. One read for each
 * kind of node.
 */
export async function tiesOf(
  context: Context,
  ids: readonly string[],
  asked: TiesAsked,
): Promise<ReadonlyMap<string, readonly TiesOfKind[]>> {
  const found = new Map<string, TiesOfKind[]>();
  const { graph, timeZone, signal } = context;
  const parameters = { ...asked, ...asker(context), until: endOf(timeZone, asked.asOf) };
  const reads = Object.entries(statements).flatMap(([prefix, statement]) => {
    const ofKind = ids.filter((id) => id.startsWith(`${prefix}-`));
    return chunks(ofKind).map((some) => graph.database.read(statement, { ...parameters, ids: some }, signal));
  });
  const rows = await Promise.all(reads).catch(throwRefusal);
  for (const { id, kind, total, ties } of rows.flat()) {
    const ofNode = found.get(id) ?? [];
    found.set(id, ofNode);
    if (kind !== "")
      ofNode.push({ kind: kind as TieKind, total, ties: ties.map((tie) => tieOf(id, kind as TieKind, tie)) });
  }
  return found;
}

function tieOf(id: string, kind: TieKind, row: Readonly<Record<string, unknown>>): Tie {
  const [other, weight] = [row.other as string, row.weight as number];
  return row.isOut ? { kind, from: id, to: other, weight } : { kind, from: other, to: id, weight };
}

function chunks(ids: readonly string[]): string[][] {
  const some: string[][] = [];
  for (let at = 0; at < ids.length; at += atOnce) some.push(ids.slice(at, at + atOnce));
  return some;
}

/** Whether a node with this id can have ties. */
export const hasTies = (id: string): boolean => id.slice(0, 4).replace("-", "") in statements;

/** One name for a tie, whichever end it was found from. */
export const nameOf = ({ kind, from, to }: Tie): string => `${kind} ${from} ${to}`;
