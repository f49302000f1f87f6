import type { GraphQLError } from "graphql";
import type { Context } from "../context.js";

/** One line for each operation: its name, time and error codes; never its variables. */
export function logOperation(
  { log, startedAt, cost }: Context,
  operation: string | null,
  errors?: readonly GraphQLError[],
): void {
  const ms = Math.round((performance.now() - startedAt) * 10) / 10;
  const codes = errors?.map(({ extensions }) => extensions.code);
  log.info({ operation, ms, cost, ...(codes && { errors: codes }) }, "operation");
}

/** Internal faults are logged with their stack trace. */
export function logFaults({ log }: Context, errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    const { code } = error.extensions;
    if (!code || code === "INTERNAL_SERVER_ERROR") log.error({ err: error.originalError ?? error }, "fault");
  }
}
