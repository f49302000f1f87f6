import { viewerKey } from "../access/viewer.js";
import type { Context } from "../context.js";
import { networkOf } from "../matching/network.js";
import type { Network } from "../matching/pool.js";
import type { Graph } from "../neo4j/graph.js";

export interface HeldNetwork {
  readonly network: Network;
  /** When it was read, as an instant. */
  readonly readAt: string;
}

interface Held {
  readonly day: string;
  readonly answer: Promise<HeldNetwork>;
  keepUntil: number;
}

/**
 * A network is kept for forty times as long as it took to read, a minute at most: that costs the database little, and a small network,
 * which is read in no time, is as good as always fresh.
 */
const keepFactor = 40;
const mostMs = 60_000;
const freshMs = 50;

const held = new WeakMap<Graph, Held>();

/** The knowledge network of today, for distances between people. Nobody waits twice for the same one. */
export function knowledgeNetwork({ graph, viewer, today }: Context): Promise<HeldNetwork> {
  const known = held.get(graph);
  if (known && known.day === today && known.keepUntil > performance.now()) return known.answer;
  const key = { viewer: viewer && viewerKey(viewer, today) };
  const begun = performance.now();
  const answer = graph.database.read("matching/ties", { key }).then((rows) => ({
    network: networkOf(rows.map(({ seeker, advisers }) => [seeker, advisers] as const)),
    readAt: new Date().toISOString(),
  }));
  const next: Held = { day: today, answer, keepUntil: Number.POSITIVE_INFINITY };
  held.set(graph, next);
  answer.then(
    () => {
      const took = performance.now() - begun;
      next.keepUntil = took < freshMs ? 0 : performance.now() + Math.min(mostMs, keepFactor * took);
    },
    () => held.delete(graph),
  );
  return answer;
}
