// npm run bench -- --scale 1 --rounds 3 --json FILE
// Measures this program side by side with others on the same database and machine. See bench/README.md.
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { layoutOf } from "../dist/neo4j/server/layout.js";
import { openServer } from "../dist/neo4j/server/openServer.js";
import { lastOwner } from "../dist/neo4j/server/owner.js";
import { difference, sizeOf } from "./compare.mjs";
import { contenders } from "./contenders.mjs";
import { installPeers } from "./peers.mjs";
import { chanceOf, drawPeople, shuffled } from "./people.mjs";
import { cpuOf, peakOf } from "./process.mjs";
import { prepareStore } from "./store.mjs";
import { todayOf } from "./viewer.mjs";
import { workloads } from "./workloads.mjs";

const { values: given } = parseArgs({
  options: {
    scale: { type: "string", default: "1" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "5" },
    warm: { type: "string", default: "5" },
    workloads: { type: "string" },
    callers: { type: "string", default: "1,16,64" },
    contenders: { type: "string" },
    json: { type: "string" },
    heap: { type: "string", default: "1g" },
    "page-cache": { type: "string", default: "512m" },
  },
});
const list = (text) => text.split(",").map((part) => part.trim());
const [scale, rounds, seconds, warm] = [given.scale, given.rounds, given.seconds, given.warm].map(Number);
const callers = list(given.callers).map(Number);
const chosen = workloads.filter(({ number }) => !given.workloads || list(given.workloads).includes(String(number)));
const compared = contenders.filter(({ name }) => !given.contenders || list(given.contenders).includes(name));
const say = (line) => process.stderr.write(`${line}\n`);
const secret = "a secret of the bench that is long enough for HS256";
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => Math.round(number * 100) / 100;

const today = todayOf();
if (compared.some(({ isPeer }) => isPeer)) await installPeers(say);
const store = await prepareStore(scale, today, say);
const server = await openServer({
  dataDir: store.folder,
  heap: given.heap,
  pageCache: given["page-cache"],
  report: say,
});
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
});
const generator = fork(fileURLToPath(new URL("generator.mjs", import.meta.url)));
const running = [];
process.once("SIGINT", () => void stop().finally(() => process.exit(130)));

try {
  await main();
} catch (error) {
  say(error.stack ?? String(error));
  process.exitCode = 1;
} finally {
  await stop();
}

async function main() {
  const people = await drawPeople(driver, today, secret);
  say(
    `${people.managers.length} client managers, ${people.mentors.length} mentors and ${people.analysts.length} analysts ask.`,
  );
  const environment = await environmentOf(store.folder);
  for (const contender of compared) {
    running.push({ ...contender, ...(await contender.start(environment)) });
    say(`${contender.name} listens.`);
  }
  const questions = new Map(chosen.map((workload) => [workload, workload.cases(people)]));
  const hot = {};
  for (const [workload, cases] of questions) {
    const own = running.find(({ name }) => name === "ours");
    if (own) hot[workload.number] = await untilHot(own, workload, cases);
    await compareAnswers(workload, cases);
  }
  const databasePid = lastOwner(layoutOf(store.folder).watcher)?.java?.pid;
  const rows = new Map();
  if (rounds > 0) await everyTurn("warming up", [16], async (turn) => void (await measure({ ...turn, seconds: warm })));
  for (let round = 1; round <= rounds; round++)
    await everyTurn(`round ${round}`, callers, async (turn) => {
      const { workload, contender, callers } = turn;
      const before = [cpuOf(contender.pid), cpuOf(databasePid)];
      const told = await measure({ ...turn, seconds });
      const cpuApi = (cpuOf(contender.pid) - before[0]) / told.requests;
      const cpuDatabase = (cpuOf(databasePid) - before[1]) / told.requests;
      const key = `${workload.number} ${callers} ${contender.name}`;
      const row = rows.get(key) ?? { workload: workload.number, callers, contender: contender.name, told: [] };
      rows.set(key, { ...row, told: [...row.told, { ...told, cpuApi, cpuDatabase }] });
    });

  async function everyTurn(what, callersOf, work) {
    for (const [workload, cases] of questions)
      for (const callers of callersOf)
        for (const contender of running) {
          say(`${what}: (${workload.number}) ${workload.name}, ${callers} callers, ${contender.name}`);
          await work({ workload, cases, callers, contender });
        }
  }
  const results = [...rows.values()].map(({ told, ...row }) => ({
    ...row,
    requests: told.reduce((sum, { requests }) => sum + requests, 0),
    ...Object.fromEntries(
      ["rps", "p50", "p99", "cpuApi", "cpuDatabase", "cpuGenerator"].map((name) => [
        name,
        rounded(median(told.map((one) => one[name]))),
      ]),
    ),
  }));
  const report = {
    machine: machineOf(),
    versions: await versionsOf(),
    store,
    rounds,
    secondsPerRound: seconds,
    hotAfterRequests: hot,
    memoryPeakMb: Object.fromEntries(running.map(({ name, pid }) => [name, peakOf(pid)])),
    results,
  };
  if (given.json) await writeFile(given.json, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(tableOf(results));
}

/** Asks one question and waits for its answer. */
async function ask({ url, body }, workload, one) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${one.token}` },
    body: body(workload, one),
  });
  return response.json();
}

/** Refuses to go on when a contender answers a question otherwise than the first. */
async function compareAnswers(workload, cases) {
  const some = shuffled(cases, chanceOf(workload.number)).slice(0, 40);
  let size = 0;
  for (const one of some) {
    const [first, ...others] = await Promise.all(running.map((contender) => ask(contender, workload, one)));
    const about = `(${workload.number}) ${workload.name}, ${one.role}, ${JSON.stringify(one.variables)}`;
    if (first.errors || !first.data)
      throw new Error(`${running[0].name} does not answer ${about}: ${JSON.stringify(first)}`);
    const expected = running[0].read(first.data, workload);
    size += sizeOf(expected);
    for (const [at, other] of others.entries()) {
      const { name, read } = running[at + 1];
      const found = other.data ? difference(expected, read(other.data, workload)) : JSON.stringify(other);
      if (found) throw new Error(`${name} answers ${about} otherwise than ${running[0].name}: ${found}`);
    }
  }
  if (size < some.length * 10)
    throw new Error(`(${workload.number}) ${workload.name}: the answers hold next to nothing.`);
  say(
    `(${workload.number}) ${workload.name}: ${some.length} questions, the same answers, ${Math.round(size / some.length)} values each.`,
  );
}

/** How many requests it took until a shape was answered by one statement: counted by the program's own metrics. */
async function untilHot(own, workload, cases) {
  const count = async () => {
    const text = await (await fetch(new URL("/metrics", own.url))).text();
    return [...text.matchAll(/^kn_statement_seconds_count\{statement="[^"]* whole"\} (\d+)/gm)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    );
  };
  for (let asked = 0; asked < 1000; asked += 1) {
    const before = await count();
    await ask(own, workload, cases[asked % cases.length]);
    if ((await count()) > before) return asked;
    await pause(100);
  }
  throw new Error(`(${workload.number}) ${workload.name} does not become hot.`);
}

async function measure({ workload, cases, callers, contender, seconds }) {
  const order = shuffled(cases, chanceOf(callers));
  const requests = order.map((one) => ({ token: one.token, body: contender.body(workload, one), must: one.must }));
  const told = new Promise((resolve, reject) => {
    generator.once("message", resolve);
    generator.once("exit", () => reject(new Error("The load generator ended.")));
  });
  generator.send({ url: contender.url, requests, callers, seconds });
  const answer = await told;
  generator.removeAllListeners("exit");
  if (answer.failed > 0)
    throw new Error(
      `${contender.name}, (${workload.number}): ${answer.failed} of ${answer.requests} failed: ${answer.errors[0]}`,
    );
  return answer;
}

async function environmentOf(folder) {
  const { keys, indexKey } = JSON.parse(await readFile(join(folder, "identity-keys"), "utf8"));
  return {
    DATA_DIR: folder,
    NEO4J_URI: server.uri,
    NEO4J_USER: server.user,
    NEO4J_PASSWORD: server.password,
    JWT_SECRET: secret,
    IDENTITY_KEYS: keys.map(({ id, key }) => `${id}:${key}`).join(),
    IDENTITY_INDEX_KEY: indexKey,
  };
}

function machineOf() {
  return {
    cpu: `${cpus().length} × ${cpus()[0].model}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map(rounded),
    heap: given.heap,
    pageCache: given["page-cache"],
    at: new Date().toISOString(),
  };
}

async function versionsOf() {
  const version = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).version;
  const { agent } = await driver.getServerInfo();
  const peers = JSON.parse(readFileSync(new URL("peers/package.json", import.meta.url), "utf8")).dependencies;
  return { node: process.version, neo4j: agent, driver: version("../node_modules/neo4j-driver/package.json"), peers };
}

function tableOf(results) {
  const head = "workload callers contender        rps     p50     p99  cpuApi   cpuDb  (ms; medians of the rounds)\n";
  const line = ({ workload, callers, contender, rps, p50, p99, cpuApi, cpuDatabase }) =>
    `${String(workload).padStart(8)} ${String(callers).padStart(7)} ${contender.padEnd(14)}${[
      rps,
      p50,
      p99,
      cpuApi,
      cpuDatabase,
    ]
      .map((number) => String(number).padStart(8))
      .join("")}\n`;
  return head + results.map(line).join("");
}

async function stop() {
  await Promise.all(running.splice(0).map(({ end }) => end()));
  if (generator.connected) generator.disconnect();
  await driver.close();
  await server.close();
}
