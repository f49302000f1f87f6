import type { IncomingMessage, ServerResponse } from "node:http";

/** A request of /graphql; `body` is set once it was read. */
export type GraphQLRequest = IncomingMessage & { body?: unknown };

/** What is done before an operation is run, as connect and express have it: answers itself, or calls `next`. */
export type Step = (request: GraphQLRequest, response: ServerResponse, next: (fault?: unknown) => void) => void;
