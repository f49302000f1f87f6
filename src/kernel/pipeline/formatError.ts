import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ourFault } from "../http/ourFault.js";

/**
 * As `formatError`, without "Did you mean …?", which tells names of the schema: also of what is wrong with variables.
 */
export function formatWithoutHints(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = formatError(formatted, error);
  return { ...told, message: told.message.replace(/ ?Did you mean .+\?$/s, "") };
}

/**
 * What a caller is told: our own refusals as they are, anything unexpected without a word of what went wrong inside.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const own = original instanceof GraphQLError ? (original.originalError ?? original) : original;
  if (own instanceof GraphQLError && own.extensions.code) {
    const { http: _, stacktrace: __, ...extensions } = { ...formatted.extensions, ...own.extensions };
    return { ...formatted, message: own.message, extensions };
  }
  const { code, message } = ourFault;
  if (formatted.extensions?.code !== code) return formatted;
  return { ...formatted, message, extensions: { code } };
}
