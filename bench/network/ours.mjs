// node ours.mjs NODES FILE: CPU seconds of each kernel on an edge list, as JSON.
import { readFileSync } from "node:fs";
import { brokerage } from "../../dist/algorithms/measures/brokerage.js";
import { cohesion } from "../../dist/algorithms/measures/cohesion.js";
import { communities } from "../../dist/algorithms/measures/communities.js";
import { coreNumbers } from "../../dist/algorithms/measures/coreNumbers.js";
import { cutPoints } from "../../dist/algorithms/measures/cutPoints.js";
import { distances } from "../../dist/algorithms/measures/distances.js";
import { fragmentation } from "../../dist/algorithms/measures/fragmentation.js";
import { networkOf } from "../../dist/algorithms/measures/network.js";
import { pageRank } from "../../dist/algorithms/measures/pageRank.js";
import { structuralHoles } from "../../dist/algorithms/measures/structuralHoles.js";
import { timer } from "./timer.mjs";

const [nodes, file] = [Number(process.argv[2]), process.argv[3]];
const lines = readFileSync(file, "utf8").trim().split("\n");
const [from, to, weight] = [
  new Uint32Array(lines.length),
  new Uint32Array(lines.length),
  new Float64Array(lines.length),
];
lines.forEach((line, at) => {
  [from[at], to[at], weight[at]] = line.split(" ").map(Number);
});
lines.length = 0;
const { time, report } = timer();
const network = time("graph", () => networkOf(nodes, { from, to, weight }));
const group = Int32Array.from({ length: nodes }, (_, node) => Math.floor(node / 500));
time("pageRank", () => pageRank(network));
time("betweenness and closeness, 256 sources", () => distances(network, Math.min(nodes, 256)));
time("constraint and effective size", () => structuralHoles(network));
time("core numbers", () => coreNumbers(network));
const { modularity } = time("communities", () => communities(network));
time("cut points and bridges", () => cutPoints(network));
time("brokerage", () => brokerage(network, group));
time("clustering", () => cohesion(network));
time("fragmentation", () => fragmentation(network));
report({ modularity });
