import { byMentor, type RankedMarket, sequence, traineeOfPairs } from "./market.js";
import type { Pairs } from "./pairs.js";
import type { Pool } from "./pool.js";

/** Whom a person would rather have than anybody else, the best first, by the person's id. */
export type Preferences = ReadonlyMap<string, readonly string[]>;

/**
 * Ranks the pairs of each side: preferred people first, in their order, then by score, the highest first, ties by id.
 * People of a pool are in the order of their ids, so ties go by number.
 */
export function ranked(
  pool: Pool,
  pairs: Pairs,
  forTrainee: Int32Array,
  forMentor: Int32Array,
  preferred: Preferences,
): RankedMarket {
  const { start, mentor, capacity } = pairs;
  const trainee = traineeOfPairs(pairs);
  const own = sequence(mentor.length);
  const traineeRank = ranks(start, own, forTrainee, (t) =>
    placesOf(preferred.get(pool.trainees[t]!.id), (pair) => pool.mentors[mentor[pair]!]!.id),
  );
  const theirs = byMentor(pairs);
  const mentorRank = ranks(theirs.start, theirs.pairs, forMentor, (m) =>
    placesOf(preferred.get(pool.mentors[m]!.id), (pair) => pool.trainees[trainee[pair]!]!.id),
  );
  return { start, mentor, capacity, traineeRank, mentorRank };
}

type PlaceOf = ((pair: number) => number | undefined) | undefined;

function placesOf(preferred: readonly string[] | undefined, idOf: (pair: number) => string): PlaceOf {
  if (!preferred) return undefined;
  const place = new Map(preferred.map((id, at) => [id, at]));
  return (pair) => place.get(idOf(pair));
}

/** More than any score, and than there are people. */
const beyond = 2 ** 21;

function ranks(
  start: Int32Array,
  pairs: Int32Array,
  score: Int32Array,
  preferences: (node: number) => PlaceOf,
): Int32Array {
  const rank = new Int32Array(pairs.length);
  for (let node = 0; node + 1 < start.length; node++) {
    const first = start[node]!;
    const placeOf = preferences(node);
    // One number holds what is ordered by and, below it, which pair it is: typed arrays sort numbers natively.
    const keys = new Float64Array(start[node + 1]! - first);
    for (let at = 0; at < keys.length; at++) {
      const pair = pairs[first + at]!;
      const place = placeOf?.(pair);
      keys[at] = (place ?? beyond + beyond - score[pair]!) * beyond + at;
    }
    keys.sort();
    keys.forEach((key, place) => {
      rank[pairs[first + key - Math.floor(key / beyond) * beyond]!] = place;
    });
  }
  return rank;
}
