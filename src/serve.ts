import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { DemoMark } from "./kernel/access/demoMark.js";
import { tokenSecret } from "./kernel/access/secret.js";
import { tokenChecker } from "./kernel/access/token.js";
import { Viewers } from "./kernel/access/viewers.js";
import { Denials } from "./kernel/audit/denials.js";
import { headFileOf } from "./kernel/audit/headFileOf.js";
import { keepTrail } from "./kernel/audit/keepTrail.js";
import { todayIn } from "./kernel/calendar.js";
import { Graph } from "./kernel/compose/graph.js";
import { PlanWarmer } from "./kernel/compose/planWarmer.js";
import type { Config } from "./kernel/config.js";
import type { Database } from "./kernel/database/database.js";
import { Envelope } from "./kernel/graphql/envelope.js";
import { forgetKeys } from "./kernel/graphql/forgetKeys.js";
import { listen } from "./kernel/http/listen.js";
import { exampleTexts } from "./kernel/pipeline/examples.js";
import { piecesOf, statementsOf } from "./kernel/pipeline/planDocuments.js";
import { readTrustedDocuments } from "./kernel/pipeline/trustedDocuments.js";
import { makeSchema } from "./schema.js";
import { makeServer } from "./server.js";

export interface Running {
  /** Address of the GraphQL endpoint. */
  readonly url: string;
  readonly warmer: PlanWarmer;
  stop(): Promise<void>;
}

/** How often idempotency keys are forgotten whose time is over. */
const forgetKeysMs = 10 * 60_000;

/** Serves a database that is migrated. Throws OperatorError when the port is taken. */
export async function serve(config: Config, database: Database, log: Logger): Promise<Running> {
  const secret = await tokenSecret(config);
  const graph = new Graph(database);
  const warmer = new PlanWarmer(graph, log, config.PLAN_AHEAD === "all");
  const viewers = new Viewers(database, config.VIEWER_TTL_MS, config.LAPSE_AFTER_DAYS);
  const envelope = new Envelope(config.CURSOR_SECRET ?? secret ?? crypto.randomUUID());
  const denials = new Denials();
  const demo = config.hasDemoTokens ? new DemoMark(database) : undefined;
  const checkToken = tokenChecker(config, secret, demo && (() => demo.secret()));
  const schema = await makeSchema();
  const trusted = config.TRUSTED_DOCUMENTS ? await readTrustedDocuments(config.TRUSTED_DOCUMENTS) : undefined;
  const { http, stop } = await makeServer({
    config,
    schema,
    graph,
    envelope,
    viewers,
    checkToken,
    denials,
    trusted,
    log,
    warmer,
  });
  await listen(http, config);
  const common = {
    envelope,
    today: todayIn(config.TIME_ZONE),
    timeZone: config.TIME_ZONE,
    constants: config.constants,
    log,
  };
  const registered = Array.from(trusted?.values() ?? [], ({ text }) => text);
  warmer.start({
    pieces: trusted ? [] : await piecesOf(schema, database, await exampleTexts(), common),
    whole: await statementsOf(schema, database, registered, common),
  });
  const passing = (error: unknown) => log.debug({ err: error }, "done again later");
  const timers = [setInterval(() => void forgetKeys(database).catch(passing), forgetKeysMs)];
  const trail = keepTrail(database, denials, headFileOf(config), log);
  const { address, port } = http.address() as AddressInfo;
  return {
    url: `http://${address.includes(":") ? `[${address}]` : address}:${port}/graphql`,
    warmer,
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await stop();
      await warmer.stop();
      await trail.stop();
    },
  };
}
