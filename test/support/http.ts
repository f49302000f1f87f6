import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, inject } from "vitest";
import { readConfig } from "../../src/config.js";
import { DemoMark } from "../../src/kernel/access/demoMark.js";
import { Role } from "../../src/kernel/access/role.js";
import { signToken, tokenChecker } from "../../src/kernel/access/token.js";
import { Viewers } from "../../src/kernel/access/viewers.js";
import { Denials } from "../../src/kernel/audit/denials.js";
import { Graph } from "../../src/kernel/compose/graph.js";
import { PlanWarmer } from "../../src/kernel/compose/planWarmer.js";
import type { Config } from "../../src/kernel/config.js";
import type { Database } from "../../src/kernel/database/database.js";
import { Envelope } from "../../src/kernel/graphql/envelope.js";
import { readTrustedDocuments } from "../../src/kernel/pipeline/trustedDocuments.js";
import { makeSchema } from "../../src/schema.js";
import { makeServer } from "../../src/server.js";
import { testDatabase } from "./database.js";

export const secret = "a secret of the tests that is long enough";

export interface TestServer {
  readonly url: string;
  readonly config: Config;
  readonly database: Database;
  readonly denials: Denials;
  readonly warmer: PlanWarmer | undefined;
  /** Every line logged so far. */
  readonly logged: () => string;
  token(id: string, roles?: readonly Role[]): Promise<string>;
  post(body: object | string, headers?: Record<string, string>): Promise<Response>;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
export const jsonOf = (response: Response): Promise<any> => response.json();

/**
 * The API over HTTP on the test run's database, with these settings. Closed after the test file. Nothing is planned
 * beforehand unless a test does so by its `warmer`.
 */
export async function testServer(
  environment: Record<string, string> = {},
  { hasWarmth = false } = {},
): Promise<TestServer> {
  const config = readConfig({
    NEO4J_URI: inject("database").uri,
    JWT_SECRET: secret,
    // Tests run on cold databases and busy machines.
    REQUEST_TIMEOUT_MS: "50000",
    STOP_DELAY_MS: "0",
    ...environment,
  });
  const database = testDatabase();
  const demo = new DemoMark(database);
  const denials = new Denials();
  let logged = "";
  const log = pino({ level: "trace" }, { write: (line: string) => (logged += line) });
  const graph = new Graph(database);
  const warmer = hasWarmth ? new PlanWarmer(graph, log, config.PLAN_AHEAD === "all") : undefined;
  const { http, stop } = await makeServer({
    config,
    schema: await makeSchema(),
    graph,
    envelope: new Envelope(secret),
    viewers: new Viewers(database, config.VIEWER_TTL_MS, config.LAPSE_AFTER_DAYS),
    checkToken: tokenChecker(config, secret, config.hasDemoTokens ? () => demo.secret() : undefined),
    denials,
    trusted: config.TRUSTED_DOCUMENTS ? await readTrustedDocuments(config.TRUSTED_DOCUMENTS) : undefined,
    log,
    warmer,
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  afterAll(async () => {
    await stop();
    await warmer?.stop();
    await database.close();
  });
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url,
    config,
    database,
    denials,
    warmer,
    logged: () => logged,
    token: (id, roles = [Role.MANAGER]) => signToken(config, secret, { id, roles }),
    post: (body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}
