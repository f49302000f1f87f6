// node run.mjs NODES TIES [ours]: the three one after another on one edge list, as a table with ratios. Needs `npm run
// build`, `npm --prefix bench/network install` and `pip install networkx numpy scipy`. With `ours` only ours.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [nodes, ties, only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "network-bench-"));
const file = join(folder, "edges.txt");
const at = (name) => new URL(name, import.meta.url).pathname;
const run = (command, script) =>
  JSON.parse(execFileSync(command, [at(script), nodes, file], { encoding: "utf8", maxBuffer: 2 ** 26 }));
try {
  execFileSync("node", [at("edges.mjs"), nodes, ties, file]);
  const all = { ours: run("node", "ours.mjs") };
  if (only !== "ours") {
    all.graphology = run("node", "graphology.mjs");
    all.networkx = run("python3", "networkx_bench.py");
  }
  const names = [...new Set(Object.values(all).flatMap(({ seconds }) => Object.keys(seconds)))];
  const cell = (who, name) => {
    const [theirs, own] = [all[who].seconds[name], all.ours.seconds[name]];
    if (theirs === undefined) return "–";
    return who === "ours" || !own ? theirs.toFixed(2) : `${theirs.toFixed(2)} (${(theirs / own).toFixed(0)}×)`;
  };
  const who = Object.keys(all);
  const lines = [
    `| CPU seconds, ${nodes} managers, ${ties} ties | ${who.join(" | ")} |`,
    `|---|${who.map(() => "---|").join("")}`,
    ...names.map((name) => `| ${name} | ${who.map((one) => cell(one, name)).join(" | ")} |`),
    `| modularity | ${who.map((one) => all[one].modularity?.toFixed(4) ?? "–").join(" | ")} |`,
    `| most memory, MiB | ${who.map((one) => all[one].peakMiB).join(" | ")} |`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
