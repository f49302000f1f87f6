/** What a top-level error means, and what HTTP says of a request that failed as a whole with it. */
export interface Fault {
  /** For whoever writes a front end: docs/errors.md is made of it. */
  readonly what: string;
  /** Without it, the error does not decide the status. */
  readonly status?: number;
  /** Seconds after which the request may be sent again. */
  readonly retryAfter?: number;
}

/** Top-level errors are for what is not the domain's. The codes are stable. */
export const faults = {
  UNAUTHENTICATED: {
    what: "There is no token, or it is not valid here or has expired, or its person has left or has not started work yet. Get a new token.",
    status: 401,
  },
  FORBIDDEN: { what: "Your role may not do this, or may not order or filter by this value." },
  BAD_USER_INPUT: { what: "An argument does not have the form or size that its description in the schema says." },
  BOOKMARK_INVALID: {
    what: "The header `x-bookmark` has a value that this API did not give out, or that was sealed with another `CURSOR_SECRET`. Send a value unchanged, or leave the header out.",
    status: 400,
  },
  DOCUMENT_NOT_REGISTERED: {
    what: "Only registered operations are allowed (`TRUSTED_DOCUMENTS`), and this one is not registered.",
    status: 400,
  },
  TOO_COSTLY: { what: "The operation is too deep, too large or too costly. Ask for less." },
  RATE_LIMITED: {
    what: "You asked for too much in a short time. Wait as long as the header `retry-after` says.",
    status: 429,
  },
  UNAVAILABLE: {
    what: "The program is starting or stopping, the database does not answer, it does not have the change of your bookmark yet, or changes are paused for a backup. Try again.",
    status: 503,
    retryAfter: 2,
  },
  DEADLINE_EXCEEDED: {
    what: "The request took longer than it may, so its work in the database was stopped. Ask for less, or try again.",
    status: 503,
    retryAfter: 2,
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultCode = keyof typeof faults;
