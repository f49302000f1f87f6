import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../context.js";
import type { AskedOperation } from "../execution/execute.js";
import { costOf } from "../graphql/cost.js";
import { refuse } from "../refusal/refuse.js";
import type { Buckets } from "./buckets.js";

/** Has a viewer pay for an operation before it runs. Throws TOO_COSTLY, RATE_LIMITED when they may not spend so much now, and BAD_USER_INPUT. */
export type Pay = (context: Context, asked: AskedOperation) => void;

/** `most` is what one operation may cost. */
export const payFrom =
  (schema: GraphQLSchema, buckets: Buckets, most: number): Pay =>
  (context, { document, operationName, variables = {} }) => {
    const { points, isHeavy } = costOf(schema, document, variables, operationName);
    context.cost = points;
    context.isHeavy = isHeavy;
    if (points > most) {
      throw refuse(
        "TOO_COSTLY",
        `The operation costs ${points}; ${most} is allowed: ask for shorter lists or fewer levels.`,
        400,
      );
    }
    buckets.spend(context.viewer, Math.max(0, points - 1));
  };

/** In `extensions` of an answer: what it cost, and what its viewer may still spend. */
export const costTold = ({ cost, viewer, rateLimit }: Context) => ({
  cost,
  ...(viewer && { rateLimit: rateLimit() }),
});

/** Refuses an operation that would cost too much, or more than its viewer may spend now, before it runs; tells the cost of one that may. */
export const costLimit = (pay: Pay): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request: { variables }, operationName, contextValue }) => {
      if (!contextValue.executed) pay(contextValue, { document, operationName, variables });
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== "single" || contextValue.cost === undefined) return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, ...costTold(contextValue) };
    },
  }),
});
