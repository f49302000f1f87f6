import type { Mentor } from "../../algorithms/matching/pool.js";

/** How a mentor was rated, from each rating with who gave it. */
export function ratingsFrom(
  ratings: readonly Readonly<Record<string, unknown>>[],
): Pick<Mentor, "raters" | "ratings" | "ratingSum"> {
  const given = ratings as readonly { rater: string; rating: number }[];
  return {
    raters: new Set(given.map(({ rater }) => rater)).size,
    ratings: given.length,
    ratingSum: given.reduce((sum, { rating }) => sum + rating, 0),
  };
}
