/**
 * Who may be matched with whom: trainees, each with one place to fill, and mentors, each with a number of places. Only
 * pairs that are possible are held, those of a trainee next to each other: pairs `start[t]` to `start[t + 1] − 1` are
 * trainee t's. In every array "of each pair" a pair is found by its number.
 */
export interface Market {
  /** One entry more than there are trainees. */
  readonly start: Int32Array;
  /** The mentor of each pair. */
  readonly mentor: Int32Array;
  /** Places of each mentor. */
  readonly capacity: Int32Array;
}

/** A market with what each side thinks of each pair: 0 is the favourite; ranks of one person differ. */
export interface RankedMarket extends Market {
  /** Place of each pair in its trainee's ranking. */
  readonly traineeRank: Int32Array;
  /** Place of each pair in its mentor's ranking. */
  readonly mentorRank: Int32Array;
}

/** The pair of each trainee, −1 for those without a mentor. */
export type Assignment = Int32Array;

export const unmatched = -1;

export const traineesOf = ({ start }: Market): number => start.length - 1;

/** The trainee of each pair. */
export function traineeOfPairs({ start, mentor }: Market): Int32Array {
  const trainee = new Int32Array(mentor.length);
  for (let t = 0; t + 1 < start.length; t++) trainee.fill(t, start[t]!, start[t + 1]!);
  return trainee;
}

/**
 * Pairs in the order of their mentors, and within one in the order of trainees: those of mentor m are `start[m]` to
 * `start[m + 1] − 1`.
 */
export function byMentor({ mentor, capacity }: Market): { readonly start: Int32Array; readonly pairs: Int32Array } {
  const start = new Int32Array(capacity.length + 1);
  for (const m of mentor) start[m + 1]!++;
  for (let m = 0; m < capacity.length; m++) start[m + 1]! += start[m]!;
  const next = start.slice(0, -1);
  const pairs = new Int32Array(mentor.length);
  for (let pair = 0; pair < mentor.length; pair++) pairs[next[mentor[pair]!]!++] = pair;
  return { start, pairs };
}

/** 0, 1, 2 … as pairs in their own order. */
export function sequence(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let n = 0; n < length; n++) numbers[n] = n;
  return numbers;
}
