import { GraphQLError } from "graphql";

/** Top-level errors are for everything except refusals by the domain. The codes are stable; README lists them. */
export type FaultCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  | "BOOKMARK_INVALID"
  | "TOO_COSTLY"
  | "RATE_LIMITED"
  | "UNAVAILABLE"
  | "DEADLINE_EXCEEDED";

/** Status and headers for a request that failed as a whole. */
const http: Partial<Record<FaultCode, { status: number; headers?: Map<string, string> }>> = {
  UNAUTHENTICATED: { status: 401 },
  BOOKMARK_INVALID: { status: 400 },
  UNAVAILABLE: { status: 503, headers: new Map([["retry-after", "2"]]) },
  DEADLINE_EXCEEDED: { status: 503, headers: new Map([["retry-after", "2"]]) },
};

/** The refusal of a request that came too early, with the seconds after which it may be tried again. */
export function refuseUntil(message: string, seconds: number): GraphQLError {
  const headers = new Map([["retry-after", String(seconds)]]);
  const code: FaultCode = "UNAVAILABLE";
  return new GraphQLError(`${message} Try again in ${seconds} seconds.`, {
    extensions: { code, http: { status: 503, headers } },
  });
}

/**
 * A refusal as a top-level error: a code for programs, and words that say what to do. `status` is for an operation that
 * is refused as a whole before it runs.
 */
export function refuse(code: FaultCode, message: string, status?: number): GraphQLError {
  const head = status === undefined ? http[code] : { status };
  return new GraphQLError(message, { extensions: { code, ...(head && { http: head }) } });
}

/** The refusal of somebody who asks for too much at once, with the seconds after which it may be tried again. */
export function refuseForNow(seconds: number): GraphQLError {
  const headers = new Map([["retry-after", String(seconds)]]);
  return new GraphQLError(`Rate limit exceeded: try again in ${seconds} s, or ask for less at once.`, {
    extensions: { code: "RATE_LIMITED" satisfies FaultCode, http: { status: 429, headers } },
  });
}
