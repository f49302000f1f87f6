import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { importFolder } from "../../src/exchange.js";
import { Role } from "../../src/kernel/access/role.js";
import { signToken } from "../../src/kernel/access/token.js";
import { Database } from "../../src/kernel/database/database.js";
import { identityKeys } from "../../src/kernel/vault/identityKeys.js";
import { openServer } from "../../src/operations/embedded/openServer.js";
import { lastOwner } from "../../src/operations/embedded/owner.js";
import { freePort } from "../../src/operations/embedded/port.js";
import { load } from "../../src/operations/load/load.js";
import { type Api, startApi } from "../../src/operations/load/program.js";
import { verify } from "../../src/operations/verify/verify.js";
import { folderOf, newFolder } from "../support/csvFolder.js";
import { nothing } from "../support/stores/contents.js";
import { copyPrepared } from "../support/stores/preparedStore.js";
import { type Ledger, write } from "./writer.js";

/**
 * How often the database and the program are killed. CI does it a few times; docs/operations.md says how often it was
 * done once.
 */
const databaseKills = Number(process.env.CRASH_DATABASE_KILLS ?? 2);
const apiKills = Number(process.env.CRASH_API_KILLS ?? 1);
const writers = 16;
/**
 * No call hangs: 10 s by the clock of a quiet machine (CRASH_LONGEST_SECONDS=10); a busy one is given three times that.
 */
const longestSeconds = Number(process.env.CRASH_LONGEST_SECONDS ?? 30);
/**
 * Changes are acknowledged again so soon after the database answers again: to be held to on a quiet machine with
 * CRASH_RECOVERY_SECONDS=10. A busy one is given a minute, or four times what the database itself took to come back.
 */
const recoverySeconds = (away: number) => Number(process.env.CRASH_RECOVERY_SECONDS ?? Math.max(60, 4 * away));
/** Between two kills, so many changes are acknowledged. */
const changesBetween = Number(process.env.CRASH_CHANGES ?? 50);
const settings = { JWT_SECRET: "a secret of the crash test that is long enough" };
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const names = Array.from({ length: writers }, (_, n) => String(n + 1).padStart(2, "0"));
let dataDir: string;
let database: Database;
let environment: Record<string, string>;
let api: Api;

beforeAll(async () => {
  dataDir = await newFolder();
  closing.push(() => rm(dataDir, { recursive: true, force: true }));
  await copyPrepared(nothing, dataDir);
  // The test holds the server too, so that killing the program does not stop it.
  const server = await openServer({ dataDir, report: () => undefined });
  closing.push(() => server.close());
  // The program makes keys of its own in the folder, or finds these.
  database = new Database({ ...server, vault: await identityKeys(readConfig({ DATA_DIR: dataDir })) });
  closing.push(() => database.close());
  await importFolder(
    database,
    await folderOf({
      branches: ["brn-1,Branch,,HEAD_OFFICE,"],
      managers: names.map((n) => `mgr-${n},,Manager ${n},,2020-01-01,`),
      posts: names.map((n) => `mgr-${n},brn-1,,2020-01-01,`),
      clients: names.map((n) => `cli-${n},,Client ${n},PERSON,,,,,,,`),
      serves: names.map((n) => `mgr-${n},cli-${n},LEAD,2020-01-01,`),
    }),
  );
  environment = { ...settings, DATA_DIR: dataDir, PORT: String(await freePort()) };
  api = await startApi(environment);
  closing.push(() => api.end("SIGTERM"));
}, 600_000);

const tokenOf = (n: string) =>
  signToken({ JWT_ISSUER: "knowledge-network", JWT_AUDIENCE: "knowledge-network" }, settings.JWT_SECRET, {
    id: `mgr-${n}`,
    roles: [Role.MANAGER],
  });

const loadSeconds = Number(process.env.LOAD_SECONDS ?? 30);

test(`32 callers read and write for ${loadSeconds} s: no error, no session or connection is left`, async () => {
  const people = await Promise.all(names.map(async (n) => ({ token: await tokenOf(n), clientId: `cli-${n}` })));
  const report = await load({ url: api.url, database, people, callers: 32, seconds: loadSeconds, pauseMs: 20 });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  expect(report).toMatchObject({ errors: [], waitingLeft: 0, transactionsLeft: 0 });
  // One plans statements in the background.
  expect(report.sessionsLeft).toBeLessThanOrEqual(1);
  expect(report.requests).toBeGreaterThan(100);
  expect(report.connections).toBeLessThanOrEqual(55);
  // In half a minute what is compiled and remembered still grows, and a third of it may see no full collection: 0.32
  // and 0.50 were met. A leak doubles it; the long run holds it to a tenth.
  expect(report.heapGrowth).toBeLessThan(1);
  expect(report.residentGrowth).toBeLessThan(0.5);
}, 1_800_000);

test(`${writers} writers lose nothing and do nothing twice while the database is killed ${databaseKills} times, the program ${apiKills} times`, async () => {
  const ledger: Ledger = { entries: [], unexpected: [], calls: [], unavailable: 0, acknowledged: 0 };
  let isOver = false;
  const working = names.map(async (n, at) => {
    const who = { name: `w${n}`, url: api.url, token: await tokenOf(n), clientId: `cli-${n}` };
    await write(who, at % 2 === 0, ledger, () => isOver);
  });

  const acknowledge = async (more: number) => {
    const goal = ledger.acknowledged + more;
    for (let left = 6000; ledger.acknowledged < goal && left > 0; left--) await pause(100);
    expect(ledger.acknowledged, "it serves again by itself").toBeGreaterThanOrEqual(goal);
  };
  /** When the database was killed, answered again, and a change was acknowledged again. */
  const outages: { from: number; back: number; to: number }[] = [];
  const answers = async () => {
    // The dying one may answer once more.
    while (await database.isConnected()) await pause(50);
    while (!(await database.isConnected())) await pause(100);
    return performance.now();
  };
  for (let kill = 0; kill < databaseKills; kill++) {
    await acknowledge(changesBetween);
    process.kill(lastOwner(join(dataDir, "watcher"))!.java!.pid, "SIGKILL");
    const from = performance.now();
    await pause(50);
    const back = await answers();
    await acknowledge(1);
    outages.push({ from, back, to: performance.now() });
    if (kill >= apiKills) continue;
    await acknowledge(changesBetween);
    await api.end("SIGKILL");
    api = await startApi(environment);
  }
  await acknowledge(changesBetween);
  isOver = true;
  await Promise.all(working);

  const { records } = await database.driver.executeQuery(
    `CALL () { MATCH (i:Interaction) WHERE i.note STARTS WITH 'w' RETURN i.note AS mark UNION ALL MATCH (c:Client) WHERE c.externalId STARTS WITH 'w' RETURN c.externalId AS mark }
     RETURN mark, count(*) AS times`,
  );
  const stored = new Map(records.map((record) => [record.get("mark") as string, record.get("times") as number]));
  const acknowledged = ledger.entries.filter(({ isAcknowledged }) => isAcknowledged);
  const lost = acknowledged.filter(({ mark }) => !stored.has(mark));
  const twice = [...stored].filter(([, times]) => times > 1);
  const unasked = [...stored.keys()].filter((mark) => !ledger.entries.some((entry) => entry.mark === mark));
  const broken = [];
  for await (const { rule, count, isWarning, offenders } of verify(database, {
    today: new Date().toISOString().slice(0, 10),
    lapseAfterDays: 30,
    limit: 5,
  }))
    if (count > 0 && !isWarning) broken.push({ rule, offenders });
  const longest = (calls: typeof ledger.calls) => Math.max(0, ...calls.map(({ took }) => took)) / 1000;
  // While the database is away a request waits no longer than usual; while statements are planned it is given longer.
  const seconds = (of: (outage: (typeof outages)[0]) => number) =>
    outages.map((outage) => (of(outage) / 1000).toFixed(1)).join(", ");
  const cutOff = ({ back, to }: (typeof outages)[0]) =>
    ledger.calls.filter(({ since, isLate }) => isLate && back <= since && since <= to).length;
  const inOutage = ledger.calls.filter(({ since }) => outages.some(({ from, back }) => from <= since && since <= back));
  process.stdout.write(
    `${acknowledged.length} changes acknowledged, ${ledger.entries.length - acknowledged.length} not; ${ledger.unavailable} times "try again"; ` +
      `longest call while the database was away ${longest(inOutage).toFixed(1)} s, ever ${longest(ledger.calls).toFixed(1)} s; ` +
      `away for ${seconds(({ from, back }) => back - from)} s, changes acknowledged ${seconds(({ back, to }) => to - back)} s later, ` +
      `with ${outages.map(cutOff)} of the calls begun meanwhile cut off\n`,
  );
  expect({ lost, twice, unasked, broken, unexpected: ledger.unexpected }, api.faults.join("\n")).toEqual({
    lost: [],
    twice: [],
    unasked: [],
    broken: [],
    unexpected: [],
  });
  expect(ledger.unavailable).toBeGreaterThan(0);
  expect(longest(inOutage)).toBeLessThan(longestSeconds);
  for (const { from, back, to } of outages)
    expect((to - back) / 1000).toBeLessThan(recoverySeconds((back - from) / 1000));
}, 1_800_000);
