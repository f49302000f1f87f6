import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { importFolder } from "../../src/exchange.js";
import { Role } from "../../src/kernel/access/role.js";
import { signToken } from "../../src/kernel/access/token.js";
import { Database } from "../../src/kernel/database/database.js";
import { identityKeys } from "../../src/kernel/vault/identityKeys.js";
import { openServer } from "../../src/operations/embedded/openServer.js";
import { type Api, startApi } from "../../src/operations/load/program.js";
import { folderOf, newFolder } from "../support/csvFolder.js";
import { nothing } from "../support/stores/contents.js";
import { copyPrepared } from "../support/stores/preparedStore.js";

const secret = "a secret of the stopping test that is long enough";
const closing: (() => Promise<unknown>)[] = [];
let dataDir: string;
let database: Database;
let token: string;
beforeAll(async () => {
  dataDir = await newFolder();
  closing.push(() => rm(dataDir, { recursive: true, force: true }));
  await copyPrepared(nothing, dataDir);
  const server = await openServer({ dataDir, report: () => undefined });
  closing.push(() => server.close());
  database = new Database({ ...server, vault: await identityKeys(readConfig({ DATA_DIR: dataDir })) });
  closing.push(() => database.close());
  await importFolder(
    database,
    await folderOf({
      branches: ["brn-1,Branch,,HEAD_OFFICE,"],
      managers: ["mgr-1,,Manager,,2020-01-01,"],
      posts: ["mgr-1,brn-1,,2020-01-01,"],
      clients: ["cli-1,,Client,PERSON,,,,,,,"],
      serves: ["mgr-1,cli-1,LEAD,2020-01-01,"],
    }),
  );
  token = await signToken({ JWT_ISSUER: "knowledge-network", JWT_AUDIENCE: "knowledge-network" }, secret, {
    id: "mgr-1",
    roles: [Role.MANAGER],
  });
}, 600_000);
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

let api: Api;
/** Lets the change go on that waits for the client. */
let release: () => Promise<void>;
let isReleased: boolean;
beforeEach(async () => {
  // The program finds it slow: whatever changes the client waits for this transaction.
  const session = database.driver.session();
  const transaction = session.beginTransaction();
  await transaction.run("MATCH (c:Client {id: 'cli-1'}) SET c.isHeld = true");
  isReleased = false;
  release = async () => {
    if (isReleased) return;
    isReleased = true;
    await transaction.rollback();
    await session.close();
  };
}, 600_000);
afterEach(async () => {
  await release();
  await api.end("SIGKILL");
});

const start = async (environment: Record<string, string>) => {
  api = await startApi({
    DATA_DIR: dataDir,
    PORT: "0",
    JWT_SECRET: secret,
    REQUEST_TIMEOUT_MS: "60000",
    ...environment,
  });
};

const ask = (query: string, url = api.url) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
const updated = { data: { updateClient: { client: { id: "cli-1" }, userErrors: [] } } };
const update = async () => {
  const response = await ask(
    `mutation { updateClient(input: { clientId: "cli-1", name: "Another" }) { client { id } userErrors { code } } }`,
  );
  return { status: response.status, connection: response.headers.get("connection"), body: await response.json() };
};
/** Asks until a transaction of the program waits for the client. */
const waits = () =>
  expect
    .poll(
      async () => {
        const { records } = await database.driver.executeQuery(
          "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS n",
        );
        return records[0]!.get("n");
      },
      { timeout: 300_000, interval: 200 },
    )
    .toBe(1);
const probe = async () => {
  const response = await fetch(new URL("/readyz", api.url));
  return { status: response.status, why: ((await response.json()) as { why?: string }).why };
};

test("what is under way when it stops is answered, what comes meanwhile too, and what comes later is told to come again", async () => {
  await start({ STOP_DELAY_MS: "15000" });
  const slow = update();
  await waits();
  const ended = api.end("SIGTERM");
  await expect.poll(async () => (await probe()).why, { timeout: 60_000 }).toBe("The server is stopping.");
  expect((await probe()).status).toBe(503);

  const meanwhile = await ask("{ viewer { manager { id } } }");
  expect(meanwhile.headers.get("connection")).toBe("close");
  expect(await meanwhile.json()).toMatchObject({ data: { viewer: { manager: { id: "mgr-1" } } } });

  await expect.poll(async () => (await ask("{ viewer { manager { id } } }")).status, { timeout: 60_000 }).toBe(503);
  const later = await ask("{ viewer { manager { id } } }");
  expect(Number(later.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await later.json()).toEqual({
    errors: [
      {
        message: "The server is stopping: send the request again; another server will answer it.",
        extensions: { code: "UNAVAILABLE" },
      },
    ],
  });

  await release();
  expect(await slow).toMatchObject({ status: 200, connection: "close", body: updated });
  expect(await ended).toBe(0);
}, 600_000);

test("it stops without a delay where none is set, and not before what is under way is answered", async () => {
  await start({});
  const slow = update();
  await waits();
  const ended = api.end("SIGTERM");
  await expect.poll(async () => (await ask("{ __typename }")).status, { timeout: 60_000 }).toBe(503);
  await release();
  expect(await slow).toMatchObject({ status: 200, body: updated });
  expect(await ended).toBe(0);
}, 600_000);

test("a second signal ends it at once", async () => {
  await start({});
  const slow = update().catch((error) => error);
  await waits();
  void api.end("SIGTERM");
  await expect.poll(async () => (await ask("{ __typename }")).status, { timeout: 60_000 }).toBe(503);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await api.end("SIGTERM")).toBe(143);
  expect(await slow).toBeInstanceOf(TypeError);
}, 600_000);
