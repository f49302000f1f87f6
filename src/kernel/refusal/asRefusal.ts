import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { isAway } from "../database/faults.js";
import { refuse } from "./refuse.js";

/** For `.catch`: throws what a fault below a resolver means for the caller. */
export const throwRefusal = (error: unknown): never => {
  throw asRefusal(error);
};

/** What a read gave, or the refusal that its fault means for the caller. */
export const orRefusal = <T>(read: Promise<T>): Promise<T> => read.catch(throwRefusal);

/** What a fault below a resolver means for the caller. One that has no name here is ours, and flies on. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return refuse("DEADLINE_EXCEEDED", "The request took longer than it may; ask for less, or try again.");
  }
  if (isAway(error))
    return refuse("UNAVAILABLE", "The database does not answer at the moment; try again in a few seconds.");
  return error;
}

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
