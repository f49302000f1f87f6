import { GraphQLError } from "graphql";
import { type Fault, type FaultCode, faults } from "./faults.js";

/** Status and headers for a request that failed as a whole. */
function headOf(code: FaultCode) {
  const { status, retryAfter }: Fault = faults[code];
  if (status === undefined) return undefined;
  return { status, ...(retryAfter !== undefined && { headers: new Map([["retry-after", String(retryAfter)]]) }) };
}

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
  const head = status === undefined ? headOf(code) : { status };
  return new GraphQLError(message, { extensions: { code, ...(head && { http: head }) } });
}

/** The refusal of somebody who asks for too much at once, with the seconds after which it may be tried again. */
export function refuseForNow(seconds: number): GraphQLError {
  const headers = new Map([["retry-after", String(seconds)]]);
  return new GraphQLError(`Rate limit exceeded: try again in ${seconds} s, or ask for less at once.`, {
    extensions: { code: "RATE_LIMITED" satisfies FaultCode, http: { status: 429, headers } },
  });
}
