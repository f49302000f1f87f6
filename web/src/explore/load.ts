import type { Client } from "@urql/core";
import { ExploreNodesDocument } from "../api/operations";
import { type Answered, type Card, type Entry, isCard, isTieName, type TieKind, tieTypes } from "./ties";
import type { Expansion, View } from "./view";

export interface Tie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  /** Times of advice, level of a skill; else 1. */
  readonly weight: number;
  /** A role, a form, a kind of relation, a post. */
  readonly label: string | null;
  /** The day or instant since which it is; null when it is not known. */
  readonly since: string | null;
}

/** How many of a node's ties were brought, and how many there are. */
export interface Followed extends Expansion {
  readonly shown: number;
  readonly total: number;
}

/** What the API holds of a view. */
export interface Loaded {
  readonly nodes: ReadonlyMap<string, Card>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly followed: readonly Followed[];
}

export const nothingLoaded: Loaded = { nodes: new Map(), ties: new Map(), followed: [] };

type Wanted = Pick<View, "roots" | "expansions" | "asOf">;

const rootsAtOnce = 100;
const requestsAtOnce = 6;

/** Asks for everything that a view names. Throws what the API refuses. */
export async function load(client: Client, { roots, expansions, asOf }: Wanted): Promise<Loaded> {
  const nodes = new Map<string, Card>();
  const ties = new Map<string, Tie>();
  for (let at = 0; at < roots.length; at += rootsAtOnce) {
    const ids = roots.slice(at, at + rootsAtOnce);
    const { data, error } = await client.query(ExploreNodesDocument, { ids });
    if (error) throw error;
    for (const node of data?.nodes ?? []) if (isCard(node)) nodes.set(node.id, node);
  }
  const followed = await inTurns(expansions, async (expansion): Promise<Followed> => {
    const { entries, total } = await follow(client, expansion, asOf);
    for (const entry of entries) {
      nodes.set(entry.node.id, entry.node);
      const tie = tieOf(expansion, entry);
      ties.set(tie.id, tie);
    }
    return { ...expansion, shown: entries.length, total };
  });
  // A tie may end at a node that is not there any more on this date.
  for (const [id, { source, target }] of ties) if (!nodes.has(source) || !nodes.has(target)) ties.delete(id);
  return { nodes, ties, followed };
}

async function follow(client: Client, { id, name, limit }: Expansion, asOf: string | null) {
  if (!isTieName(name)) throw new Error(`No tie is called ${name}.`);
  const entries: Entry[] = [];
  let total = 0;
  for (let after: string | null = null; ; ) {
    const { data, error } = await client.query(tieTypes[name].document, { id, after, asOf });
    if (error) throw error;
    const page = pageOf(data?.node?.ties ?? null);
    entries.push(...page.entries);
    total = page.total;
    after = page.next;
    if (!after || entries.length >= limit) return { entries: entries.slice(0, limit), total };
  }
}

function pageOf(ties: Answered): { entries: readonly Entry[]; total: number; next: string | null } {
  if (ties === null) return { entries: [], total: 0, next: null };
  if ("edges" in ties) {
    const { totalCount, pageInfo, edges } = ties;
    return { entries: edges, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }
  const list = Array.isArray(ties) ? (ties as readonly (Entry | Card)[]) : [ties as Entry | Card];
  const entries = list.map((one): Entry => ("node" in one ? one : { node: one }));
  return { entries, total: entries.length, next: null };
}

function tieOf({ id, name }: Expansion, entry: Entry): Tie {
  const { kind, outgoing } = tieTypes[name];
  const goesOut = entry.isOutgoing ?? outgoing;
  const [source, target] = goesOut ? [id, entry.node.id] : [entry.node.id, id];
  return {
    id: `${source} ${kind} ${target}`,
    source,
    target,
    kind,
    weight: entry.times ?? entry.level ?? 1,
    label: entry.role ?? entry.form ?? entry.kind ?? entry.title ?? null,
    since: entry.from ?? entry.on ?? entry.at ?? null,
  };
}

/** Works on a few at a time, and answers in the order given. */
async function inTurns<In, Out>(values: readonly In[], work: (value: In) => Promise<Out>): Promise<Out[]> {
  const answers = new Array<Out>(values.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < values.length; at = next++) answers[at] = await work(values[at]!);
  };
  await Promise.all(Array.from({ length: requestsAtOnce }, worker));
  return answers;
}
