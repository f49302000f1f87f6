import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import { DemoMark, keepDemoOut, leaveDemo } from "../../../src/kernel/access/demoMark.js";
import { Role } from "../../../src/kernel/access/role.js";
import { backup } from "../../../src/operations/backup/backup.js";
import { restore } from "../../../src/operations/backup/restore.js";
import type { DemoPersona } from "../../../src/operations/demo/demoTokens.js";
import { writeDemo } from "../../../src/operations/demo/generateDemo.js";
import { loadDemo } from "../../../src/operations/demo/loadDemo.js";
import { folderOf, newFolder } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { jsonOf, testServer } from "../../support/http.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
const demoServer = await testServer({ DEMO: "on" });
const production = await testServer({ DEMO: "off", NODE_ENV: "production" });
const demo = { scale: 0.01, seed: 1, today: "2026-06-30" };
const load = (signal?: AbortSignal) => loadDemo(database, demo, () => undefined, signal);
const other = () => folderOf({ managers: ["mgr-000004,E4,Real Person,,2010-01-01,"] });

const personas = async (): Promise<readonly DemoPersona[]> =>
  jsonOf(await fetch(`${demoServer.url}/demo/personas.json`));
const tokenOf = async (role: string) => (await personas()).find((persona) => persona.role === role)!.token;
const ask = async (server: typeof demoServer, token: string, query = "{ viewer { subject } }") =>
  jsonOf(await server.post({ query }, { authorization: `Bearer ${token}` }));
/** A demo is remembered for a second. */
const remembered = () => pause(1100);

afterAll(async () => {
  await wipe(database);
  await database.close();
});

describe("a database that the demo was loaded into", () => {
  let compliance: string;

  beforeEach(async () => {
    await wipe(database);
    await remembered();
    expect(await load()).toBe(true);
    compliance = await tokenOf("COMPLIANCE");
  });

  test("hands out tokens for the people who are there, by their names there", async () => {
    expect((await personas()).map(({ role, employeeId, name }) => `${role} ${employeeId} ${name}`)).toEqual([
      "MANAGER mgr-000007 陈静",
      "BRANCH_HEAD mgr-000006 李国强",
      "EMPLOYEE emp-000001 沈知远",
      "HR mgr-000002 周敏",
      "ANALYST mgr-000003 Daniel Tan",
      "COMPLIANCE mgr-000004 孙丽",
      "ADMIN mgr-000005 何伟",
    ]);
    expect(await ask(demoServer, compliance)).toMatchObject({ data: { viewer: { subject: "mgr-000004" } } });
    await database.driver.executeQuery("MATCH (m:Employee {id: 'mgr-000007'}) SET m.leftOn = '2020-01-01'");
    expect((await personas()).map(({ role }) => role)).not.toContain("MANAGER");
  });

  test("hands out none to whom a proxy passes on", async () => {
    for (const header of ["x-forwarded-for", "forwarded", "x-forwarded-host", "via"]) {
      const response = await fetch(`${demoServer.url}/demo/personas.json`, { headers: { [header]: "203.0.113.7" } });
      expect(await jsonOf(response)).toEqual([]);
    }
  });

  test("gives tokens that are worth nothing outside demo mode, though the secret of the settings is the same", async () => {
    expect((await ask(production, compliance)).errors[0].extensions.code).toBe("UNAUTHENTICATED");
    const own = await production.token("mgr-000004", [Role.COMPLIANCE]);
    expect(await ask(production, own)).toMatchObject({ data: { viewer: { subject: "mgr-000004" } } });
  });

  test("is none any more once anything else is imported: nobody is handed a token, and those handed out end", async () => {
    await importFolder(database, await other(), { dryRun: true });
    expect(await ask(demoServer, compliance)).toMatchObject({ data: { viewer: { subject: "mgr-000004" } } });
    await importFolder(database, await other());
    expect(await personas()).toEqual([]);
    expect(await ask(demoServer, compliance)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    expect(await load()).toBe(false);
    expect(await personas()).toEqual([]);
  });

  test("stays one when its people change it, also by hiring, and is none when anybody else does", async () => {
    const hire = (
      id: string,
    ) => `mutation { hireManager(input: { name: "Somebody", externalId: "${id}", branchId: "brn-0001",
      post: "Client manager", gradeId: "grd-trainee" }) { manager { id } userErrors { code path } } }`;
    const [grade] = (await database.driver.executeQuery("MATCH (g:Grade) RETURN g.id ORDER BY g.rank LIMIT 1")).records;
    const of = (id: string) => hire(id).replace("grd-trainee", grade!.get(0));
    const hr = await tokenOf("HR");
    expect(await ask(demoServer, hr, of("N1"))).toMatchObject({ data: { hireManager: { userErrors: [] } } });
    expect(await personas()).toHaveLength(7);
    // Nothing is written by a change that is refused.
    const own = await production.token("mgr-000002", [Role.HR]);
    expect((await ask(production, own, of("N1"))).data.hireManager.userErrors).toHaveLength(1);
    expect(await personas()).toHaveLength(7);
    expect(await ask(production, own, of("N2"))).toMatchObject({ data: { hireManager: { userErrors: [] } } });
    expect(await personas()).toEqual([]);
    await remembered();
    expect(await ask(demoServer, hr)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });

  test("is restored as one, unless the copy is of no one moment", async () => {
    const file = join(await newFolder(), "backup");
    expect((await backup(database, file)).isExact).toBe(true);
    await wipe(database);
    await restore(database, file);
    expect(await personas()).toHaveLength(7);

    const change = () =>
      database.driver.executeQuery("MERGE (n:Topic {id: 'top-late'}) SET n.name = toString(timestamp())");
    // Planning it takes longer than so small a copy.
    await change();
    let isMade = false;
    const copying = backup(database, `${file}.inexact`).finally(() => {
      isMade = true;
    });
    while (!isMade) await change();
    const inexact = await copying;
    expect(inexact.isExact).toBe(false);
    await wipe(database);
    await restore(database, `${file}.inexact`);
    expect(await personas()).toEqual([]);
  });
});

describe("no demo is loaded into, and no token handed out for", () => {
  const query = (text: string) => database.driver.executeQuery(text);

  test.each([
    ["one that holds anything already", async () => importFolder(database, await other())],
    ["one in which nobody works yet", () => query("CREATE (:Grade {id: 'grd-1', name: 'One', rank: 1})")],
    ["one that served people of a real institution while it was empty", () => keepDemoOut(database)],
    ["one into which something was imported, and nothing of it came", () => leaveDemo(database)],
    [
      "a folder of before there was a mark",
      async () => {
        const folder = await newFolder();
        await writeDemo(folder, demo);
        await importFolder(database, folder);
        await query("MATCH (mark:Invariant {id: 'demo'}) DELETE mark");
      },
    ],
    [
      "one whose loading was broken off before there was a mark",
      () => query("CREATE (:Invariant {id: 'demo', day: '2026-06-30'})"),
    ],
  ])("%s", async (_, fill) => {
    await wipe(database);
    await fill();
    const nodes = async () => (await query("MATCH (n) RETURN count(n)")).records[0]!.get(0);
    const before = await nodes();
    expect(await load()).toBe(false);
    expect(await nodes()).toBe(before);
    expect(await personas()).toEqual([]);
  });
});

test("a demo whose loading was broken off is loaded to its end as it was begun, and before hands out nothing and signs nothing", async () => {
  await wipe(database);
  const stop = new AbortController();
  const loading = load(stop.signal);
  const isMarked = async () => (await database.read("operations/demo/state", {}))[0]!.isDemo;
  while (!(await isMarked())) await pause(5);
  expect(await personas()).toEqual([]);
  stop.abort(new Error("broken off"));
  await expect(loading).rejects.toThrow("broken off");
  expect(await personas()).toEqual([]);
  expect(await new DemoMark(database).secret()).toBeUndefined();
  expect(await loadDemo(database, { scale: 1, seed: 2, today: "2026-07-01" }, () => undefined)).toBe(true);
  expect((await database.read("operations/demo/state", {}))[0]).toMatchObject({
    day: "2026-06-30",
    scale: 0.01,
    seed: 1,
  });
  expect(await personas()).toHaveLength(7);
  expect(await new DemoMark(database).secret()).toEqual(expect.any(String));
});

test("a demo beside which something else is imported while it loads is none", async () => {
  await wipe(database);
  const loading = load();
  while (!(await database.read("operations/demo/state", {}))[0]!.isDemo) await pause(5);
  expect(await leaveDemo(database)).toBe(true);
  expect(await leaveDemo(database)).toBe(false);
  expect(await loading).toBe(false);
  expect(await personas()).toEqual([]);
});

describe("in demo mode", () => {
  const statusOf = (url: string, path: string, host: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(new URL(path, url), { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      });
      sent.on("error", reject).end();
    });
  const paths = ["/", "/settings.json", "/demo/personas.json", "/healthz", "/metrics", "/export/snapshot", "/graphql"];

  beforeAll(() => wipe(database));

  test.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example:4000",
    "169.254.1.1",
    "0.0.0.0",
    "[::2]",
    "a.localhost",
  ])("nothing is answered to a request for %s", async (host) => {
    for (const path of paths) expect([path, await statusOf(demoServer.url, path, host)]).toEqual([path, 421]);
    expect(await statusOf(production.url, "/healthz", host)).toBe(200);
  });

  test.each(["localhost", "localhost:4000", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:65535", "[::1]", "[::1]:4000"])(
    "a request for %s is answered",
    async (host) => {
      for (const path of ["/healthz", "/settings.json"]) expect(await statusOf(demoServer.url, path, host)).toBe(200);
    },
  );
});
