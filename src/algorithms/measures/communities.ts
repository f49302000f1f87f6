import { exactUpTo } from "./distances.js";
import type { Network, Rows } from "./network.js";
import { strengths } from "./network.js";
import { shuffled } from "./random.js";

export interface Communities {
  /** The community of each node: 0 is the largest; of equal size the one with the smallest node first. */
  readonly of: Int32Array;
  readonly count: number;
  /** Modularity Q of the partition on the weighted projection; null without ties. */
  readonly modularity: number | null;
}

/**
 * The partition is the best of so many, found in as many orders of chance: the same at every run. Fewer above 5,000
 * nodes, where one is as good as another.
 */
const seedsOf = (size: number): number => (size > exactUpTo ? 2 : 10);
/** What a move or a pass must gain, in shares of all weight. */
const least = 1e-12;

/**
 * Communities by the Leiden method on the weighted projection, with its parts put together by the greatest gain: the
 * best of some fixed seeds by modularity. Blondel, Guillaume, Lambiotte & Lefebvre, Fast unfolding of communities in
 * large networks, 2008; Traag, Waltman & van Eck, From Louvain to Leiden: guaranteeing well-connected communities,
 * 2019.
 */
export function communities({ size, both }: Network, tries = seedsOf(size)): Communities {
  let best = alone(size);
  let bestQ = modularity(both, best);
  if (bestQ !== null) {
    for (let seed = 1; seed <= tries; seed++) {
      const partition = leiden(both, seed);
      const q = modularity(both, partition)!;
      if (q > bestQ! + least) [best, bestQ] = [partition, q];
    }
  }
  const of = bySize(best);
  return { of, count: of.reduce((most, one) => Math.max(most, one), -1) + 1, modularity: bestQ };
}

/**
 * Q = Σ_c [w_c / 2m − (s_c / 2m)²] over communities: w_c weight inside, counted from both ends, s_c strength. Newman &
 * Girvan, 2004.
 */
export function modularity(rows: Rows, of: Int32Array): number | null {
  const strength = strengths(rows);
  const all = strength.reduce((sum, one) => sum + one, 0);
  if (all === 0) return null;
  const total = new Float64Array(of.length);
  let inside = 0;
  for (let node = 0; node < of.length; node++) {
    total[of[node]!]! += strength[node]!;
    for (let at = rows.start[node]!; at < rows.start[node + 1]!; at++)
      if (of[rows.target[at]!] === of[node]) inside += rows.weight[at]!;
  }
  return inside / all - total.reduce((sum, one) => sum + (one / all) ** 2, 0);
}

/**
 * A level of the method: rows between communities of the level below, and the weight inside each, counted from both
 * ends.
 */
interface Level {
  readonly rows: Rows;
  readonly inside: Float64Array;
}

/** Passes of the method, each from the partition of the one before, until none gains. */
function leiden(both: Rows, seed: number): Int32Array {
  let best = alone(both.start.length - 1);
  let bestQ = modularity(both, best)!;
  for (let pass = 0; ; pass++) {
    const of = improved(both, best, seed + pass * 1_000_000);
    const q = modularity(both, of)!;
    if (q <= bestQ + least) return best;
    [best, bestQ] = [of, q];
  }
}

/**
 * One pass: nodes move between communities; each community is then rebuilt from single nodes; each part found in it is
 * a node of the next level, which begins with the communities of this one. So a part that belongs elsewhere can leave
 * as a whole.
 */
function improved(both: Rows, from: Int32Array, seed: number): Int32Array {
  const place = alone(from.length);
  let level: Level = { rows: both, inside: new Float64Array(from.length) };
  let communities = from;
  for (let number = 0; ; number += 2) {
    const size = communities.length;
    communities = localMoves(level, communities, seed + number * 1000).of;
    const parts = localMoves(level, alone(size), seed + (number + 1) * 1000, communities);
    if (parts.count === size) return place.map((node) => communities[node]!);
    level = aggregated(level, parts.of, parts.count);
    const next = new Int32Array(parts.count);
    parts.of.forEach((part, node) => {
      next[part] = communities[node]!;
    });
    communities = next;
    for (let node = 0; node < place.length; node++) place[node] = parts.of[place[node]!]!;
  }
}

/** Every node in a community of its own. */
const alone = (size: number): Int32Array => Int32Array.from({ length: size }, (_, node) => node);

/**
 * Moves nodes, in an order of chance, to the neighbouring community that gains most, until none gains; with `within`
 * only to communities of nodes that have the same number there. Communities are numbered in the order of their first
 * node.
 */
function localMoves(
  { rows, inside }: Level,
  from: Int32Array,
  seed: number,
  within?: Int32Array,
): { of: Int32Array; count: number } {
  const { start, target, weight } = rows;
  const size = start.length - 1;
  const strength = strengths(rows).map((sum, node) => sum + inside[node]!);
  const all = strength.reduce((sum, one) => sum + one, 0);
  const of = from.slice();
  const total = new Float64Array(size);
  for (let node = 0; node < size; node++) total[of[node]!]! += strength[node]!;
  const toward = new Float64Array(size);
  const near = new Uint32Array(size);
  const waiting = shuffled(size, seed);
  const isWaiting = new Uint8Array(size).fill(1);
  let head = 0;
  let left = size;
  // A queue of nodes whose surroundings changed (Traag's fast local moves): a node is looked at again only then.
  while (left > 0) {
    const node = waiting[head]!;
    head = head + 1 === size ? 0 : head + 1;
    left--;
    isWaiting[node] = 0;
    const own = of[node]!;
    let count = 0;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      if (within && within[target[at]!] !== within[node]) continue;
      const community = of[target[at]!]!;
      if (toward[community] === 0) near[count++] = community;
      toward[community]! += weight[at]!;
    }
    const mine = strength[node]!;
    total[own]! -= mine;
    let best = own;
    let bestGain = toward[own]! - (mine * total[own]!) / all;
    for (let at = 0; at < count; at++) {
      const community = near[at]!;
      const gain = toward[community]! - (mine * total[community]!) / all;
      if (gain > bestGain + least * all) [best, bestGain] = [community, gain];
    }
    for (let at = 0; at < count; at++) toward[near[at]!] = 0;
    total[best]! += mine;
    if (best === own) continue;
    of[node] = best;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const other = target[at]!;
      if (isWaiting[other] || of[other] === best) continue;
      isWaiting[other] = 1;
      waiting[(head + left) % size] = other;
      left++;
    }
  }
  const number = new Int32Array(size).fill(-1);
  let count = 0;
  for (let node = 0; node < size; node++) {
    const community = of[node]!;
    if (number[community]! < 0) number[community] = count++;
    of[node] = number[community]!;
  }
  return { of, count };
}

/** The network of communities. */
function aggregated({ rows, inside }: Level, into: Int32Array, count: number): Level {
  const { start, target, weight } = rows;
  const first = new Uint32Array(count + 1);
  for (const community of into) first[community + 1]!++;
  for (let at = 0; at < count; at++) first[at + 1]! += first[at]!;
  const members = new Uint32Array(into.length);
  const next = first.slice();
  into.forEach((community, node) => {
    members[next[community]!++] = node;
  });
  const within = new Float64Array(count);
  const outStart = new Uint32Array(count + 1);
  const outTarget = new Uint32Array(target.length);
  const outWeight = new Float64Array(target.length);
  const toward = new Float64Array(count);
  const near = new Uint32Array(count);
  let last = 0;
  for (let community = 0; community < count; community++) {
    let found = 0;
    for (let at = first[community]!; at < first[community + 1]!; at++) {
      const node = members[at]!;
      within[community]! += inside[node]!;
      for (let tie = start[node]!; tie < start[node + 1]!; tie++) {
        const other = into[target[tie]!]!;
        if (other === community) {
          within[community]! += weight[tie]!;
          continue;
        }
        if (toward[other] === 0) near[found++] = other;
        toward[other]! += weight[tie]!;
      }
    }
    for (let at = 0; at < found; at++) {
      outTarget[last] = near[at]!;
      outWeight[last++] = toward[near[at]!]!;
      toward[near[at]!] = 0;
    }
    outStart[community + 1] = last;
  }
  return {
    rows: { start: outStart, target: outTarget.slice(0, last), weight: outWeight.slice(0, last) },
    inside: within,
  };
}

/** The same partition with the largest community first. */
function bySize(of: Int32Array): Int32Array {
  const sizes = new Map<number, { size: number; first: number }>();
  of.forEach((community, node) => {
    const known = sizes.get(community);
    if (known) known.size++;
    else sizes.set(community, { size: 1, first: node });
  });
  const ranked = [...sizes].sort(([, a], [, b]) => b.size - a.size || a.first - b.first);
  const number = new Map(ranked.map(([community], at) => [community, at]));
  return of.map((community) => number.get(community)!);
}
