/**
 * Where two answers differ first, in words; undefined when they are the same. A null and a value left out are the same;
 * order of lists counts.
 */
export function difference(one, other, path = "") {
  if (one === other || (one ?? null) === (other ?? null)) return undefined;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return `${path}: ${one.length} entries and ${other.length}`;
    for (const [at, value] of one.entries()) {
      const found = difference(value, other[at], `${path}[${at}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (isObject(one) && isObject(other)) {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference(one[name], other[name], `${path}.${name}`);
      if (found) return found;
    }
    return undefined;
  }
  return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** How many values an answer holds: one that holds nothing would equal anything. */
export function sizeOf(answer) {
  if (Array.isArray(answer)) return answer.reduce((sum, one) => sum + sizeOf(one), 0);
  if (isObject(answer)) return Object.values(answer).reduce((sum, one) => sum + sizeOf(one), 0);
  return answer === null || answer === undefined ? 0 : 1;
}
