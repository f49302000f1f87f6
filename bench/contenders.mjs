// Who is compared. Each is a process of its own on the same database. `body` makes the request of a case, `read` what
// ours would answer of another's answer, `shapes` names the language in which it takes any question.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { questions } from "./peers/neo4j-graphql/questions.mjs";
import { startProgram } from "./process.mjs";
import { todayOf } from "./viewer.mjs";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const graphql = (query, variables) => JSON.stringify({ query, variables });

const ours = {
  name: "ours",
  shapes: "ours",
  body: (workload, { of: { query } = workload, variables }) => graphql(query, variables),
  read: (data) => data,
  /** Waits until every statement is planned, unless it is to be asked cold. */
  async start(environment, isCold) {
    const unbounded = { RATE_LIMIT: "1000000000", RATE_LIMIT_PER_SECOND: "1000000000" };
    const { scripts } = JSON.parse(await readFile(file("../package.json"), "utf8"));
    const shipped = scripts.start.split(" ").filter((word) => word.startsWith("--"));
    const started = await startProgram(file("../dist/main.js"), {
      ...environment,
      FLAGS: [...shipped, environment.FLAGS].filter(Boolean).join(" "),
      ...unbounded,
      NODE_ENV: "production",
      METRICS_TOKEN: metricsToken,
      STOP_DELAY_MS: "0",
      LOG_LEVEL: "warn",
      PORT: "0",
    });
    while (!isCold && !(await (await fetch(new URL("/readyz", started.url))).json()).plansWarm) await pause(500);
    return started;
  },
};

const limit = {
  name: "limit",
  body: (workload, { of: { limit: statement } = workload, variables }) => JSON.stringify({ statement, variables }),
  read: (data) => data,
  start: (environment) => startProgram(file("limit/server.mjs"), { ...environment, NODE_ENV: "production" }),
};

const neo4jGraphql = {
  name: "neo4j-graphql",
  isInstalled: true,
  shapes: "peer",
  body: (workload, { of: { number } = workload, variables }) =>
    graphql(questions[number].query, { ...variables, today: todayOf() }),
  read: (data, { number }) => questions[number].read(data),
  start: (environment) =>
    startProgram(file("peers/neo4j-graphql/server.mjs"), { ...environment, NODE_ENV: "production" }),
};

const dataloader = {
  name: "dataloader",
  isInstalled: true,
  body: ours.body,
  read: (data) => data,
  start: (environment) => startProgram(file("peers/dataloader/server.mjs"), { ...environment, NODE_ENV: "production" }),
};

/** With which the bench reads the metrics of our program. */
export const metricsToken = "a token of the bench for the metrics";

export const contenders = [ours, neo4jGraphql, dataloader, limit];

/** What tokens are signed with. */
export const secret = "a secret of the bench that is long enough for HS256";

/** What a contender must know of an opened store. */
export async function environmentOf({ folder, server }) {
  const { keys, indexKey } = JSON.parse(await readFile(join(folder, "identity-keys"), "utf8"));
  return {
    DATA_DIR: folder,
    NEO4J_URI: server.uri,
    NEO4J_USER: server.user,
    NEO4J_PASSWORD: server.password,
    JWT_SECRET: secret,
    IDENTITY_KEYS: keys.map(({ id, key }) => `${id}:${key}`).join(),
    IDENTITY_INDEX_KEY: indexKey,
  };
}
