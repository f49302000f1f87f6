import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import { Role } from "../../../src/kernel/access/role.js";
import { signToken } from "../../../src/kernel/access/token.js";
import { Database } from "../../../src/kernel/database/database.js";
import { Envelope } from "../../../src/kernel/graphql/envelope.js";
import { type Ledger, write } from "../../crash/writer.js";
import { type ApiProcess, startApi } from "../../support/apiProcess.js";
import { type Cluster, startCluster } from "../../support/cluster/cluster.js";
import { folderOf } from "../../support/csvFolder.js";
import { laterBookmark } from "../../support/laterBookmark.js";
import { openTestServer } from "../../support/stores/server.js";

/** The compiled program, and a driver that believes in a cluster: three members in front of one real Neo4j. */
// On a machine that is busy with other things each step takes several times as long.
vi.setConfig({ testTimeout: 240_000 });

const secret = "a secret of the tests that is long enough";
const tag = randomBytes(4).toString("hex");
const names = Array.from({ length: 8 }, (_, n) => `${tag}-${n + 1}`);
const closing: (() => unknown)[] = [];
let database: Database;
let cluster: Cluster;
let api: ApiProcess;

beforeAll(async () => {
  const server = await openTestServer();
  closing.push(() => server.close());
  database = new Database(server.options);
  closing.push(() => database.close());
  await importFolder(
    database,
    await folderOf({
      branches: [`brn-${tag},Branch,,HEAD_OFFICE,`],
      managers: names.map((n) => `mgr-${n},,Manager ${n},,2020-01-01,`),
      posts: names.map((n) => `mgr-${n},brn-${tag},,2020-01-01,`),
      clients: names.map((n) => `cli-${n},,Client ${n},PERSON,,,,,,,`),
      serves: names.map((n) => `mgr-${n},cli-${n},LEAD,2020-01-01,`),
    }),
  );
  cluster = await startCluster(server.options.uri);
  closing.push(() => cluster.stop());
  api = await startApi({ ...server.options, uri: cluster.uri }, 0, { DEMO: "off" });
  closing.push(() => api.stop());
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const tokenOf = (name: string, role = Role.MANAGER) =>
  signToken({ JWT_ISSUER: "knowledge-network", JWT_AUDIENCE: "knowledge-network" }, secret, {
    id: `mgr-${name}`,
    roles: [role],
  });

async function ask(name: string, query: string, variables = {}, headers = {}, role = Role.MANAGER) {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await tokenOf(name, role)}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    bookmark: response.headers.get("x-bookmark"),
    ...JSON.parse(await response.text()),
  };
}

const card = (name: string) =>
  ask(name, "{ viewer { manager { name branch { name } clients(first: 5) { totalCount nodes { name } } } } }");
const call = (name: string, note: string) =>
  ask(
    name,
    `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } userErrors { code } } }`,
    { input: { clientId: `cli-${name}`, channel: "PHONE", note } },
  );

test("what only reads goes to the followers, to each of them, and what writes to the leader", async () => {
  const [leader, ...followers] = cluster.members;
  const before = { reads: followers.map(({ reads }) => reads), writes: leader!.writes };
  for (const name of names) {
    expect((await card(name)).data.viewer.manager).toEqual({
      name: `Manager ${name}`,
      branch: { name: "Branch" },
      clients: { totalCount: 1, nodes: [{ name: `Client ${name}` }] },
    });
    expect((await call(name, "first")).data.recordInteraction.userErrors).toEqual([]);
  }
  // A network is read by a thread with connections of its own.
  const network = `{ networkSnapshot(branchId: "brn-${tag}") { figures { members } } }`;
  const measured = await ask(names[0]!, network, {}, {}, Role.ANALYST);
  expect(measured.data).toEqual({ networkSnapshot: { figures: { members: names.length } } });

  for (const [n, { reads }] of followers.entries()) expect(reads).toBeGreaterThan(before.reads[n]!);
  expect(leader!.writes - before.writes).toBeGreaterThanOrEqual(names.length);
  // Since the start: migrations, plans made ahead and the audit trail too.
  expect(cluster.members.map(({ refused }) => refused)).toEqual([0, 0, 0]);
  expect([leader!.reads, ...followers.map(({ writes }) => writes)]).toEqual([0, 0, 0]);
});

test("a read with a bookmark waits until the database has what it stands for", async () => {
  const bookmark = await laterBookmark(database, 200);
  const headers = { "x-bookmark": new Envelope(secret).closeText(JSON.stringify([bookmark]), "bookmark") };
  let isAnswered = false;
  const waiting = ask(names[0]!, "{ viewer { manager { name } } }", {}, headers).finally(() => (isAnswered = true));
  await pause(1000);
  expect(isAnswered).toBe(false);
  // Others read meanwhile.
  expect((await card(names[1]!)).status).toBe(200);
  const session = database.driver.session();
  for (let n = 0; n < 200; n++) await session.run("MERGE (n:Passing) SET n.at = $n", { n });
  await session.run("MATCH (n:Passing) DELETE n");
  await session.close();
  expect((await waiting).data.viewer.manager.name).toBe(`Manager ${names[0]}`);
});

test("when another member leads, writes find it, and the one that led is read from", async () => {
  const [old, next] = cluster.members;
  cluster.lead(next!);
  const writes = next!.writes;
  for (const name of names) expect((await call(name, "second")).data.recordInteraction.userErrors).toEqual([]);
  expect(old!.refused).toBeGreaterThan(0);
  expect(next!.writes - writes).toBeGreaterThanOrEqual(names.length);
});

test("a lost leader: reads go on, writes too once another leads, nothing acknowledged is lost or done twice", async () => {
  const ledger: Ledger = { entries: [], unexpected: [], calls: [], unavailable: 0, acknowledged: 0 };
  let isOver = false;
  const writers = names.map(async (name, at) => {
    const who = { name: `w-${name}`, url: `${api.url}/graphql`, token: await tokenOf(name), clientId: `cli-${name}` };
    await write(who, at % 2 === 0, ledger, () => isOver);
  });
  const acknowledge = async (more: number) => {
    const goal = ledger.acknowledged + more;
    for (let left = 1200; ledger.acknowledged < goal && left > 0; left--) await pause(50);
    expect(ledger.acknowledged, "it writes again by itself").toBeGreaterThanOrEqual(goal);
  };
  await acknowledge(24);
  const reads: number[] = [];
  const since = performance.now();
  const lost = cluster.lose(cluster.members[2]!, 2000);
  for (let n = 0; n < 10; n++) reads.push((await card(names[n % names.length]!)).status);
  await lost;
  await acknowledge(24);
  const away = performance.now() - since;
  isOver = true;
  await Promise.all(writers);

  const { records } = await database.driver.executeQuery(
    `CALL () { MATCH (i:Interaction) WHERE i.note STARTS WITH $mark RETURN i.note AS mark
       UNION ALL MATCH (c:Client) WHERE c.externalId STARTS WITH $mark RETURN c.externalId AS mark }
     RETURN mark, count(*) AS times`,
    { mark: `w-${tag}` },
  );
  const stored = new Map(records.map((record) => [record.get("mark") as string, record.get("times") as number]));
  expect({
    reads,
    unexpected: ledger.unexpected,
    lost: ledger.entries.filter(({ mark, isAcknowledged }) => isAcknowledged && !stored.has(mark)),
    twice: [...stored].filter(([, times]) => times > 1),
  }).toEqual({ reads: Array(10).fill(200), unexpected: [], lost: [], twice: [] });
  // Two seconds of them without any leader.
  expect(away).toBeLessThan(30_000);
  process.stdout.write(
    `${ledger.acknowledged} changes acknowledged; 24 more ${(away / 1000).toFixed(1)} s after the leader was lost\n`,
  );
});
