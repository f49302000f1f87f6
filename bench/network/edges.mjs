// node edges.mjs NODES TIES FILE: a network in the likeness of an institution, as lines "from to weight", the same at
// every run. Teams of 500 hold 7 of 10 ties; in a team, and across teams, some are asked far more often than others.
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { randomOf } from "../../dist/algorithms/measures/random.js";

const team = 500;

export function* edges(size, count, seed = 42) {
  const random = randomOf(seed);
  const chance = () => random(1e9) / 1e9;
  const known = new Set();
  while (known.size < count) {
    const from = random(size);
    const first = Math.floor(from / team) * team;
    const width = Math.min(team, size - first);
    const to = random(10) < 7 ? first + Math.floor(width * chance() ** 2) : Math.floor(size * chance() ** 3);
    const name = from * size + to;
    if (from === to || known.has(name)) continue;
    known.add(name);
    yield [from, to, 1 + random(5)];
  }
}

if (import.meta.filename === process.argv[1]) {
  const [nodes, ties, file] = process.argv.slice(2);
  await pipeline(function* () {
    for (const edge of edges(Number(nodes), Number(ties))) yield `${edge.join(" ")}\n`;
  }, createWriteStream(file));
}
