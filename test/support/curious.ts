import { type Equation, leastSquares } from "./leastSquares.js";

/**
 * A mean that somebody was told, and who is in it as they suppose: people by number, each with how often they answered.
 */
export interface Figure {
  readonly people: ReadonlyMap<number, number>;
  /** How many answered, as far as they were told. */
  readonly count: number;
  readonly mean: number;
}

/**
 * How far a way of guessing is from the truth, in the median over people; and how far the mean of a person's group is,
 * for the same people.
 */
export interface Guessed {
  readonly people: number;
  readonly error: number;
  readonly ofGroup: number;
}

/** By how much chance alone may make the median error of so many guesses smaller than that of others. */
export const byChance = (people: number): number => 1.5 / Math.sqrt(people);

/**
 * What somebody can make of all means that they were told about single people's own means, by every way that we know:
 * of any two groups that differ by one person, `mean · count` of the larger less that of the smaller; and least squares
 * over everything at once, drawn more or less to the mean of the group. `truth` holds the own means, `told` what each
 * viewer was told.
 */
export function guesses(told: readonly (readonly Figure[])[], truth: readonly number[]): Map<string, Guessed> {
  const errors = new Map<string, { own: number; ofGroup: number }[]>();
  for (const figures of told) {
    const ofGroup = truth.map((_, person) => meanOfGroup(figures, person));
    const note = (way: string, found: Iterable<readonly [number, number]>) => {
      const list = errors.get(way) ?? [];
      errors.set(way, list);
      for (const [person, value] of found) {
        const group = ofGroup[person]!;
        if (group === null) continue;
        const guess = Math.min(10, Math.max(0, value));
        list.push({ own: Math.abs(truth[person]! - guess), ofGroup: Math.abs(truth[person]! - group) });
      }
    };
    note("pairs", fromPairs(figures));
    const start = ofGroup.map((value) => value ?? 0);
    const equations = figures.map(({ people, mean }): Equation => {
      const answers = sum([...people.values()]);
      const weights = new Map([...people].map(([person, times]) => [person, (times * people.size) / answers]));
      return { weights, sum: mean * people.size };
    });
    for (const pull of [0.01, 1, 10, 100])
      note(`least squares ${pull}`, leastSquares(equations, start, pull).entries());
  }
  return new Map(
    [...errors].map(([way, list]) => [
      way,
      {
        people: list.length,
        error: median(list.map(({ own }) => own)),
        ofGroup: median(list.map((one) => one.ofGroup)),
      },
    ]),
  );
}

function fromPairs(figures: readonly Figure[]): Map<number, number> {
  const found = new Map<number, number[]>();
  for (const more of figures)
    for (const less of figures) {
      if (more.count !== less.count + 1 || more.people.size !== less.people.size + 1) continue;
      const beside = [...more.people.keys()].filter((person) => !less.people.has(person));
      if (beside.length !== 1) continue;
      const guess = more.mean * more.count - less.mean * less.count;
      if (guess >= -1 && guess <= 11) found.set(beside[0]!, [...(found.get(beside[0]!) ?? []), guess]);
    }
  return new Map([...found].map(([person, all]) => [person, median(all)]));
}

/** The mean of what was told of the smallest groups that somebody is in; null when in none. */
function meanOfGroup(figures: readonly Figure[], person: number): number | null {
  const own = figures.filter(({ people }) => people.has(person));
  const least = Math.min(...own.map(({ people }) => people.size));
  const smallest = own.filter(({ people }) => people.size <= least * 1.2).map(({ mean }) => mean);
  return smallest.length > 0 ? sum(smallest) / smallest.length : null;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
