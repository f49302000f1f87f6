import { groupBy } from "./groupBy.js";
import type { Answer } from "./smallGroup.js";

/** A score as it was given; a person may give several in a quarter. */
export interface Score {
  readonly by: string;
  readonly quarter: string;
  readonly score: number;
  readonly isOpen: boolean;
}

/** One answer of each person in each quarter, worked out of all that they gave in it. */
export const byPerson = (scores: readonly Score[], oneOf: (given: readonly number[]) => number): Answer[] =>
  [...groupBy(scores, ({ by, quarter }) => `${quarter} ${by}`).values()].map((given) => ({
    person: given[0]!.by,
    quarter: given[0]!.quarter,
    score: oneOf(given.map(({ score }) => score)),
    isOpen: given.every(({ isOpen }) => isOpen),
  }));
