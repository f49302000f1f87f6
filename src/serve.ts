import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { tokenSecret } from "./access/secret.js";
import { tokenChecker } from "./access/token.js";
import { Viewers } from "./access/viewers.js";
import type { Config } from "./config.js";
import { Seal } from "./graphql/seal.js";
import { cutEverywhere } from "./neo4j/ask.js";
import { closedSet } from "./neo4j/closedSet.js";
import type { Database } from "./neo4j/database.js";
import { Graph } from "./neo4j/graph.js";
import type { Writes } from "./neo4j/statements.js";
import { makeSchema } from "./schema.js";
import { makeServer } from "./server.js";
import { StartRefused } from "./startRefused.js";

export interface Running {
  /** Address of the GraphQL endpoint. */
  readonly url: string;
  /** Resolves when every statement of the closed set has its plan. */
  readonly warm: Promise<void>;
  stop(): Promise<void>;
}

/** How often plans are made again that a restart, an import or a new index has taken away. */
const warmAgainMs = 60_000;
/** How often idempotency keys are forgotten whose time is over, and how many at most. */
const forgetKeysMs = 10 * 60_000;
const keysAtOnce = 10_000;

/** Serves a database that is migrated. Throws StartRefused when the port is taken. */
export async function serve(config: Config, database: Database, log: Logger): Promise<Running> {
  const secret = await tokenSecret(config);
  const graph = new Graph(database);
  let isWarm = false;
  const viewers = new Viewers(database, config.VIEWER_TTL_MS, config.LAPSE_AFTER_DAYS);
  const seal = new Seal(config.CURSOR_SECRET ?? secret ?? crypto.randomUUID());
  const checkToken = tokenChecker(config, secret);
  const schema = await makeSchema();
  const { http, stop } = await makeServer({
    config,
    schema,
    graph,
    seal,
    viewers,
    checkToken,
    log,
    isWarm: () => isWarm,
  });
  await new Promise<void>((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new StartRefused(`Port ${config.PORT} is taken: stop what uses it, or set PORT to another.`)
          : error,
      ),
    );
    http.listen(config.PORT, config.HOST, resolve);
  });
  const texts = [...readsServed(database), ...closedSet(database.library).map((ask) => graph.text(ask, cutEverywhere))];
  const warm = graph.plans.warm(texts).then(async () => {
    isWarm = true;
    for (const name of changesOf(database)) await database.rehearse(name);
  });
  warm.catch((error) => log.warn({ err: error }, "statements could not be planned; they are tried again"));
  const passing = (error: unknown) => log.debug({ err: error }, "done again later");
  const timers = [
    setInterval(() => {
      graph.plans.warm([...texts, ...graph.plans.all]).then(() => (isWarm = true), passing);
    }, warmAgainMs),
    setInterval(() => {
      const work = { now: new Date().toISOString(), limit: keysAtOnce };
      database.write((transaction) => transaction.run("writes/forgetKeys", work)).catch(passing);
    }, forgetKeysMs),
  ];
  const { address, port } = http.address() as AddressInfo;
  return {
    url: `http://${address.includes(":") ? `[${address}]` : address}:${port}/graphql`,
    warm,
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await stop();
      await graph.plans.stop();
    },
  };
}

/** Reads that answer requests: those that state what they may cost. */
const readsServed = ({ library }: Database): string[] =>
  [...library.all]
    .filter(({ kind, hits }) => kind === "read" && hits !== undefined)
    .map(({ name }) => library.text(name));

/** The writes of requests: those of the import and the kernel's own are not worth a rehearsal. */
const changesOf = ({ library }: Database): (keyof Writes)[] =>
  [...library.all]
    .filter(({ kind, gives }) => kind === "write" && gives.some(({ name }) => name === "refusals"))
    .map(({ name }) => name as keyof Writes);
