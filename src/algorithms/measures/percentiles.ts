import { isEqual } from "./equal.js";

/**
 * The values, those that differ only by rounding made one: the smallest of them. Measures of nodes that are placed
 * alike are sums of the same numbers in another order; whatever compares them afterwards may do so exactly.
 */
export function levelled(values: Float64Array): Float64Array {
  const result = values.slice();
  let [before, level] = [Number.NaN, Number.NaN];
  for (const node of ordered(values)) {
    const value = values[node]!;
    if (!isEqual(value, before)) level = value;
    result[node] = level;
    before = value;
  }
  return result;
}

/** The nodes by ascending value, equal ones by number; nodes without a value (NaN) are left out. */
export function ordered(values: Float64Array): Uint32Array {
  const nodes = Uint32Array.from({ length: values.length }, (_, at) => at).filter(
    (node) => !Number.isNaN(values[node]),
  );
  return nodes.sort((a, b) => values[a]! - values[b]! || a - b);
}

/** Percentile of each value: (share below + half of equal) · 100, among the nodes that have one; NaN for the others. */
export function percentiles(values: Float64Array, order = ordered(values)): Float64Array {
  const result = new Float64Array(values.length).fill(Number.NaN);
  for (let first = 0; first < order.length; ) {
    const value = values[order[first]!]!;
    let end = first + 1;
    while (end < order.length && values[order[end]!] === value) end++;
    const percentile = ((first + (end - first) / 2) / order.length) * 100;
    for (let at = first; at < end; at++) result[order[at]!] = percentile;
    first = end;
  }
  return result;
}
