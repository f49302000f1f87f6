import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** As `formatError`, without "Did you mean …?", which tells names of the schema: also of what is wrong with variables. */
export function formatWithoutHints(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = formatError(formatted, error);
  return { ...told, message: told.message.replace(/ ?Did you mean .+\?$/s, "") };
}

/** What a caller is told: our own refusals as they are, anything unexpected without a word of what went wrong inside. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const own = original instanceof GraphQLError ? (original.originalError ?? original) : original;
  if (own instanceof GraphQLError && own.extensions.code) {
    const { http: _, stacktrace: __, ...extensions } = { ...formatted.extensions, ...own.extensions };
    return { ...formatted, message: own.message, extensions };
  }
  if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return formatted;
  return {
    ...formatted,
    message: "Something went wrong on our side. Report the request id in the header x-request-id.",
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}
