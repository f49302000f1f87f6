import { networkOf } from "../../algorithms/matching/flowNetwork.js";
import type { Network } from "../../algorithms/matching/pool.js";
import { asker } from "../../kernel/access/asker.js";
import { endOf } from "../../kernel/calendar.js";
import type { Graph } from "../../kernel/compose/graph.js";
import type { Context } from "../../kernel/context.js";

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

/** Ties up to which a network is read anew each time: that takes some milliseconds. */
const freshTies = 20_000;
/**
 * A larger one is kept for forty times as long as it took to read, a minute at most: that costs the database little.
 */
const keepFactor = 40;
const mostMs = 60_000;

const held = new WeakMap<Graph, Held>();

/** The knowledge network of today, for distances between people. Concurrent callers share one read. */
export function knowledgeNetwork(context: Context): Promise<HeldNetwork> {
  const { graph, today, timeZone } = context;
  const known = held.get(graph);
  if (known && known.day === today && known.keepUntil > performance.now()) return known.answer;
  const { key } = asker(context);
  const begun = performance.now();
  const answer = graph.database.read("mentoringPlan/ties", { key, until: endOf(timeZone, today) }).then((rows) => ({
    network: networkOf(rows.map(({ seeker, advisers }) => [seeker, advisers] as const)),
    readAt: new Date().toISOString(),
  }));
  const next: Held = { day: today, answer, keepUntil: Number.POSITIVE_INFINITY };
  held.set(graph, next);
  answer.then(
    ({ network }) => {
      const took = performance.now() - begun;
      const isSmall = network.to.length <= 2 * freshTies;
      next.keepUntil = isSmall ? 0 : performance.now() + Math.min(mostMs, keepFactor * took);
    },
    () => held.delete(graph),
  );
  return answer;
}
