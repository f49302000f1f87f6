import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.js";
import { costOf } from "../graphql/cost.js";
import { refuse } from "../graphql/refuse.js";
import type { Buckets } from "./buckets.js";

/** Refuses an operation that would cost too much, or more than its viewer may spend now, before it runs; tells the cost of one that may. */
export function costLimit(most: number, buckets: Buckets): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operationName, contextValue }) => {
        const cost = costOf(schema, document, request.variables ?? {}, operationName);
        contextValue.cost = cost;
        if (cost > most) {
          throw refuse(
            "TOO_COSTLY",
            `The operation costs ${cost}; ${most} is allowed: ask for shorter lists or fewer levels.`,
            400,
          );
        }
        buckets.spend(contextValue.viewer, Math.max(0, cost - 1));
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== "single" || contextValue.cost === undefined) return;
        const { cost, viewer, rateLimit } = contextValue;
        const told = { cost, ...(viewer && { rateLimit: rateLimit() }) };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, ...told };
      },
    }),
  };
}
