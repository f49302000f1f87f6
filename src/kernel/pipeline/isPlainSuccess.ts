import type { GraphQLError } from "graphql";

/** Errors of the operation itself, as far as a client of `application/json` expects 200 with them. */
const ofTheOperation = new Set<unknown>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "TOO_COSTLY",
]);

/**
 * GraphQL over HTTP has two languages: to a client of `application/graphql-response+json` an operation that cannot run
 * is a 400, to one of plain `application/json` it is a 200 with errors. Apollo Server says 400 to both.
 */
export function isPlainSuccess(
  status: number | undefined,
  accept: string | undefined,
  errors: readonly GraphQLError[] | undefined,
): boolean {
  if (status !== 400 || !errors) return false;
  if (/application\/graphql-response\+json/i.test(accept ?? "")) return false;
  return errors.every(({ extensions }) => ofTheOperation.has(extensions.code));
}
