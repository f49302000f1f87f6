import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { tokenSecret } from "./access/secret.js";
import { tokenChecker } from "./access/token.js";
import { Viewers } from "./access/viewers.js";
import { Denials } from "./audit/denials.js";
import { headFileOf } from "./audit/headFileOf.js";
import { keepTrail } from "./audit/keepTrail.js";
import { todayIn } from "./calendar.js";
import type { Config } from "./config.js";
import { constantsOf } from "./constants.js";
import { DemoMark } from "./demo/demoMark.js";
import { forgetKeys } from "./graphql/forgetKeys.js";
import { Seal } from "./graphql/seal.js";
import { listen } from "./http/listen.js";
import { statementsOf } from "./http/planDocuments.js";
import { readTrustedDocuments } from "./http/trustedDocuments.js";
import { keepWarm, type Warmth } from "./keepWarm.js";
import type { Database } from "./neo4j/database.js";
import { Graph } from "./neo4j/graph.js";
import { makeSchema } from "./schema.js";
import { makeServer } from "./server.js";

export interface Running {
  /** Address of the GraphQL endpoint. */
  readonly url: string;
  /** Resolves when every statement of the closed set has its plan. */
  readonly warm: Promise<void>;
  stop(): Promise<void>;
}

/** How often idempotency keys are forgotten whose time is over. */
const forgetKeysMs = 10 * 60_000;

/** Serves a database that is migrated. Throws StartRefused when the port is taken. */
export async function serve(config: Config, database: Database, log: Logger): Promise<Running> {
  const secret = await tokenSecret(config);
  const graph = new Graph(database);
  let warmth: Warmth | undefined;
  const viewers = new Viewers(database, config.VIEWER_TTL_MS, config.LAPSE_AFTER_DAYS);
  const seal = new Seal(config.CURSOR_SECRET ?? secret ?? crypto.randomUUID());
  const denials = new Denials();
  const demo = config.hasDemoTokens ? new DemoMark(database) : undefined;
  const checkToken = tokenChecker(config, secret, demo && (() => demo.secret()));
  const schema = await makeSchema();
  const trusted = config.TRUSTED_DOCUMENTS ? await readTrustedDocuments(config.TRUSTED_DOCUMENTS) : undefined;
  const { http, stop } = await makeServer({
    config,
    schema,
    graph,
    seal,
    viewers,
    checkToken,
    denials,
    trusted,
    log,
    isWarm: () => warmth?.isWarm() ?? false,
    isStarting: () => warmth?.isStarting() ?? true,
  });
  await listen(http, config);
  const registered = trusted
    ? await statementsOf(schema, database, trusted, {
        seal,
        today: todayIn(config.TIME_ZONE),
        timeZone: config.TIME_ZONE,
        constants: constantsOf(config),
        log,
      })
    : undefined;
  const kept = keepWarm(graph, log, registered);
  warmth = kept;
  const passing = (error: unknown) => log.debug({ err: error }, "done again later");
  const timers = [setInterval(() => void forgetKeys(database).catch(passing), forgetKeysMs)];
  const trail = keepTrail(database, denials, headFileOf(config), log);
  const { address, port } = http.address() as AddressInfo;
  return {
    url: `http://${address.includes(":") ? `[${address}]` : address}:${port}/graphql`,
    warm: kept.first,
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await stop();
      await kept.stop();
      await trail.stop();
    },
  };
}
