import type { Market } from "./market.js";
import { hopsBetween } from "./network.js";
import type { Goal, Pool } from "./pool.js";
import { Superiors } from "./rules.js";
import { bridgeOf, closedOf, gapOf, isTaught, nearnessOf, recordOf, scoreOf, type Weights } from "./score.js";

/** Every pair of a pool that breaks no rule, with what it is worth. Trainees and mentors have the numbers that they have in the pool. */
export interface Pairs extends Market {
  /** Hops between the two of each pair in the knowledge network; `unreachable` where there is no way. */
  readonly hops: Uint8Array;
  /** The scores of each pair, one array for each set of weights that was asked for. */
  readonly scores: readonly Int32Array[];
}

/**
 * Finds and scores the pairs. Only mentors who teach one of a trainee's topics are looked at, so it takes time by the pairs there
 * are and not by trainees times mentors. `except` are pairs (mentor, trainee) that are not wanted.
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

/** Mentors by the topics that they know, with their level. */
function topicTable({ mentors }: Pool): Map<string, { m: number; level: number }[]> {
  const table = new Map<string, { m: number; level: number }[]>();
  mentors.forEach(({ skills }, m) => {
    for (const { topic, level } of skills) {
      const known = table.get(topic);
      if (known) known.push({ m, level });
      else table.set(topic, [{ m, level }]);
    }
  });
  return table;
}

/** For each trainee the mentors who are no match whatever they know: themselves, those above and below them, those who rest, those not wanted. */
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
  const levels = levelTable(
    trainees.map(({ goals }) => goals),
    mentors,
  );
  const records = mentors.map(recordOf);
  const traineeIds = trainees.map(({ id }) => id);
  const next = start.slice(0, -1);
  for (let first = 0; first < mentors.length; first += block) {
    const some = mentors.slice(first, first + block);
    const distances = hopsBetween(
      network,
      some.map(({ id }) => id),
      traineeIds,
    );
    trainees.forEach((trainee, t) => {
      const gap = gapOf(trainee.goals);
      for (let pair = next[t]!; pair < start[t + 1]! && mentor[pair]! < first + block; pair = ++next[t]!) {
        const m = mentor[pair]!;
        const distance = distances[(m - first) * trainees.length + t]!;
        const closed = trainee.goals.reduce((sum, goal) => sum + goal.priority * closedOf(goal, levels(m, goal)), 0);
        const parts = {
          closes: closed / gap,
          nearness: nearnessOf(mentors[m]!, trainee),
          bridge: bridgeOf(distance),
          record: records[m]!,
        };
        hops[pair] = distance;
        weightings.forEach((weights, which) => {
          scores[which]![pair] = scoreOf(parts, weights);
        });
      }
    });
  }
  return { hops, scores };
}

/** The level of a mentor in the topic of a goal, in a table of topics that anybody wants. */
function levelTable(goals: readonly (readonly Goal[])[], mentors: Pool["mentors"]) {
  const number = new Map<string, number>();
  for (const { topic } of goals.flat()) if (!number.has(topic)) number.set(topic, number.size);
  const levels = new Uint8Array(number.size * mentors.length);
  mentors.forEach(({ skills }, m) => {
    for (const { topic, level } of skills) {
      const at = number.get(topic);
      if (at !== undefined) levels[m * number.size + at] = level;
    }
  });
  const wanted = new Map(goals.flat().map((goal) => [goal, number.get(goal.topic)!]));
  return (m: number, goal: Goal): number => levels[m * number.size + wanted.get(goal)!]!;
}
