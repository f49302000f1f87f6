// npm run build:api && node bench/flame.mjs --workload 1 > FILE
// A flame graph as text: where a contender's process spends its time while it answers one question, again and again.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { untilHot } from "./answers.mjs";
import { contenders, environmentOf, secret } from "./contenders.mjs";
import { measure, startGenerator } from "./load.mjs";
import { installPeers } from "./peers.mjs";
import { drawPeople } from "./people.mjs";
import { openStore } from "./store.mjs";
import { todayOf } from "./viewer.mjs";
import { workloads } from "./workloads.mjs";

const text = (otherwise) => ({ type: "string", default: otherwise });
const { values: given } = parseArgs({
  options: {
    workload: text("1"),
    contender: text("ours"),
    callers: text("1"),
    scale: text("1"),
    seconds: text("15"),
    warm: text("10"),
    heap: text("1g"),
    "page-cache": text("512m"),
  },
});
/** Branches below this part of the time are left out. */
const least = 0.01;
const say = (line) => process.stderr.write(`${line}\n`);

const workload = workloads.find(({ number }) => String(number) === given.workload);
const contender = contenders.find(({ name }) => name === given.contender);
const { folder, server } = await openStore(
  Number(given.scale),
  todayOf(),
  { heap: given.heap, pageCache: given["page-cache"] },
  say,
);
const profiles = await mkdtemp(join(tmpdir(), "bench-flame-"));
const generator = startGenerator();
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
try {
  const cases = workload.cases(await drawPeople(driver, todayOf(), secret));
  if (contender.isInstalled) await installPeers(say);
  const running = await contender.start({
    ...(await environmentOf({ folder, server })),
    // Interrupted every ms: five times as often, small requests took three times as long; the profile is written when
    // the process ends.
    FLAGS: `--cpu-prof --cpu-prof-interval=1000 --cpu-prof-dir=${profiles}`,
  });
  const turn = {
    workload,
    cases,
    callers: Number(given.callers),
    contender: { ...contender, ...running },
    databasePid: running.pid,
  };
  if (contender.name === "ours" && !workload.isNeverHot) await untilHot(turn.contender, workload, cases);
  await measure(generator, { ...turn, seconds: Number(given.warm) });
  const from = process.hrtime.bigint() / 1000n;
  const told = await measure(generator, { ...turn, seconds: Number(given.seconds) });
  const to = process.hrtime.bigint() / 1000n;
  await running.end();
  const window = { from: Number(from), to: Number(to) };
  process.stdout.write(
    `(${workload.number}) ${workload.name}, ${contender.name}, ${given.callers} callers at once: ${told.requests} requests in ${Math.round(told.seconds)} s; ${told.cpuApi.toFixed(2)} ms of processor time each.\n`,
  );
  for (const file of await readdir(profiles)) {
    const profile = JSON.parse(await readFile(join(profiles, file), "utf8"));
    tell(profile, window, told.requests);
  }
} finally {
  generator.end();
  await driver.close();
  await server.close();
  await rm(profiles, { recursive: true, force: true });
}

/** Writes the tree of calls, and whose code it is, in ms for each request. */
function tell({ nodes, samples, timeDeltas, startTime }, { from, to }, requests) {
  const own = new Map();
  let now = startTime;
  for (const [at, id] of samples.entries()) {
    now += timeDeltas[at];
    if (now >= from && now <= to) own.set(id, (own.get(id) ?? 0) + timeDeltas[at]);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const idle = nodes.filter(({ callFrame }) => ["(idle)", "(program)"].includes(callFrame.functionName));
  for (const { id } of idle) own.delete(id);
  const total = [...own.values()].reduce((sum, one) => sum + one, 0);
  // A thread that only waits says nothing.
  if (total < (to - from) * least) return;
  const each = (microseconds) => (microseconds / 1000 / requests).toFixed(3);
  const sums = new Map();
  const sumOf = (id) => {
    const { children = [] } = byId.get(id);
    const sum = (own.get(id) ?? 0) + children.reduce((all, child) => all + sumOf(child), 0);
    sums.set(id, sum);
    return sum;
  };
  const [root] = nodes;
  sumOf(root.id);

  const whose = new Map();
  for (const [id, spent] of own) {
    const name = ownerOf(byId.get(id).callFrame);
    whose.set(name, (whose.get(name) ?? 0) + spent);
  }
  process.stdout.write(`\nWhose code it is, in ms for each request, ${each(total)} in all:\n`);
  for (const [name, spent] of [...whose].sort(([, a], [, b]) => b - a))
    if (spent > total * least) process.stdout.write(`${each(spent).padStart(8)}  ${name}\n`);
  process.stdout.write("\nWho calls whom: ms for each request with and without what it calls.\n");
  const show = (ids, depth) => {
    // What one function calls from several places is one branch.
    const merged = new Map();
    for (const id of ids) {
      const { callFrame, children = [] } = byId.get(id);
      const name = `${callFrame.functionName || "(anonymous)"} ${placeOf(callFrame)}`;
      const branch = merged.get(name) ?? { all: 0, self: 0, children: [] };
      branch.all += sums.get(id);
      branch.self += own.get(id) ?? 0;
      branch.children.push(...children);
      merged.set(name, branch);
    }
    for (const [name, { all, self, children }] of [...merged].sort(([, a], [, b]) => b.all - a.all)) {
      if (all < total * least) continue;
      process.stdout.write(`${each(all).padStart(8)} ${each(self).padStart(8)} ${" ".repeat(depth)}${name}\n`);
      show(children, depth + 1);
    }
  };
  show(root.children ?? [], 0);
}

/** A package, a folder of this program, or Node itself. */
function ownerOf({ url, functionName }) {
  const packageName = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(url)?.[1];
  if (packageName) return packageName;
  const own = /\/(dist|bench)\/(.*)\/[^/]+$/.exec(url);
  if (own) return `${own[1] === "dist" ? "src" : "bench"}/${own[2]}`;
  return url ? "node" : functionName;
}

function placeOf({ url, lineNumber }) {
  return url
    ? `${url.replace(/^.*\/(node_modules|dist|bench)\//, (_, folder) => (folder === "node_modules" ? "" : `${folder}/`))}:${lineNumber + 1}`
    : "";
}
