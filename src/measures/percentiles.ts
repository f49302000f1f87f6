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
