import { type Driver, Neo4jError } from "neo4j-driver";
import { OperatorError } from "../operatorError.js";
import { runStatement } from "./runStatement.js";

const OLDEST = [5, 26] as const;

/**
 * Makes sure that the server behind a driver can be reached, lets us in, has the database, and is new enough.
 * @param uri the address the driver was made with, for what is said to the user
 * @returns the version, such as "5.26.30"
 * @throws OperatorError if not, with what to do
 */
export async function checkServer(driver: Driver, uri: string, database?: string): Promise<string> {
  // A query, because `driver.getServerInfo` is content with a database that does not exist.
  const { summary } = await runStatement(driver, "ping", database).catch((error: unknown) => {
    throw error instanceof Neo4jError ? (refusalOf(error, uri, database) ?? error) : error;
  });
  return versionOf(summary.server.agent ?? "of an unknown version", uri);
}

/**
 * The version that a server says it is, "Neo4j/5.26.30".
 * @throws OperatorError if it is too old
 */
export function versionOf(agent: string, uri: string): string {
  const [, version = "", major = 0, minor = 0] = /\/((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  const isNewEnough = Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
  if (isNewEnough) return version;
  throw new OperatorError(
    `The server at ${uri} is ${agent}, but Neo4j ${OLDEST.join(".")} or newer is required: ` +
      "upgrade it, or unset NEO4J_URI to use the embedded database.",
  );
}

/** What a user is told when a given server cannot be used; null for faults that are not the user's to mend. */
function refusalOf(error: Neo4jError, uri: string, database = "the default one"): OperatorError | null {
  switch (error.code) {
    case "Neo.ClientError.Security.Unauthorized":
      return new OperatorError(
        `The server at ${uri} refuses the user or the password: check NEO4J_USER and NEO4J_PASSWORD.`,
      );
    case "Neo.ClientError.Security.AuthenticationRateLimit":
      return new OperatorError(
        `The server at ${uri} got a wrong password too often: wait a few seconds, and check NEO4J_USER and NEO4J_PASSWORD.`,
      );
    case "Neo.ClientError.Security.CredentialsExpired":
      return new OperatorError(
        `The password at ${uri} has expired: change it there, and set NEO4J_PASSWORD to the new one.`,
      );
    case "Neo.ClientError.Security.Forbidden":
      return new OperatorError(
        `The server at ${uri} denies access to this user: grant it access, or set NEO4J_USER to another.`,
      );
    case "Neo.ClientError.Database.DatabaseNotFound":
      return new OperatorError(
        `The server at ${uri} has no database ${database}: create it there, or check NEO4J_DATABASE.`,
      );
    case "Neo.TransientError.General.DatabaseUnavailable":
    case "Neo.TransientError.Database.DatabaseUnavailable":
      return new OperatorError(`The database at ${uri} is not available (${database}): start it there, and try again.`);
    case "ServiceUnavailable":
    case "SessionExpired":
      return new OperatorError(
        `No Neo4j server answers at ${uri}: check NEO4J_URI and that the server runs, or unset NEO4J_URI to use the embedded database.`,
      );
    default:
      return null;
  }
}
