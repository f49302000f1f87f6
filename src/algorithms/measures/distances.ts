import type { Network } from "./network.js";
import { shuffled } from "./random.js";

/** Up to this many nodes every node is a source; above, this many sampled sources, the same in every run. */
export const exactUpTo = 5000;
export const sampleSize = 256;

export interface Distances {
  /**
   * Share of the shortest directed paths between two others that lead through the node; normalised by (n−1)(n−2). 0
   * under 3 nodes.
   */
  readonly betweenness: Float64Array;
  /** Standard error of each betweenness when sources were drawn; all 0 when every node was one. */
  readonly betweennessError: Float64Array;
  /** Harmonic closeness: Σ 1/d(u→v) over all others u. */
  readonly closeness: Float64Array;
  readonly closenessError: Float64Array;
  /** How many sources were searched from. */
  readonly sources: number;
}

/**
 * Betweenness and harmonic closeness, directed and unweighted, from the same breadth-first searches. Brandes, A faster
 * algorithm for betweenness centrality, 2001; Marchiori & Latora, Harmony in the small-world, 2000. Sources drawn
 * without return, estimates scaled by n/k, errors with the correction for a finite population: Brandes & Pich,
 * Centrality estimation, 2007.
 */
export function distances({ size, out }: Network, most = size > exactUpTo ? sampleSize : size): Distances {
  const sources = most >= size ? Uint32Array.from({ length: size }, (_, at) => at) : shuffled(size, 1).slice(0, most);
  const { start, target } = out;
  const [between, betweenSquares] = [new Float64Array(size), new Float64Array(size)];
  const [close, closeSquares] = [new Float64Array(size), new Float64Array(size)];
  const distance = new Int32Array(size).fill(-1);
  const paths = new Float64Array(size);
  const share = new Float64Array(size);
  const found = new Uint32Array(size);
  for (const source of sources) {
    let count = 1;
    found[0] = source;
    distance[source] = 0;
    paths[source] = 1;
    for (let at = 0; at < count; at++) {
      const node = found[at]!;
      const further = distance[node]! + 1;
      for (let tie = start[node]!; tie < start[node + 1]!; tie++) {
        const other = target[tie]!;
        if (distance[other]! < 0) {
          distance[other] = further;
          found[count++] = other;
        }
        if (distance[other] === further) paths[other]! += paths[node]!;
      }
    }
    for (let at = count - 1; at > 0; at--) {
      const node = found[at]!;
      const further = distance[node]! + 1;
      let sum = 0;
      for (let tie = start[node]!; tie < start[node + 1]!; tie++) {
        const other = target[tie]!;
        if (distance[other] === further) sum += (1 + share[other]!) / paths[other]!;
      }
      const depends = sum * paths[node]!;
      share[node] = depends;
      between[node]! += depends;
      betweenSquares[node]! += depends * depends;
      const near = 1 / distance[node]!;
      close[node]! += near;
      closeSquares[node]! += near * near;
    }
    for (let at = 0; at < count; at++) {
      const node = found[at]!;
      distance[node] = -1;
      paths[node] = 0;
      share[node] = 0;
    }
  }
  const pairs = (size - 1) * (size - 2);
  const normal = pairs > 0 ? 1 / pairs : 0;
  return {
    betweenness: scaled(between, size, sources.length, normal),
    betweennessError: errors(between, betweenSquares, size, sources.length, normal),
    closeness: scaled(close, size, sources.length, 1),
    closenessError: errors(close, closeSquares, size, sources.length, 1),
    sources: sources.length,
  };
}

const scaled = (sums: Float64Array, size: number, drawn: number, normal: number) =>
  sums.map((sum) => (drawn === 0 ? 0 : ((sum * size) / drawn) * normal));

function errors(sums: Float64Array, squares: Float64Array, size: number, drawn: number, normal: number): Float64Array {
  if (drawn === size || drawn < 2) return new Float64Array(size);
  return sums.map((sum, node) => {
    const variance = Math.max(0, (squares[node]! - (sum * sum) / drawn) / (drawn - 1));
    return Math.sqrt((variance / drawn) * (1 - drawn / size)) * size * normal;
  });
}
