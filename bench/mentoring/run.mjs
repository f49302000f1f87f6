// npm run build && node bench/mentoring/run.mjs [folder for the database] Measures suggestions among 20,000 managers,
// and plans for 10,000 trainees and 2,000 mentors, through the schema on a real Neo4j.
import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { graphql } from "graphql";
import { pino } from "pino";
import { Graph } from "../../dist/kernel/compose/graph.js";
import { cypherFolder } from "../../dist/kernel/cypher/fragment.js";
import { Database } from "../../dist/kernel/database/database.js";
import { migrate } from "../../dist/kernel/database/migrate.js";
import { Envelope } from "../../dist/kernel/graphql/envelope.js";
import { openServer } from "../../dist/operations/embedded/openServer.js";
import { makeSchema } from "../../dist/schema.js";
import { institution, someMentor, someTrainee } from "./institution.mjs";

const say = (line) => process.stdout.write(`${line}\n`);
const kept = process.argv[2];
const dataDir = kept ?? (await mkdtemp(join(tmpdir(), "bench-mentoring-")));
const server = await openServer({ dataDir, report: say });
const database = new Database(server);
await migrate(database.driver, undefined, new URL("schema/", cypherFolder), () => undefined);
const session = database.driver.session();
const { records } = await session.run("MATCH (m:Manager) RETURN count(m) AS n");
if (records[0].get("n") === 0) {
  for (const [text, rows] of institution()) {
    for (let at = 0; at < rows.length; at += 10_000) await session.run(text, { rows: rows.slice(at, at + 10_000) });
  }
}
await session.close();
const schema = await makeSchema();
const graph = new Graph(database);
const viewer = {
  id: "mgr-office",
  roles: ["HR"],
  branches: [],
  leads: false,
  mentors: false,
  lapsedBefore: "2026-06-01",
};
const context = () => ({
  viewer,
  graph,
  envelope: new Envelope("a secret of the bench that is long enough"),
  today: "2026-06-30",
  timeZone: "Asia/Shanghai",
  language: "en",
  signal: AbortSignal.timeout(600_000),
  log: pino({ level: "silent" }),
  forgetViewers: () => undefined,
});
async function ask(source, variableValues) {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context() });
  if (errors) throw errors[0].originalError ?? errors[0];
  return data;
}

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);
const parts =
  "match { score sentence closes { value topics { from to } } nearness { nearness } bridge { hops } record { mean } }";
for (const [name, query, who] of [
  [
    "traineeSuggestions",
    `query ($id: ID!) { traineeSuggestions(mentorId: $id, first: 10) { candidates suggestions { managerId ${parts} } } }`,
    someMentor,
  ],
  [
    "mentorSuggestions",
    `query ($id: ID!) { mentorSuggestions(traineeId: $id, first: 10) { candidates suggestions { managerId ${parts} } } }`,
    someTrainee,
  ],
]) {
  // The database compiles what it runs often: until then it takes twice to three times as long.
  for (let n = 0, end = performance.now() + 15_000; performance.now() < end; n++)
    await ask(query, { id: who(55 + (n % 1500)) });
  const times = [];
  let candidates = 0;
  for (let n = 0; n < 50; n++) {
    const begun = performance.now();
    candidates += (await ask(query, { id: who(n) }))[name].candidates;
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  say(
    `${name}: median ${times[25].toFixed(1)} ms, 95 % ${times[47].toFixed(1)} ms, ${Math.round(candidates / 50)} candidates on average`,
  );
}

const start = "mutation ($input: MentoringPlanInput!) { startMentoringPlan(input: $input) { job { jobId } } }";
const job = `query ($id: ID!) { mentoringPlanJob(id: $id) { status phase progress plan {
  trainees mentors places possiblePairs matched total blockingPairs isOnlyStable proof { bound matchedBound } priceOfStability priceOfCoverage } } }`;
for (const input of [{ method: "STABLE" }, { method: "BEST_TOTAL" }, { method: "BEST_TOTAL", maximiseMatched: true }]) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const begun = performance.now();
  const { jobId: id } = (await ask(start, { input })).startMentoringPlan.job;
  const phases = new Map();
  let state;
  let solving;
  do {
    await pause(20);
    state = (await ask(job, { id })).mentoringPlanJob;
    if (!phases.has(state.phase)) phases.set(state.phase, Math.round(performance.now() - begun));
    if (state.phase !== "READING" && solving === undefined) {
      solving = performance.now();
      delay.enable();
    }
  } while (state.status === "RUNNING");
  const end = performance.now();
  say(
    `${JSON.stringify(input)}: ${state.status}, ${Math.round(end - begun)} ms in all, ${Math.round(end - (solving ?? begun))} ms of it matching`,
  );
  say(
    `  phases began at ${[...phases].map(([phase, at]) => `${phase} ${at}`).join(", ")} ms; event loop late by ${(delay.max / 1e6).toFixed(0)} ms at most while matching; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
  );
  say(`  ${JSON.stringify(state.plan)}`);
}
await database.close();
await server.close();
if (!kept) await rm(dataDir, { recursive: true, force: true });
