/** How much of a sum is with few. */
export interface Concentration {
  /**
   * Herfindahl Σ s², s the share of each; 1/n when all have alike, 1 when one has all. Null when there is nothing to
   * share.
   */
  readonly herfindahl: number | null;
  /** The share of the largest so many. */
  readonly largestShare: number | null;
}

/** Of amounts of 0 and more. (Hirschman 1964; Herfindahl 1950.) */
export function concentration(amounts: readonly number[], largest: number): Concentration {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return { herfindahl: null, largestShare: null };
  const top = amounts.toSorted((a, b) => b - a).slice(0, largest);
  return {
    herfindahl: amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0),
    largestShare: top.reduce((sum, amount) => sum + amount, 0) / total,
  };
}
