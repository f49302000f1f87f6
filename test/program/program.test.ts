import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DemoPersona } from "../../src/operations/demo/demoTokens.js";
import { lastOwner } from "../../src/operations/embedded/owner.js";
import { nothing } from "../support/stores/contents.js";
import { copyPrepared } from "../support/stores/preparedStore.js";

const program = new URL("../../dist/main.js", import.meta.url).pathname;
let dataDir: string;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "knowledge-network-program-"));
});
afterAll(async () => {
  for (const child of running) child.kill("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly tokens: Record<string, string>;
  readonly told: () => string;
}

/** Starts the compiled program and waits until it says where it listens. */
async function start(environment: Record<string, string> = {}): Promise<Started> {
  const child = run(environment);
  const told = await says(child, /GraphQL: \S+[\s\S]*TOKEN=/);
  const url = /GraphQL: (\S+)/.exec(told())![1]!;
  const personas = (await (await fetch(new URL("/demo/personas.json", url))).json()) as readonly DemoPersona[];
  const tokens = Object.fromEntries(personas.map(({ role, token }) => [role, token]));
  return { child, url, tokens, told };
}

function run(environment: Record<string, string>): ChildProcess {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: "0",
    LOG_LEVEL: "warn",
    // Nothing is planned yet, and the machine may be busy.
    REQUEST_TIMEOUT_MS: "20000",
    NODE_ENV: "",
    IDENTITY_KEYS: `k1:${"A".repeat(43)}=`,
    IDENTITY_INDEX_KEY: `${"B".repeat(43)}=`,
    ...environment,
  };
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.on("exit", () => running.delete(child));
  return child;
}

/** Waits until a program has said something; answers what it has said, then and later. */
async function says(child: ChildProcess, words: RegExp, told = toldBy(child)): Promise<() => string> {
  for (let left = 1200; left > 0 && child.exitCode === null && !words.test(told()); left--) await pause(200);
  if (!words.test(told())) throw new Error(`It did not say ${words}:\n${told()}`);
  return told;
}

/** What a program says from now on. */
function toldBy(child: ChildProcess): () => string {
  let told = "";
  child.stderr?.on("data", (chunk) => (told += chunk));
  return () => told;
}

/** Exit code and words of a program that is expected to refuse to start. */
async function refusal(environment: Record<string, string>): Promise<{ code: number | null; told: string }> {
  const child = run(environment);
  let told = "";
  child.stderr?.on("data", (chunk) => (told += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { code, told };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
async function ask({ url, tokens }: Started, role: string, query: string): Promise<{ status: number; body: any }> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${tokens[role]}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
  return { status: response.status, body: await response.json() };
}

/** Command lines of the Java processes that work in our data folder. */
const javas = () =>
  execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes("java") && line.includes(dataDir));

test("starts with a demo institution, answers, survives its own death, keeps the data, and stops cleanly", async () => {
  const first = await start();
  expect(Object.keys(first.tokens).sort()).toEqual([
    "ADMIN",
    "ANALYST",
    "BRANCH_HEAD",
    "COMPLIANCE",
    "EMPLOYEE",
    "HR",
    "MANAGER",
  ]);
  expect(first.told()).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+\/\?persona=MANAGER +MANAGER: 陈静, client manager/m);
  expect(first.told()).toMatch(/: \d+% \(\d+ s\)$[\s\S]*^The demo institution is loaded: it took \d+ s\.$/m);
  for (const token of Object.values(first.tokens)) expect(first.told()).not.toContain(token);
  const query = `{ managers(first: 3) { totalCount nodes { name branch { name } clients(first: 2) { totalCount nodes { name isMasked } } } } }`;
  const { status, body } = await ask(first, "MANAGER", query);
  expect({ status, errors: body.errors, shown: body.data.managers.nodes.length }).toEqual({
    status: 200,
    errors: undefined,
    shown: 3,
  });
  expect(body.data.managers.totalCount).toBeGreaterThan(150);

  first.child.kill("SIGKILL");
  for (let left = 100; left > 0 && javas().length > 0; left--) await pause(200);
  expect(javas()).toEqual([]);

  const second = await start();
  await says(second.child, /^Ready\. The API is at \S+/m, second.told);
  expect(second.told()).toContain(`\nReady. The API is at ${second.url}; `);
  const ready = await fetch(new URL("/readyz", second.url));
  expect({ status: ready.status, body: await ready.json() }).toMatchObject({
    status: 200,
    body: { ready: true, changesRehearsed: true },
  });
  const firstLook = await readFile(new URL("../../examples/MANAGER/firstLook.graphql", import.meta.url), "utf8");
  const since = performance.now();
  const looked = await ask(second, "MANAGER", firstLook);
  process.stdout.write(`The README's first query took ${((performance.now() - since) / 1000).toFixed(1)} s.\n`);
  expect({ status: looked.status, errors: looked.body.errors }).toEqual({ status: 200, errors: undefined });
  expect((await ask(second, "MANAGER", query)).body.data).toEqual(body.data);
  expect(second.told()).not.toContain("loading a demo institution");

  const stopped = new Promise((resolve) => second.child.on("exit", resolve));
  second.child.kill("SIGINT");
  expect(await stopped).toBe(0);
  expect(javas()).toEqual([]);
}, 600_000);

test("stops at once while it starts, and loads to its end a demo institution that was broken off", async () => {
  const folder = { DATA_DIR: join(dataDir, "broken") };
  await copyPrepared(nothing, folder.DATA_DIR);
  const starting = run(folder);
  for (let left = 300; left > 0 && javas().length === 0; left--) await pause(100);
  const ended = new Promise((resolve) => starting.on("exit", resolve));
  const since = Date.now();
  starting.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(Date.now() - since).toBeLessThan(5_000);

  const loading = run(folder);
  await says(loading, /: \d+% \(\d+ s\)$/m);
  loading.kill("SIGKILL");

  const whole = await start(folder);
  expect(whole.told()).toContain("The demo institution was not loaded to its end: loading the rest.");
  const counts = "{ clients(first: 1) { totalCount } mentorships(first: 1) { totalCount } }";
  const { data } = (await ask(whole, "COMPLIANCE", counts)).body;
  expect(data.clients.totalCount).toBe(10_000);
  expect(data.mentorships.totalCount).toBeGreaterThan(100);
  whole.child.kill("SIGKILL");

  const again = await start(folder);
  expect(again.told()).not.toContain("loading");
  const stopped = new Promise((resolve) => again.child.on("exit", resolve));
  again.child.kill("SIGINT");
  expect(await stopped).toBe(0);
}, 600_000);

test("ends with one clear sentence when the database dies while it starts", async () => {
  const folder = join(dataDir, "dying");
  await copyPrepared(nothing, folder);
  const starting = run({ DATA_DIR: folder });
  const told = await says(starting, /loading a demo institution/);
  const ended = new Promise((resolve) => starting.on("exit", resolve));
  process.kill(lastOwner(join(folder, "watcher"))!.java!.pid, "SIGKILL");
  expect(await ended).toBe(1);
  expect(told()).toMatch(/^The database stopped answering before this was finished: .* start this again\.$/m);
  expect(told()).not.toMatch(/\n\s+at /);
}, 600_000);

test.each([
  [
    "a value that makes no sense",
    { PORT: "many", TIME_ZONE: "Mars" },
    /^Invalid settings in the environment: PORT .*; TIME_ZONE .*$/,
  ],
  ["demo mode in production", { DEMO: "on", NODE_ENV: "production" }, /^DEMO=on .*set DEMO=off\.$/],
  [
    "a server without a way to check tokens, or none at all",
    { NEO4J_URI: "bolt://127.0.0.1:1", JWT_SECRET: "" },
    /NEO4J_URI|JWT_SECRET/,
  ],
  [
    "a server that is not there",
    { NEO4J_URI: "bolt://127.0.0.1:1", JWT_SECRET: "x".repeat(32) },
    /^No Neo4j server answers at bolt:\/\/127\.0\.0\.1:1: check NEO4J_URI/,
  ],
])(
  "refuses to start with %s, in one sentence",
  async (_, environment, words) => {
    const { code, told } = await refusal({ ...environment, DATA_DIR: join(dataDir, "refused") });
    expect(code).toBe(1);
    expect(told.trim()).toMatch(words);
    expect(told).not.toMatch(/\n\s+at /);
  },
  120_000,
);

test("refuses to start when the port is taken", async () => {
  // Not even a folder for the data is made before.
  const DATA_DIR = join(dataDir, "never");
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const port = String((other.address() as AddressInfo).port);
  try {
    const { code, told } = await refusal({ PORT: port, DATA_DIR });
    expect(told).toBe(`Port ${port} is used by another program: stop it, or set PORT to another.\n`);
    expect(existsSync(DATA_DIR)).toBe(false);
    expect(code).toBe(1);
  } finally {
    other.close();
  }
}, 240_000);
