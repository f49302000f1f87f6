// node api.mjs NODES TIES BOLT_URI USER PASSWORD: loads a network into an EMPTY database and measures what answers are
// made of, in ms. Needs `npm run build`. Everything it makes has ids with "-bench-"; run it on a database that is
// thrown away.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { graphql } from "graphql";
import neo4j from "neo4j-driver";
import { pino } from "pino";
import { readConfig } from "../../dist/config.js";
import { Graph } from "../../dist/kernel/compose/graph.js";
import { Database } from "../../dist/kernel/database/database.js";
import { Envelope } from "../../dist/kernel/graphql/envelope.js";
import { makeSchema } from "../../dist/schema.js";
import { edges } from "./edges.mjs";

const [nodes, ties] = [Number(process.argv[2]), Number(process.argv[3])];
const [uri, user, password] = process.argv.slice(4);
const database = new Database({ uri, user, password });
const id = (node) => `mgr-bench-${String(node).padStart(6, "0")}`;
const say = (line) => process.stdout.write(`${line}\n`);

async function load() {
  const session = database.driver.session();
  const inBatches = async (rows, text) => {
    let some = [];
    for (const row of rows) {
      some.push(row);
      if (some.length === 20_000) {
        await session.run(text, { rows: some });
        some = [];
      }
    }
    if (some.length > 0) await session.run(text, { rows: some });
  };
  await session.run(
    "UNWIND range(0, $last) AS n MERGE (:Branch {id: 'brn-bench-' + n, name: 'Branch ' + n, kind: 'BRANCH'})",
    {
      last: neo4j.int(Math.ceil(nodes / 500)),
    },
  );
  await inBatches(
    Array.from({ length: nodes }, (_, node) => ({ id: id(node), branch: `brn-bench-${Math.floor(node / 500)}` })),
    "UNWIND $rows AS row MATCH (b:Branch {id: row.branch}) CREATE (:Employee:Manager {id: row.id, name: row.id, version: 1})-[:WORKS_AT]->(b)",
  );
  await inBatches(
    (function* () {
      let number = 0;
      for (const [from, to, times] of edges(nodes, ties))
        yield { id: `adv-bench-${number++}`, from: id(from), to: id(to), times: neo4j.int(times) };
    })(),
    `UNWIND $rows AS row MATCH (a:Manager {id: row.from}) MATCH (b:Manager {id: row.to})
     CREATE (a)-[:ASKED_ADVICE {id: row.id, times: row.times, firstAt: '2025-01-01T00:00:00.000Z', lastAt: '2025-06-01T00:00:00.000Z'}]->(b)`,
  );
  await session.close();
}

const [{ count } = { count: 0 }] = await database.readText("MATCH (m:Manager) RETURN count(m) AS count", {});
if (count < nodes) {
  const start = performance.now();
  await load();
  say(`loaded into Neo4j in ${Math.round((performance.now() - start) / 1000)} s`);
}
const schema = await makeSchema();
const graph = new Graph(database);
const today = new Date().toISOString().slice(0, 10);
const viewer = { id: id(0), roles: ["ANALYST"], branches: [], leads: false, mentors: false, lapsedBefore: today };
const ask = async (source, variableValues) => {
  const contextValue = {
    viewer,
    graph,
    today,
    envelope: new Envelope("a secret that is only for the bench"),
    timeZone: "Asia/Shanghai",
    language: "en",
    constants: readConfig({}).constants,
    signal: AbortSignal.timeout(900_000),
    log: pino({ level: "silent" }),
    forgetViewers: () => {},
  };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors) throw errors[0];
  return data;
};
const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const at = (n) => id((n * 7919) % nodes);

const path = (n) =>
  ask(
    "query ($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, kinds: [ADVICE]) { paths { hops people { id } } } }",
    { from: at(n), to: at(n + 5000) },
  );
const around = (n) =>
  ask(
    "query ($of: ID!) { neighbourhood(of: $of, depth: 2, first: 500) { leftOut nodes { nodeId depth node { ... on Manager { id name } } } ties { kind from to weight } } }",
    { of: at(n) },
  );
for (const [name, work] of [
  ["introductionPaths", path],
  ["neighbourhood, depth 2, 500 nodes", around],
]) {
  // The database compiles what it runs often: until then it takes twice to three times as long.
  for (let n = 0, end = performance.now() + 15_000; performance.now() < end; n++) await work(1000 + n);
  const times = [];
  for (let n = 0; n < 100; n++) times.push(await timed(() => work(n)));
  say(`${name}: median ${median(times).toFixed(1)} ms, 95th ${times[94].toFixed(1)} ms`);
}
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const snapshot = await timed(() => ask("{ networkSnapshot { figures { ties } } }"));
const { snapshotsOf } = await import("../../dist/modules/network/snapshots.js");
const { snapshot: built } = await snapshotsOf(database).find(
  { asOf: today, kinds: ["ADVICE"], branchId: null, window: null },
  AbortSignal.timeout(900_000),
);
say(`snapshot: ${Math.round(snapshot)} ms in all, reading ${built.loadMs} ms, measuring ${built.measureMs} ms`);
const page = await timed(() =>
  ask(
    "{ networkSnapshot { managers(first: 50, orderBy: { field: BETWEENNESS, direction: DESC }) { nodes { manager { id } betweenness { value } } } } }",
  ),
);
say(
  `a page of it: ${page.toFixed(1)} ms; event loop held ${(loop.max / 1e6).toFixed(1)} ms at most, 99th ${(loop.percentile(99) / 1e6).toFixed(1)} ms`,
);
say(`main process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most, threads with it`);
process.exit(0);
