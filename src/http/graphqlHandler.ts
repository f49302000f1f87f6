import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type ApolloServer, type BaseContext, HeaderMap } from "@apollo/server";

/** A request; `body` is set once it was read. */
export type GraphQLRequest = IncomingMessage & { body?: unknown };

/** What is done before an operation is run, as connect and express have it: answers itself, or calls `next`. */
export type Step = (request: GraphQLRequest, response: ServerResponse, next: (fault?: unknown) => void) => void;

export interface GraphQLHandling<C> {
  /** In this order. */
  readonly steps: readonly Step[];
  readonly context: (request: IncomingMessage, response: ServerResponse) => Promise<C>;
  /** Answers when a step, or Apollo Server, fails. */
  readonly failed: (fault: unknown, response: ServerResponse) => void;
}

/** Whether a request is about /graphql or what is below it, in whatever letters: as express has it for the other routes. */
export const isGraphQL = ({ url = "" }: IncomingMessage): boolean => /^\/graphql(?:[/?]|$)/i.test(url);

/**
 * Brings requests to Apollo Server straight from Node's: through express, whose requests have another prototype and pass a router, a small answer took a
 * tenth to a sixth longer.
 */
export const graphqlHandler =
  <C extends BaseContext>(apollo: ApolloServer<C>, { steps, context, failed }: GraphQLHandling<C>): RequestListener =>
  (request, response) => {
    const go = (at: number): void => {
      const step = steps[at];
      if (!step) return void answer(apollo, request, response, context).catch((fault) => failed(fault, response));
      step(request, response, (fault) => (fault ? failed(fault, response) : go(at + 1)));
    };
    go(0);
  };

async function answer<C extends BaseContext>(
  apollo: ApolloServer<C>,
  request: GraphQLRequest,
  response: ServerResponse,
  context: GraphQLHandling<C>["context"],
): Promise<void> {
  const { method = "", url = "", body } = request;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  const told = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search: url.includes("?") ? url.slice(url.indexOf("?")) : "", body },
    context: () => context(request, response),
  });
  if (told.body.kind !== "complete") throw new Error("An answer comes in one piece: nothing here is deferred.");
  for (const [name, value] of told.headers) response.setHeader(name, value);
  response.statusCode = told.status ?? 200;
  response.end(told.body.string);
}
