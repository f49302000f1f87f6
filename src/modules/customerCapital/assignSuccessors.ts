import { bestTotal } from "../../algorithms/matching/bestTotal.js";
import { dualBound } from "../../algorithms/matching/dualBound.js";
import { type Market, unmatched } from "../../algorithms/matching/market.js";

/** Scores are whole numbers of this, so that totals are exact. */
const unit = 1_000_000;

export interface Successors {
  /** For each client the successor's number, −1 where nobody has room. */
  readonly successor: readonly number[];
  /** The sum of the scores. */
  readonly total: number;
  /** Whether the prices found prove that no plan hands over more clients, and none of as many has a larger total. */
  readonly isProvenBest: boolean;
}

/**
 * The successor of each client: as many clients as possible, and of such plans the one with the largest sum of scores.
 * `score` is of each client with each successor, 0 to 1, those of a client next to each other; `room` is how many
 * clients each successor may take.
 */
export function assignSuccessors(clients: number, room: readonly number[], score: readonly number[]): Successors {
  const perClient = room.length;
  const market: Market = {
    start: Int32Array.from({ length: clients + 1 }, (_, client) => client * perClient),
    mentor: Int32Array.from({ length: clients * perClient }, (_, pair) => pair % perClient),
    capacity: Int32Array.from(room),
  };
  // Handing one more client over is worth more than all scores together.
  const bonus = (clients + 1) * unit;
  const points = score.map((one) => Math.round(one * unit));
  const weight = Float64Array.from(points, (one) => one + bonus);
  const { assigned, price } = bestTotal(market, weight);
  const pairs = [...assigned];
  const taken = pairs.filter((pair) => pair !== unmatched);
  const reached = taken.reduce((sum, pair) => sum + weight[pair]!, 0);
  return {
    successor: pairs.map((pair) => (pair === unmatched ? unmatched : market.mentor[pair]!)),
    total: taken.reduce((sum, pair) => sum + points[pair]!, 0) / unit,
    isProvenBest: reached === dualBound(market, weight, price),
  };
}
