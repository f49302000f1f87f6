/**
 * Numbers that differ by less than this share of the larger one are equal: the same fractions, added up in another
 * order.
 */
const rounding = 1e-12;

/**
 * Whether two numbers are equal up to rounding; `scale` is the size of the numbers they were calculated from, if
 * larger.
 */
export const isEqual = (one: number, other: number, scale = Math.max(Math.abs(one), Math.abs(other))): boolean =>
  Math.abs(one - other) <= rounding * scale;
