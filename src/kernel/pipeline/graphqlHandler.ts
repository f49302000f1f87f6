import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { Context } from "../context.js";
import type { GraphQLRequest, Step } from "../http/step.js";

export interface GraphQLHandling {
  /** In this order. */
  readonly steps: readonly Step[];
  readonly context: (request: GraphQLRequest, response: ServerResponse) => Promise<Context>;
  /** Answers when a step, or Apollo Server, fails. */
  readonly failed: (fault: unknown, response: ServerResponse) => void;
}

/**
 * Whether a request is about /graphql or what is below it, in whatever letters: as express has it for the other routes.
 */
export const isGraphQL = ({ url = "" }: IncomingMessage): boolean => /^\/graphql(?:[/?]|$)/i.test(url);

/**
 * Brings requests to Apollo Server straight from Node's: through express, whose requests have another prototype and
 * pass a router, a small answer took a tenth to a sixth longer.
 */
export const graphqlHandler =
  (apollo: ApolloServer<Context>, { steps, context, failed }: GraphQLHandling): RequestListener =>
  (request, response) => {
    // Answers are somebody's: no cache may keep them, and no browser take them for something else.
    response.setHeader("cache-control", "no-store").setHeader("x-content-type-options", "nosniff");
    const go = (at: number): void => {
      const step = steps[at];
      if (!step) return void answer(apollo, request, response, context).catch((fault) => failed(fault, response));
      step(request, response, (fault) => (fault ? failed(fault, response) : go(at + 1)));
    };
    go(0);
  };

async function answer(
  apollo: ApolloServer<Context>,
  request: GraphQLRequest,
  response: ServerResponse,
  context: GraphQLHandling["context"],
): Promise<void> {
  const { method = "", url = "", body } = request;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  const told = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search: url.includes("?") ? url.slice(url.indexOf("?")) : "", body },
    context: () => context(request, response),
  });
  // It may have been told at the end of a drain that the program stops.
  if (response.headersSent) return;
  if (told.body.kind !== "complete") throw new Error("An answer comes in one piece: nothing here is deferred.");
  for (const [name, value] of told.headers) response.setHeader(name, value);
  response.statusCode = told.status ?? 200;
  response.end(told.body.string);
}
