import type { Network } from "./network.js";

export interface CutPoints {
  /** 1 for a node without which its component falls apart. */
  readonly isCutPoint: Uint8Array;
  /**
   * Ties without which their component falls apart, as pairs of nodes, the smaller number first, in ascending order.
   */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * Cut points and bridges of the projection, O(ties), without recursion: a network of 100,000 may be one long chain.
 * Hopcroft & Tarjan, Algorithm 447, 1973.
 */
export function cutPoints({ size, both }: Network): CutPoints {
  const { start, target } = both;
  const entered = new Uint32Array(size);
  const low = new Uint32Array(size);
  const next = start.slice(0, size);
  const parent = new Int32Array(size).fill(-1);
  const isCutPoint = new Uint8Array(size);
  const bridges: [number, number][] = [];
  const stack = new Uint32Array(size);
  let time = 0;
  for (let root = 0; root < size; root++) {
    if (entered[root]) continue;
    let depth = 0;
    let children = 0;
    stack[depth++] = root;
    entered[root] = low[root] = ++time;
    while (depth > 0) {
      const node = stack[depth - 1]!;
      if (next[node]! < start[node + 1]!) {
        const other = target[next[node]!++]!;
        if (entered[other] === 0) {
          parent[other] = node;
          entered[other] = low[other] = ++time;
          stack[depth++] = other;
          if (node === root) children++;
        } else if (other !== parent[node]) {
          low[node] = Math.min(low[node]!, entered[other]!);
        }
        continue;
      }
      depth--;
      const above = parent[node]!;
      if (above < 0) continue;
      low[above] = Math.min(low[above]!, low[node]!);
      if (low[node]! > entered[above]!) bridges.push(above < node ? [above, node] : [node, above]);
      if (above !== root && low[node]! >= entered[above]!) isCutPoint[above] = 1;
    }
    if (children > 1) isCutPoint[root] = 1;
  }
  return { isCutPoint, bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d) };
}
