import type { Context } from "../context.js";
import type { Variables } from "../execution/operation.js";
import type { PreparedOperation } from "../graphql/preparedOperation.js";
import { refuse } from "../refusal/refuse.js";
import type { Buckets } from "./buckets.js";

/**
 * Has a viewer pay for an operation before it runs. Throws TOO_COSTLY, RATE_LIMITED when they may not spend so much
 * now, and BAD_USER_INPUT.
 */
export type Pay = (context: Context, operation: PreparedOperation, variables: Variables) => void;

/** `most` is what one operation may cost. */
export const payFrom =
  (buckets: Buckets, most: number): Pay =>
  (context, operation, variables) => {
    const coerced = operation.coerced(variables);
    const { points, isHeavy } = operation.cost(variables, coerced);
    context.operation = operation;
    context.variables = coerced;
    context.cost = points;
    context.isHeavy = isHeavy;
    if (points > most) {
      throw refuse(
        "TOO_COSTLY",
        `The operation costs ${points} points; at most ${most} are allowed: ask for shorter lists or fewer levels.`,
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
