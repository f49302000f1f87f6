// Who is compared. Each is a process of its own on the same database; `body` makes the request of a case.
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { questions } from "./peers/neo4j-graphql/questions.mjs";
import { startProgram } from "./process.mjs";
import { todayOf } from "./viewer.mjs";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const graphql = (query, variables) => JSON.stringify({ query, variables });

const ours = {
  name: "ours",
  body: ({ query }, { variables }) => graphql(query, variables),
  read: (data) => data,
  async start(environment) {
    const unbounded = { RATE_LIMIT: "1000000000", RATE_LIMIT_PER_SECOND: "1000000000" };
    const started = await startProgram(file("../dist/main.js"), {
      ...environment,
      ...unbounded,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      PORT: "0",
    });
    while ((await fetch(new URL("/readyz", started.url))).status !== 200) await pause(500);
    return started;
  },
};

const limit = {
  name: "limit",
  body: ({ limit: statement }, { variables }) => JSON.stringify({ statement, variables }),
  read: (data) => data,
  start: (environment) => startProgram(file("limit/server.mjs"), { ...environment, NODE_ENV: "production" }),
};

const neo4jGraphql = {
  name: "neo4j-graphql",
  isPeer: true,
  body: ({ number }, { variables }) => graphql(questions[number].query, { ...variables, today: todayOf() }),
  read: (data, { number }) => questions[number].read(data),
  start: (environment) =>
    startProgram(file("peers/neo4j-graphql/server.mjs"), { ...environment, NODE_ENV: "production" }),
};

const dataloader = {
  name: "dataloader",
  isPeer: true,
  body: ours.body,
  read: (data) => data,
  start: (environment) => startProgram(file("peers/dataloader/server.mjs"), { ...environment, NODE_ENV: "production" }),
};

export const contenders = [ours, neo4jGraphql, dataloader, limit];
