import { exactUpTo, sampleSize } from "./distances.js";
import type { Network } from "./network.js";
import { shuffled } from "./random.js";

export interface Fragmentation {
  /**
   * D_F = 1 − 2·Σ_{i<j} (1/d_ij) / (n(n−1)): 0 when everyone is tied to everyone, 1 when nobody is; null under 2 nodes.
   */
  readonly value: number | null;
  /** Standard error when sources were drawn; 0 when every node was one. */
  readonly error: number;
  /** Pairs of nodes that are connected, directly or through others. */
  readonly connectedPairs: number;
}

/**
 * Distance-weighted fragmentation on undirected, unweighted distances, over the nodes whose mark in `gone` is 0: none
 * of the others' ties count. Above 5,000 nodes from 256 sources drawn, the same at every run. Borgatti, Identifying
 * sets of key players, 2006.
 */
export function fragmentation({ size, both }: Network, gone: Uint8Array = new Uint8Array(size)): Fragmentation {
  const { start, target } = both;
  const nodes = Uint32Array.from({ length: size }, (_, at) => at).filter((node) => !gone[node]);
  const n = nodes.length;
  const drawn =
    n > exactUpTo
      ? shuffled(n, 1)
          .slice(0, sampleSize)
          .map((at) => nodes[at]!)
      : nodes;
  const distance = new Int32Array(size).fill(-1);
  const found = new Uint32Array(size);
  let sum = 0;
  let squares = 0;
  for (const source of drawn) {
    let near = 0;
    const count = search(source, (steps) => {
      near += 1 / steps;
    });
    sum += near;
    squares += near * near;
    for (let at = 0; at < count; at++) distance[found[at]!] = -1;
  }
  let connectedPairs = 0;
  for (const source of nodes) {
    if (distance[source] !== -1) continue;
    const count = search(source);
    connectedPairs += (count * (count - 1)) / 2;
  }
  if (n < 2) return { value: null, error: 0, connectedPairs };
  const k = drawn.length;
  const variance = k < 2 ? 0 : Math.max(0, (squares - (sum * sum) / k) / (k - 1));
  return {
    value: 1 - sum / k / (n - 1),
    error: k === n ? 0 : Math.sqrt((variance / k) * (1 - k / n)) / (n - 1),
    connectedPairs,
  };

  /** Marks every node reached, reports each distance above 0, and returns the number reached. */
  function search(source: number, tell: (steps: number) => void = () => undefined): number {
    let count = 1;
    found[0] = source;
    distance[source] = 0;
    for (let at = 0; at < count; at++) {
      const node = found[at]!;
      if (at > 0) tell(distance[node]!);
      for (let tie = start[node]!; tie < start[node + 1]!; tie++) {
        const other = target[tie]!;
        if (distance[other] !== -1 || gone[other]) continue;
        distance[other] = distance[node]! + 1;
        found[count++] = other;
      }
    }
    return count;
  }
}
