import { hopsBetween } from "./flowNetwork.js";
import type { Market } from "./market.js";
import type { Pool } from "./pool.js";
import { Superiors } from "./rules.js";
import {
  bridgeOf,
  closedOf,
  gapOf,
  isTaught,
  leastLevel,
  nearnessOf,
  recordOf,
  scoreOf,
  type Weights,
} from "./score.js";

/**
 * Every pair of a pool that breaks no rule, with what it is worth. Trainees and mentors have the numbers that they have
 * in the pool.
 */
export interface Pairs extends Market {
  /** Hops between the two of each pair in the knowledge network; `unreachable` where there is no way. */
  readonly hops: Uint8Array;
  /** The scores of each pair, one array for each set of weights that was asked for. */
  readonly scores: readonly Int32Array[];
}

/**
 * Finds and scores the pairs. Only mentors who teach one of a trainee's topics are looked at, so it takes time by the
 * pairs there are and not by trainees times mentors. `except` are pairs (mentor, trainee) that are not wanted.
 */
export function pairsOf(
  pool: Pool,
  weightings: readonly Weights[],
  except: readonly (readonly [string, string])[] = [],
): Pairs {
  const { trainees, mentors } = pool;
  const capacity = Int32Array.from(mentors, ({ isHere, isActive, capacity, taken }) =>
    isHere && isActive ? Math.max(0, capacity - taken) : 0,
  );
  const excluded = exclusions(pool, except);
  const topics = topicTable(pool);
  const start = new Int32Array(trainees.length + 1);
  const mentor: number[] = [];
  const seen = new Int32Array(mentors.length).fill(-1);
  trainees.forEach((trainee, t) => {
    if (trainee.isHere && !trainee.hasOpenMentorship) {
      const mine: number[] = [];
      for (const m of excluded[t]!) seen[m] = t;
      for (const goal of trainee.goals) {
        for (const { m, level } of topics.get(goal.topic) ?? []) {
          if (seen[m] === t || capacity[m] === 0 || !isTaught(goal, level) || closedOf(goal, level) === 0) continue;
          seen[m] = t;
          mine.push(m);
        }
      }
      mine.sort((a, b) => a - b);
      for (const m of mine) mentor.push(m);
    }
    start[t + 1] = mentor.length;
  });
  const market = { start, mentor: Int32Array.from(mentor), capacity };
  return { ...market, ...scored(pool, market, weightings) };
}

/** Mentors by the topics that they know well enough to teach, with their level. */
function topicTable({ mentors }: Pool): Map<string, { m: number; level: number }[]> {
  const table = new Map<string, { m: number; level: number }[]>();
  mentors.forEach(({ skills }, m) => {
    for (const { topic, level } of skills) {
      if (level < leastLevel) continue;
      const known = table.get(topic);
      if (known) known.push({ m, level });
      else table.set(topic, [{ m, level }]);
    }
  });
  return table;
}

/**
 * For each trainee, mentors excluded whatever they know: the trainee, people above and below them, recently refused
 * pairs, unwanted pairs.
 */
function exclusions(
  { trainees, mentors, lines, refused }: Pool,
  except: readonly (readonly [string, string])[],
): number[][] {
  const traineeNumber = new Map(trainees.map(({ id }, t) => [id, t]));
  const mentorNumber = new Map(mentors.map(({ id }, m) => [id, m]));
  const superiors = new Superiors(lines);
  const excluded: number[][] = trainees.map(({ id }) =>
    [id, ...superiors.of(id)].flatMap((other) => mentorNumber.get(other) ?? []),
  );
  mentors.forEach(({ id }, m) => {
    for (const above of superiors.of(id)) excluded[traineeNumber.get(above) ?? -1]?.push(m);
  });
  for (const [one, other] of [...refused, ...except]) {
    const m = mentorNumber.get(one);
    if (m !== undefined) excluded[traineeNumber.get(other) ?? -1]?.push(m);
  }
  return excluded;
}

/** Mentors of whom the distances are worked out together: bounds the memory that they take. */
const block = 512;

function scored(
  { trainees, mentors, network }: Pool,
  market: Market,
  weightings: readonly Weights[],
): Pick<Pairs, "hops" | "scores"> {
  const { start, mentor } = market;
  const hops = new Uint8Array(mentor.length);
  const scores = weightings.map(() => new Int32Array(mentor.length));
  const number = new Map<string, number>();
  const wanted = trainees.map(({ goals }) => goals.map(({ topic }) => numberOf(number, topic)));
  const gaps = trainees.map(({ goals }) => gapOf(goals));
  const levels = levelTable(number, mentors);
  const records = mentors.map(recordOf);
  const traineeIds = trainees.map(({ id }) => id);
  const next = start.slice(0, -1);
  for (let first = 0; first < mentors.length; first += block) {
    const some = mentors.slice(first, first + block).map(({ id }) => id);
    const distances = hopsBetween(network, some, traineeIds);
    for (let t = 0; t < trainees.length; t++) {
      const trainee = trainees[t]!;
      const topics = wanted[t]!;
      for (let pair = next[t]!; pair < start[t + 1]! && mentor[pair]! < first + block; pair = ++next[t]!) {
        const m = mentor[pair]!;
        let closed = 0;
        for (let at = 0; at < topics.length; at++) {
          const goal = trainee.goals[at]!;
          closed += goal.priority * closedOf(goal, levels[m * number.size + topics[at]!]!);
        }
        const distance = distances[(m - first) * trainees.length + t]!;
        const parts = {
          closes: closed / gaps[t]!,
          nearness: nearnessOf(mentors[m]!, trainee),
          bridge: bridgeOf(distance),
          record: records[m]!,
        };
        hops[pair] = distance;
        for (let which = 0; which < scores.length; which++) {
          scores[which]![pair] = scoreOf(parts, weightings[which]!);
        }
      }
    }
  }
  return { hops, scores };
}

function numberOf(numbers: Map<string, number>, topic: string): number {
  const known = numbers.get(topic) ?? numbers.size;
  numbers.set(topic, known);
  return known;
}

/** The level of each mentor in each topic that anybody wants: row of the mentor, column of the topic. */
function levelTable(number: ReadonlyMap<string, number>, mentors: Pool["mentors"]): Uint8Array {
  const levels = new Uint8Array(number.size * mentors.length);
  mentors.forEach(({ skills }, m) => {
    for (const { topic, level } of skills) {
      const at = number.get(topic);
      if (at !== undefined) levels[m * number.size + at] = level;
    }
  });
  return levels;
}
