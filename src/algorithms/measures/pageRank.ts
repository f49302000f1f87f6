import { type Network, strengths } from "./network.js";

/** Chance to go on along a tie, and the mean change of a node's rank at which the iteration ends. */
const damping = 0.85;
const tolerance = 1e-10;
const mostRounds = 1000;

/**
 * PageRank of each node, weighted, along seeker → adviser; the ranks sum to 1. The mass of nodes without ties out is
 * spread evenly; ends when the L1 change is under size · 1e-10. Throws when it does not within 1000 rounds. Brin &
 * Page, The anatomy of a large-scale hypertextual Web search engine, 1998.
 */
export function pageRank({ size, out, in: into }: Network): Float64Array {
  let rank = new Float64Array(size).fill(1 / size);
  let next = new Float64Array(size);
  const given = strengths(out);
  const share = new Float64Array(size);
  for (let round = 0; round < mostRounds; round++) {
    let lost = 0;
    for (let node = 0; node < size; node++) {
      if (given[node] === 0) lost += rank[node]!;
      share[node] = given[node] === 0 ? 0 : rank[node]! / given[node]!;
    }
    const base = (1 - damping + damping * lost) / size;
    let change = 0;
    for (let node = 0; node < size; node++) {
      let sum = 0;
      for (let at = into.start[node]!; at < into.start[node + 1]!; at++)
        sum += share[into.target[at]!]! * into.weight[at]!;
      next[node] = base + damping * sum;
      change += Math.abs(next[node]! - rank[node]!);
    }
    [rank, next] = [next, rank];
    if (change < size * tolerance) return rank;
  }
  if (size === 0) return rank;
  throw new Error(`PageRank did not settle in ${mostRounds} rounds.`);
}
