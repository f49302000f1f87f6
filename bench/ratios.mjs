// node bench/ratios.mjs FILE: the figures of a run as the tables of bench/README.md, each of the others as a multiple
// of ours.
import { readFileSync } from "node:fs";

const { results, flood } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const workOf = ({ cpuApi, cpuDatabase }) => cpuApi + cpuDatabase;
const times = (other, own) => (other ? `${(other / own).toFixed(1)}×` : "–");

/** A table of one figure: ours as it is, the others as so many times ours. */
function table(title, unit, figure) {
  const others = ["neo4j-graphql", "dataloader", "limit"];
  const lines = [`| ${title}; callers | ours (${unit}) | ${others.join(" | ")} |`, "|---|---|---|---|---|"];
  for (const own of results.filter((row) => row.contender === "ours")) {
    const of = (name) =>
      results.find((row) => row.contender === name && row.workload === own.workload && row.callers === own.callers);
    const cells = others.map((name) => (of(name) ? times(figure(of(name)), figure(own)) : "–"));
    if (figure(own))
      lines.push(`| (${own.workload}); ${own.callers} | ${figure(own).toFixed(1)} | ${cells.join(" | ")} |`);
  }
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

table("requests per second", "1/s", ({ rps }) => rps);
table("half are answered within", "ms", ({ p50 }) => p50);
table("99 in 100 are answered within", "ms", ({ p99 }) => p99);
table("processor time, API and database", "ms", workOf);
if (flood) process.stdout.write(`${JSON.stringify(flood, null, 2)}\n`);
