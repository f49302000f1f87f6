import { type Network, strengths } from "./network.js";

export interface StructuralHoles {
  /** Burt's constraint; NaN for a node without ties. */
  readonly constraint: Float64Array;
  /** Burt's effective size; NaN for a node without ties. */
  readonly effectiveSize: Float64Array;
}

/**
 * Constraint Σ_j (p_ij + Σ_q p_iq p_qj)² and effective size Σ_j [1 − Σ_q p_iq m_jq] on the weighted projection, j and q
 * over the neighbours of i, p_ij = w_ij / Σ_k w_ik, m_jq = w_jq / max_k w_jk. O(Σ degree²) in all, no more memory than
 * two numbers a node. Burt, Structural Holes, 1992.
 */
export function structuralHoles({ size, both }: Network): StructuralHoles {
  const { start, target, weight } = both;
  const strength = strengths(both);
  const strongest = new Float64Array(size);
  for (let node = 0; node < size; node++)
    for (let at = start[node]!; at < start[node + 1]!; at++) strongest[node] = Math.max(strongest[node]!, weight[at]!);
  const constraint = new Float64Array(size).fill(Number.NaN);
  const effectiveSize = new Float64Array(size).fill(Number.NaN);
  /** Σ_q p_iq p_qj of the neighbour j; −1 for who is none. */
  const through = new Float64Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    const [first, end] = [start[node]!, start[node + 1]!];
    if (first === end) continue;
    for (let at = first; at < end; at++) through[target[at]!] = 0;
    let redundant = 0;
    for (let at = first; at < end; at++) {
      const between = target[at]!;
      const share = weight[at]! / strength[node]!;
      const onward = share / strength[between]!;
      for (let next = start[between]!; next < start[between + 1]!; next++) {
        const other = target[next]!;
        if (through[other]! < 0) continue;
        through[other]! += onward * weight[next]!;
        redundant += (share * weight[next]!) / strongest[other]!;
      }
    }
    let sum = 0;
    for (let at = first; at < end; at++) sum += (weight[at]! / strength[node]! + through[target[at]!]!) ** 2;
    constraint[node] = sum;
    effectiveSize[node] = end - first - redundant;
    for (let at = first; at < end; at++) through[target[at]!] = -1;
  }
  return { constraint, effectiveSize };
}
