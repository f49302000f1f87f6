// node graphology.mjs NODES FILE: CPU seconds of what graphology has, on the same edge list, as JSON.
import { readFileSync } from "node:fs";
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { coreNumber } from "graphology-cores";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { timer } from "./timer.mjs";

const [nodes, file] = [Number(process.argv[2]), process.argv[3]];
const edges = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
const { time, report } = timer();
const graph = time("graph", () => {
  const made = new Graph({ type: "directed", multi: false });
  for (let node = 0; node < nodes; node++) made.addNode(node);
  for (const [from, to, weight] of edges) made.addDirectedEdge(from, to, { weight });
  return made;
});
time("pageRank", () => pagerank(graph, { maxIterations: 1000, tolerance: 1e-10 }));
time("core numbers", () => coreNumber(graph));
let modularity;
time("communities, 1 seed", () => {
  modularity = louvain.detailed(graph, { rng: Math.random }).modularity;
});
// It has no sampling: every node is a source.
if (nodes <= 2000) time("betweenness, all sources", () => betweenness(graph));
report({ modularity });
