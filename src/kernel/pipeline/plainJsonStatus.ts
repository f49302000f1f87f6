import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.js";

/** Errors of the operation itself, as far as a client of `application/json` expects 200 with them. */
const ofTheOperation = new Set<unknown>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "TOO_COSTLY",
]);

/**
 * GraphQL over HTTP has two languages: to a client of `application/graphql-response+json` an operation that cannot run is a 400, to one
 * of plain `application/json` it is a 200 with errors. Apollo says 400 to both.
 */
export const plainJsonStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response, errors }) => {
      if (response.http.status !== 400 || !errors) return;
      if (/application\/graphql-response\+json/i.test(request.http?.headers.get("accept") ?? "")) return;
      if (errors.every(({ extensions }) => ofTheOperation.has(extensions.code))) response.http.status = 200;
    },
  }),
};
