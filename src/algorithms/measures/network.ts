/**
 * Neighbours in compressed sparse rows: those of node i stand in `target` from `start[i]` to `start[i + 1]`, ascending,
 * with their `weight`.
 */
export interface Rows {
  readonly start: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
}

/** A network of nodes 0 … size − 1 with at most one tie for each ordered pair. Self-ties do not exist. */
export interface Network {
  readonly size: number;
  /** Directed ties by who seeks. */
  readonly out: Rows;
  /** The same ties by who gives. */
  readonly in: Rows;
  /** The undirected projection: w(i,j) = w(i→j) + w(j→i). */
  readonly both: Rows;
}

/** Ties as they come: parallel arrays; the same pair may occur again, and its weights are added. */
export interface Ties {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
}

/**
 * Makes a network of ties. Throws RangeError for a self-tie, a node that does not exist, and a weight that is not above
 * 0.
 */
export function networkOf(size: number, ties: Ties): Network {
  const { from, to, weight } = ties;
  for (let at = 0; at < from.length; at++) {
    if (from[at]! >= size || to[at]! >= size) throw new RangeError(`Tie ${at} leads to a node that does not exist.`);
    if (from[at] === to[at]) throw new RangeError(`Tie ${at} leads from node ${from[at]} to itself.`);
    if (!(weight[at]! > 0)) throw new RangeError(`Tie ${at} has the weight ${weight[at]}: it must be above 0.`);
  }
  const out = rowsOf(size, from, to, weight);
  const back = expanded(out);
  const into = rowsOf(size, back.to, back.from, back.weight);
  const inward = expanded(into);
  const both = rowsOf(
    size,
    concatenated(Uint32Array, back.from, inward.from),
    concatenated(Uint32Array, back.to, inward.to),
    concatenated(Float64Array, back.weight, inward.weight),
  );
  return { size, out, in: into, both };
}

/** The ties of rows as parallel arrays, by from and to. */
export function expanded({ start, target, weight }: Rows): Ties {
  const from = new Uint32Array(target.length);
  for (let node = 0; node + 1 < start.length; node++) from.fill(node, start[node], start[node + 1]);
  return { from, to: target, weight };
}

/** The network without the nodes whose mark is not 0, with the same numbers for those that stay. */
export function without({ size, out }: Network, gone: Uint8Array): Network {
  const ties = expanded(out);
  const stays = ties.from.map((node, at) => (gone[node] || gone[ties.to[at]!] ? 0 : 1));
  const kept = <T extends Uint32Array | Float64Array>(values: T) => values.filter((_, at) => stays[at] === 1) as T;
  return networkOf(size, { from: kept(ties.from), to: kept(ties.to), weight: kept(ties.weight) });
}

/** Two counting sorts, by `to` and then by `from`, and equal pairs added up: O(nodes + ties). */
function rowsOf(size: number, from: Uint32Array, to: Uint32Array, weight: Float64Array): Rows {
  const order = sortedBy(size, from, sortedBy(size, to));
  const start = new Uint32Array(size + 1);
  const target = new Uint32Array(order.length);
  const total = new Float64Array(order.length);
  let last = -1;
  let held = -1;
  for (const tie of order) {
    const [node, other] = [from[tie]!, to[tie]!];
    if (node !== held || target[last] !== other) {
      target[++last] = other;
      held = node;
      start[node + 1]!++;
    }
    total[last]! += weight[tie]!;
  }
  for (let node = 0; node < size; node++) start[node + 1]! += start[node]!;
  return { start, target: target.slice(0, last + 1), weight: total.slice(0, last + 1) };
}

/** Places in ascending order of their key, equal keys in the order given. */
function sortedBy(size: number, keys: Uint32Array, order?: Uint32Array): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 0; key < size; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const place = order ? order[at]! : at;
    const key = keys[place]!;
    sorted[next[key]!++] = place;
  }
  return sorted;
}

function concatenated<T extends Uint32Array | Float64Array>(kind: new (length: number) => T, one: T, other: T): T {
  const all = new kind(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** How many ties a node has in these rows. */
export const degree = ({ start }: Rows, node: number): number => start[node + 1]! - start[node]!;

/** For each node the sum of the weights of its ties. */
export function strengths({ start, weight }: Rows): Float64Array {
  const sums = new Float64Array(start.length - 1);
  for (let node = 0; node < sums.length; node++)
    for (let at = start[node]!; at < start[node + 1]!; at++) sums[node]! += weight[at]!;
  return sums;
}
