import neo4j, { Neo4jError } from "neo4j-driver";

/**
 * Whether the same may succeed a moment later: the connection was lost, a deadlock was broken, a leader is being
 * chosen.
 */
export const isTransient = (error: unknown): boolean => error instanceof Neo4jError && neo4j.isRetryableError(error);

/** Whether the server, or the connection to it, is no more. */
export const isGone = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED);

/**
 * Whether the database cannot be used now, through no fault of the statement. Besides what is passing: no connection
 * became free, and what a server says that is still starting, which may refuse a right password and know no database
 * yet (it must not be asked again at once: a few refusals lock the account for seconds).
 */
export const isAway = (error: unknown): boolean =>
  isTransient(error) ||
  (error instanceof Neo4jError &&
    (/^Neo\.ClientError\.(Security\.|Database\.DatabaseNotFound)/.test(error.code) ||
      // The driver's own faults have no codes to tell them apart.
      /^Connection acquisition timed out/.test(error.message)));

/** Whether a unique value was taken by another transaction at the same moment. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed";

/**
 * The property that was taken so: what the constraint is about, the first of several. The value after it is the
 * caller's, and is not read.
 */
export const takenProperty = (error: unknown): string | undefined =>
  /^[^`]*already exists with [^`]*`[^`]+` and propert(?:y|ies) `([^`]+)`/.exec((error as Error).message)?.[1];
