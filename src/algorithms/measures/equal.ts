/** Numbers that differ by less than this share of the larger one are equal: the same fractions, added up in another order. */
const rounding = 1e-12;

/** Whether two numbers are the same but for rounding; `scale` is what they were worked out of, when that is larger than they are. */
export const isEqual = (one: number, other: number, scale = Math.max(Math.abs(one), Math.abs(other))): boolean =>
  Math.abs(one - other) <= rounding * scale;
