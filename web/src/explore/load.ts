import type { Client } from "@urql/core";
import { ExploreNodesDocument, IntroductionPathsDocument, type IntroductionPathsQuery } from "../api/operations";
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
  readonly introductions: readonly Introductions[];
}

/** The ways of introduction that were found; none when nobody leads there. */
export type Introductions = NonNullable<IntroductionPathsQuery["introductionPaths"]>;

export const nothingLoaded: Loaded = { nodes: new Map(), ties: new Map(), followed: [], introductions: [] };

type Wanted = Pick<View, "roots" | "expansions" | "paths" | "asOf">;

const rootsAtOnce = 100;
const requestsAtOnce = 6;

/** Asks for everything that a view names. Throws what the API refuses. */
export async function load(client: Client, { roots, expansions, paths, asOf }: Wanted): Promise<Loaded> {
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
  const introductions = await inTurns(paths, async ({ from, to }): Promise<Introductions[]> => {
    const { data, error } = await client.query(IntroductionPathsDocument, { from, to, asOf });
    if (error) throw error;
    const found = data?.introductionPaths;
    if (!found) return [];
    for (const { people, steps } of found.paths) {
      for (const [place, person] of people.entries()) {
        nodes.set(person.id, person);
        const before = people[place - 1];
        if (before) note(ties, introduction(before.id, person.id, steps[place - 1]?.kinds.join(", ") ?? null));
      }
      const last = people.at(-1);
      if (last && found.toClient) {
        nodes.set(found.toClient.id, found.toClient);
        note(ties, introduction(last.id, found.toClient.id, null));
      }
    }
    return [found];
  });
  // A tie may end at a node that is not there any more on this date.
  for (const [id, { source, target }] of ties) if (!nodes.has(source) || !nodes.has(target)) ties.delete(id);
  return { nodes, ties, followed, introductions: introductions.flat() };
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

const note = (ties: Map<string, Tie>, tie: Tie) => ties.set(tie.id, tie);

const introduction = (source: string, target: string, label: string | null): Tie => ({
  id: `${source} INTRODUCES ${target}`,
  source,
  target,
  kind: "INTRODUCES",
  weight: 4,
  label,
  since: null,
});

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
