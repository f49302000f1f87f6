import { degree, type Network } from "./network.js";

/**
 * For each node the largest k of which it belongs to a k-core of the unweighted projection. Seidman, Network structure
 * and minimum degree, 1983; nodes taken off by degree in buckets, O(ties): Batagelj & Zaveršnik, An O(m) algorithm for
 * cores decomposition, 2003.
 */
export function coreNumbers({ size, both }: Network): Uint32Array {
  const core = Uint32Array.from({ length: size }, (_, node) => degree(both, node));
  const most = core.reduce((a, b) => Math.max(a, b), 0);
  const bucket = new Uint32Array(most + 2);
  for (const value of core) bucket[value + 1]!++;
  for (let value = 0; value <= most; value++) bucket[value + 1]! += bucket[value]!;
  const begin = bucket.slice(0, most + 1);
  const order = new Uint32Array(size);
  const place = new Uint32Array(size);
  for (let node = 0; node < size; node++) {
    const at = bucket[core[node]!]!++;
    order[at] = node;
    place[node] = at;
  }
  for (let at = 0; at < size; at++) {
    const node = order[at]!;
    for (let tie = both.start[node]!; tie < both.start[node + 1]!; tie++) {
      const other = both.target[tie]!;
      const value = core[other]!;
      if (value <= core[node]!) continue;
      // The neighbour changes places with the first of its bucket, which then begins one later.
      const first = begin[value]!;
      const moved = order[first]!;
      const from = place[other]!;
      order[from] = moved;
      place[moved] = from;
      order[first] = other;
      place[other] = first;
      begin[value]!++;
      core[other]!--;
    }
  }
  return core;
}
