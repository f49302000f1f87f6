import { once } from "node:events";
import { open as openFile, stat, symlink } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { checkServer } from "../../../src/kernel/database/serverVersion.js";
import { layoutOf } from "../../../src/operations/embedded/layout.js";
import { type ManagedServer, openServer } from "../../../src/operations/embedded/openServer.js";
import { isAlive, lastOwner, type Owner } from "../../../src/operations/embedded/owner.js";
import { takeLease } from "../../../src/operations/embedded/takeLease.js";
import { wantedVersion } from "../../../src/operations/embedded/version.js";
import { newFolder } from "../../support/newFolder.js";
import { startProgram } from "./program.js";

// On a machine that is busy with other things a start may take a minute.
vi.setConfig({ testTimeout: 240_000 });

/** One story, told in order, because each start of a server takes some ten seconds. */
let folder: Awaited<ReturnType<typeof newFolder>>;
let first: ManagedServer;
const lines: string[] = [];

const open = () => openServer({ dataDir: folder.path, report: (line) => lines.push(line) });
const owner = (): Owner => lastOwner(layoutOf(folder.path).watcher) ?? expect.fail("nobody owns the server");

async function eventually(isSo: () => boolean | Promise<boolean>, seconds = 120): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > deadline) expect.fail(`not so after ${seconds} s: ${isSo}\n${lines.join("\n")}`);
    await sleep(100);
  }
}

async function withDriver<T>(server: ManagedServer, password: string, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, password), { maxTransactionRetryTime: 0 });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

const count = (server: ManagedServer) =>
  withDriver(server, server.password, async (driver) => {
    const { records } = await driver.executeQuery("MATCH (n:Kept) RETURN toFloat(count(n)) AS kept");
    return records[0]?.get("kept");
  });

beforeAll(async () => {
  folder = await newFolder();
});

afterAll(async () => {
  await first?.close();
  await folder.remove();
});

test("three that open at once share one server", async () => {
  const program = startProgram(folder.path);
  const [a, b, uri] = await Promise.all([open(), open(), program.uri]);
  expect([a.uri, a.password]).toEqual([b.uri, b.password]);
  expect(uri).toBe(a.uri);
  await program.end("SIGTERM");
  await b.close();
  first = a;
  expect(await count(first)).toBe(0);
});

test("its password is random, and in a file that only the owner reads", async () => {
  const { mode } = await stat(layoutOf(folder.path).passwordFile);
  expect(mode & 0o777).toBe(0o600);
  expect(first.password).toMatch(/^[0-9a-f]{48}$/);
  const { mode: log } = await stat(layoutOf(folder.path).debugLog);
  expect(log & 0o077).toBe(0);
});

test("it is a server of a version we know, and a wrong password is refused in one sentence", async () => {
  expect(await withDriver(first, first.password, (driver) => checkServer(driver, first.uri))).toBe(
    wantedVersion(process.env),
  );
  await expect(withDriver(first, "wrong", (driver) => checkServer(driver, first.uri))).rejects.toThrow(
    /refuses the user or the password: check NEO4J_USER and NEO4J_PASSWORD/,
  );
  const missing = withDriver(first, first.password, (driver) => checkServer(driver, first.uri, "elsewhere"));
  await expect(missing).rejects.toThrow(/has no database elsewhere/);
});

test("a user whose connection breaks takes nothing from the others", async () => {
  const { control, token, pid, java } = owner();
  const socket = connect({ port: control!, host: "127.0.0.1" });
  socket.write(`${token}\n`);
  const [joined] = await once(socket, "data");
  expect(String(joined)).toBe("joined\n");
  socket.resetAndDestroy();
  await sleep(500);
  expect(owner()).toMatchObject({ pid, java });
  expect(await count(first)).toBe(0);
});

test("a watcher that has just ended has no lease to give", async () => {
  const gone = createServer().listen(0, "127.0.0.1");
  await once(gone, "listening");
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  expect(await takeLease({ ...owner(), control: port }, () => undefined)).toBeNull();
});

test("killed, it is started again at the same address, with what was written", async () => {
  await withDriver(first, first.password, (driver) => driver.executeQuery("CREATE (:Kept)"));
  const before = owner().java;
  process.kill(before?.pid ?? expect.fail(), "SIGKILL");
  await eventually(() => owner().java?.pid !== before?.pid);
  await eventually(() =>
    count(first).then(
      () => true,
      () => false,
    ),
  );
  expect(await count(first)).toBe(1);
});

test("a watcher that is killed is replaced, and the server it left behind too", async () => {
  const before = owner();
  process.kill(before.pid, "SIGKILL");
  await eventually(() => lines.includes("The database answers again."));
  expect(owner().pid).not.toBe(before.pid);
  expect(isAlive(before.java)).toBe(false);
  expect(await count(first)).toBe(1);
});

test("the last one out stops it, even when it is killed", async () => {
  const program = startProgram(folder.path);
  expect(await program.uri).toBe(first.uri);
  await first.close();
  const last = owner();
  expect(isAlive(last.java)).toBe(true);
  await program.end("SIGKILL");
  await eventually(() => !isAlive(last.java) && !isAlive(last), 30);
});

test("a store that another server has open is refused", async () => {
  first = await open();
  expect(await count(first)).toBe(1);
  const other = await newFolder();
  await symlink(join(folder.path, "data"), join(other.path, "data"));
  const opened = openServer({ dataDir: other.path, report: () => undefined });
  await expect(opened).rejects.toThrow(/is in use by another Neo4j server: stop that one, or set DATA_DIR/);
  await other.remove();
});

test("closed, it is down", async () => {
  const last = owner();
  await first.close();
  expect(isAlive(last.java)).toBe(false);
});

test("a damaged store is refused, with the place of the log", async () => {
  const store = await openFile(join(folder.path, "data", "databases", "neo4j", "neostore"), "r+");
  await store.write(Buffer.alloc(65_536, 0xab), 0, 65_536, 0);
  await store.close();
  await expect(open()).rejects.toThrow(/could not be started \(.+\): see .*debug\.log, and if the store is damaged/);
  await eventually(() => !isAlive(owner()), 30);
});
