import { setTimeout as pause } from "node:timers/promises";
import { ApolloServer } from "@apollo/server";
import { expect, test } from "vitest";
import type { Context } from "../../../src/kernel/context.js";
import { firstSights } from "../../../src/kernel/pipeline/firstSights.js";

/**
 * A server whose one field takes so many ms; `most` tells how many were asked for it at once. A turn ends after
 * `longestMs` at the latest.
 */
function slowServer(longestMs?: number) {
  let running = 0;
  const told = { most: 0, begun: 0 };
  const wait = async (_: unknown, { ms }: { ms: number }) => {
    told.begun++;
    told.most = Math.max(told.most, ++running);
    await pause(ms);
    running--;
    return ms;
  };
  const sight = firstSights(longestMs);
  const requestDidStart = async () => {
    let end: (() => void) | undefined;
    return {
      didResolveSource: async ({
        queryHash,
        contextValue: { signal },
      }: {
        queryHash: string;
        contextValue: Context;
      }) => {
        end = await sight(queryHash, signal);
      },
      willSendResponse: async () => end?.(),
    };
  };
  const server = new ApolloServer<Context>({
    typeDefs: "type Query { wait(ms: Int!): Int }",
    resolvers: { Query: { wait } },
    plugins: [{ requestDidStart }],
  });
  const ask = (query: string, signal = new AbortController().signal) =>
    server.executeOperation({ query }, { contextValue: { signal } as Context });
  return { told, ask };
}

const documents = (count: number, ms: number) =>
  Array.from({ length: count }, (_, n) => `query Q${n} { wait(ms: ${ms}) }`);

test("of documents never seen before one is worked on at a time; known ones do not wait", async () => {
  const { told, ask } = slowServer(60_000);
  await Promise.all(documents(8, 5).map((query) => ask(query)));
  expect(told).toEqual({ most: 1, begun: 8 });
  await Promise.all(documents(8, 50).map((query) => ask(query)));
  expect(told.begun).toBe(16);
  await Promise.all(documents(8, 50).map((query) => ask(query)));
  expect(told.most).toBe(8);
});

test("one that takes long does not hold the next for longer than its turn", async () => {
  const { told, ask } = slowServer();
  await ask("{ wait(ms: 0) }");
  const since = performance.now();
  const long = ask("{ wait(ms: 3000) }");
  await ask("{ again: wait(ms: 1) }");
  expect(performance.now() - since).toBeLessThan(2000);
  expect(told.most).toBe(2);
  await long;
});

test("whose time is over does not wait for a turn", async () => {
  const { told, ask } = slowServer();
  const [first, ...others] = documents(5, 80);
  const gone = AbortSignal.abort();
  await Promise.all([ask(first!), ...others.map((query) => ask(query, gone))]);
  expect(told.most).toBe(5);
});
