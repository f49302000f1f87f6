import { parse } from "graphql";
import { pino } from "pino";
import { expect, test } from "vitest";
import { readConfig } from "../../../src/config.js";
import { Role } from "../../../src/kernel/access/role.js";
import { Viewers } from "../../../src/kernel/access/viewers.js";
import { cutEverywhere } from "../../../src/kernel/compose/ask.js";
import { Graph } from "../../../src/kernel/compose/graph.js";
import { execute } from "../../../src/kernel/execution/execute.js";
import { Envelope } from "../../../src/kernel/graphql/envelope.js";
import { exampleTexts } from "../../../src/kernel/pipeline/examples.js";
import { piecesOf } from "../../../src/kernel/pipeline/planDocuments.js";
import { makeSchema } from "../../../src/schema.js";
import { jsonOf, secret, testServer } from "../../support/http.js";

const authorizationOf = async (server: Awaited<ReturnType<typeof testServer>>) => ({
  authorization: `Bearer ${await server.token("mgr-000007")}`,
});

/** Has all rehearsals of changes wait until the test lets them go on. */
function holdRehearsals({ database }: Awaited<ReturnType<typeof testServer>>) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const rehearse = database.rehearse.bind(database);
  database.rehearse = async (...asked) => {
    await released;
    return rehearse(...asked);
  };
  return release;
}

test("it is ready when changes are rehearsed, and says until then why it is not", async () => {
  const server = await testServer({}, { hasWarmth: true });
  const ready = async () => {
    const response = await fetch(`${server.url}/readyz`);
    return { status: response.status, ...(await jsonOf(response)) };
  };
  expect(await ready()).toEqual({
    status: 503,
    ready: false,
    why: "The program is still starting.",
    database: true,
    changesRehearsed: false,
    plansWarm: false,
  });

  const release = holdRehearsals(server);
  server.warmer!.start({ pieces: [], whole: new Map() });
  await expect
    .poll(async () => (await ready()).why, { timeout: 100_000 })
    .toMatch(/: 1 of \d+ statements are planned\.$/);
  expect(await ready()).toMatchObject({ status: 503, ready: false, changesRehearsed: false });
  release();
  await server.warmer!.ready;
  expect(await ready()).toMatchObject({ status: 200, ready: true, changesRehearsed: true });
}, 600_000);

test("PLAN_AHEAD=needed leaves what was not expected to be asked until somebody asks it", async () => {
  const server = await testServer({ PLAN_AHEAD: "needed" }, { hasWarmth: true });
  const planned: string[] = [];
  const plan = server.database.plan.bind(server.database);
  server.database.plan = async (text, ...more) => {
    planned.push(text);
    return plan(text, ...more);
  };
  server.warmer!.start({ pieces: [], whole: new Map() });
  await server.warmer!.ready;
  const ready = await fetch(`${server.url}/readyz`);
  expect({ status: ready.status, ...(await jsonOf(ready)) }).toEqual({
    status: 200,
    ready: true,
    database: true,
    changesRehearsed: true,
    plansWarm: false,
  });
  // Who asks. The others would be planned at once, one after another.
  expect(planned).toEqual([server.database.library.text("kernel/access/viewer")]);
  const { status } = await server.post(
    { query: '{ branch(id: "brn-head") { managers { totalCount } } }' },
    await authorizationOf(server),
  );
  expect(status).toBe(200);
  await expect.poll(() => planned.length).toBeGreaterThan(1);
}, 600_000);

test("a statement that the database refuses is logged once, and the program is ready all the same", async () => {
  const server = await testServer({}, { hasWarmth: true });
  const plan = server.database.plan.bind(server.database);
  const viewer = server.database.library.text("kernel/access/viewer");
  let times = 0;
  server.database.plan = async (text, ...more) => {
    if (text === viewer) return plan(text, ...more);
    times++;
    if (times === 1) throw new Error("refused");
  };
  server.warmer!.start({ pieces: [], whole: new Map() });
  await server.warmer!.ready;
  await expect.poll(() => server.logged(), { timeout: 60_000 }).toContain("a statement cannot be planned");
  expect(times).toBeGreaterThan(300);
  expect(server.logged().match(/a statement cannot be planned/g)).toHaveLength(1);
}, 600_000);

test("a request that comes too early is told so, and when to come again", async () => {
  const early = await testServer({ REQUEST_TIMEOUT_MS: "200" }, { hasWarmth: true });
  const authorization = await authorizationOf(early);
  holdRehearsals(early);
  early.warmer!.start({ pieces: [], whole: new Map() });
  const query = `mutation { markRead(input: { itemId: "itm-none" }) { userErrors { code } } }`;
  const response = await early.post({ query }, authorization);
  expect(response.status).toBe(503);
  expect((await jsonOf(response)).errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/^The program is still starting.* Try again in \d+ seconds\.$/),
      extensions: { code: "UNAVAILABLE" },
    }),
  ]);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
}, 120_000);

test("what the examples ask, the README's first query among them, is planned before it is ready", async () => {
  const { database } = await testServer();
  const schema = await makeSchema();
  const common = {
    envelope: new Envelope(secret),
    today: "2026-06-30",
    timeZone: "Asia/Shanghai",
    constants: readConfig({}).constants,
    log: pino({ level: "silent" }),
  };
  // What is asked of the things that a search has found is not known before; whoever searches first waits for it.
  const texts = (await exampleTexts()).filter((text) => !text.includes("search("));
  const pieces = await piecesOf(schema, database, texts, common);
  const asked = new Set<string>();
  const need = database.planner.need.bind(database.planner);
  database.planner.need = (text, signal) => {
    asked.add(text);
    return need(text, signal);
  };
  const people = [
    ["mgr-000007", Role.MANAGER],
    ["mgr-000003", Role.HR],
    ["mgr-000003", Role.ANALYST],
    ["mgr-000003", Role.COMPLIANCE],
    ["mgr-000003", Role.ADMIN],
  ] as const;
  for (const [id, role] of people) {
    const viewer = await new Viewers(database, 0, 30).of({ id, roles: [role] }, common.today);
    for (const text of texts) {
      const context = {
        ...common,
        viewer,
        graph: new Graph(database),
        language: "en" as const,
        signal: new AbortController().signal,
        forgetViewers: () => undefined,
        rateLimit: () => ({ limit: 0, remaining: 0, perSecond: 0 }),
        startedAt: performance.now(),
        isCut: cutEverywhere,
      };
      await execute(schema, { document: parse(text), variables: {} }, context);
    }
  }
  asked.delete(database.library.text("kernel/access/viewer"));
  expect(asked.size).toBeGreaterThan(20);
  expect([...asked].filter((text) => !pieces.has(text))).toEqual([]);
}, 600_000);
