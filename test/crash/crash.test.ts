import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { Role } from "../../src/access/role.js";
import { signToken } from "../../src/access/token.js";
import { importFolder } from "../../src/exchange/importFolder.js";
import { Database } from "../../src/neo4j/database.js";
import { cypherFolder } from "../../src/neo4j/fragment.js";
import { migrate } from "../../src/neo4j/migrate.js";
import { openServer } from "../../src/neo4j/server/openServer.js";
import { lastOwner } from "../../src/neo4j/server/owner.js";
import { freePort } from "../../src/neo4j/server/port.js";
import { verify } from "../../src/verify/verify.js";
import { folderOf, newFolder } from "../exchange/folder.js";
import { type Api, startApi } from "./api.js";
import { type Ledger, write } from "./writer.js";

/** How often the database and the program are killed. CI does it a few times; the README says how often it was done once. */
const databaseKills = Number(process.env.CRASH_DATABASE_KILLS ?? 2);
const apiKills = Number(process.env.CRASH_API_KILLS ?? 1);
const writers = 16;
/** Between two kills, so many changes are acknowledged. */
const changesBetween = Number(process.env.CRASH_CHANGES ?? 100);
const settings = { JWT_SECRET: "a secret of the crash test that is long enough" };
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

test(`${writers} writers lose nothing and do nothing twice while the database is killed ${databaseKills} times, the program ${apiKills} times`, async () => {
  const dataDir = await newFolder();
  closing.push(() => rm(dataDir, { recursive: true, force: true }));
  // The test holds the server too, so that killing the program does not stop it.
  const server = await openServer({ dataDir, report: () => undefined });
  closing.push(() => server.close());
  const database = new Database(server);
  closing.push(() => database.close());
  await migrate(database.driver, undefined, new URL("schema/", cypherFolder), () => undefined);
  const names = Array.from({ length: writers }, (_, n) => String(n + 1).padStart(2, "0"));
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

  const environment = { ...settings, DATA_DIR: dataDir, PORT: String(await freePort()) };
  let api: Api = await startApi(environment);
  closing.push(() => api.end("SIGTERM"));
  const ledger: Ledger = { entries: [], unexpected: [], longestMs: 0, unavailable: 0, acknowledged: 0 };
  let isOver = false;
  const config = { JWT_ISSUER: "knowledge-network", JWT_AUDIENCE: "knowledge-network" };
  const working = names.map(async (n, at) => {
    const token = await signToken(config as never, settings.JWT_SECRET, { id: `mgr-${n}`, roles: [Role.MANAGER] });
    await write({ name: `w${n}`, url: api.url, token, clientId: `cli-${n}` }, at % 2 === 0, ledger, () => isOver);
  });

  const acknowledge = async (more: number) => {
    const goal = ledger.acknowledged + more;
    for (let left = 1800; ledger.acknowledged < goal && left > 0; left--) await pause(100);
    expect(ledger.acknowledged, "it serves again by itself").toBeGreaterThanOrEqual(goal);
  };
  const downtimes: number[] = [];
  for (let kill = 0; kill < databaseKills; kill++) {
    await acknowledge(changesBetween);
    process.kill(lastOwner(join(dataDir, "watcher"))!.java!.pid, "SIGKILL");
    const since = performance.now();
    await pause(50);
    await acknowledge(1);
    downtimes.push(Math.round((performance.now() - since) / 100) / 10);
    if (kill >= apiKills) continue;
    await acknowledge(changesBetween);
    await api.end("SIGKILL");
    api = await startApi(environment);
  }
  await acknowledge(changesBetween);
  isOver = true;
  await Promise.all(working);

  const { records } = await database.driver.executeQuery(
    `CALL () { MATCH (i:Interaction) RETURN i.note AS mark UNION ALL MATCH (c:Client) WHERE c.externalId IS NOT NULL RETURN c.externalId AS mark }
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
  process.stdout.write(
    `${acknowledged.length} changes acknowledged, ${ledger.entries.length - acknowledged.length} not; ${ledger.unavailable} times "try again"; ` +
      `longest call ${(ledger.longestMs / 1000).toFixed(1)} s; away for ${downtimes.join(", ")} s\n`,
  );
  expect({ lost, twice, unasked, broken, unexpected: ledger.unexpected }).toEqual({
    lost: [],
    twice: [],
    unasked: [],
    broken: [],
    unexpected: [],
  });
  expect(ledger.unavailable).toBeGreaterThan(0);
  expect(ledger.longestMs).toBeLessThan(10_000);
}, 1_800_000);
