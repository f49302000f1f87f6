import { GraphQLError } from "graphql";

/** Top-level errors are for what is not the domain's. The codes are stable; README lists them. */
export type FaultCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  | "TOO_COSTLY"
  | "UNAVAILABLE"
  | "DEADLINE_EXCEEDED";

/** Status and headers for a request that failed as a whole. */
const http: Partial<Record<FaultCode, { status: number; headers?: Map<string, string> }>> = {
  UNAUTHENTICATED: { status: 401 },
  UNAVAILABLE: { status: 503, headers: new Map([["retry-after", "2"]]) },
  DEADLINE_EXCEEDED: { status: 503, headers: new Map([["retry-after", "2"]]) },
};

/** A refusal as a top-level error: a code for programs, and words that say what to do. */
export function refuse(code: FaultCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(http[code] && { http: http[code] }) } });
}
