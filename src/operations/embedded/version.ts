import { OperatorError } from "../../kernel/operatorError.js";

/** The version that is used when nobody chooses one: the same as in neo4j/pom.xml. */
export const DEFAULT_VERSION = "5.26.30";

/** The version that the environment names. Throws OperatorError for what is none. */
export function wantedVersion({ NEO4J_VERSION }: NodeJS.ProcessEnv): string {
  const wanted = NEO4J_VERSION || DEFAULT_VERSION;
  if (/^\d+\.\d+\.\d+$/.test(wanted)) return wanted;
  throw new OperatorError(`NEO4J_VERSION (${JSON.stringify(wanted)}) must look like ${DEFAULT_VERSION}.`);
}

const isByYear = (version: string) => Number.parseInt(version, 10) >= 2025;

/** The class that starts a server of this version. */
export function mainClassOf(version: string): string {
  return isByYear(version) ? "org.neo4j.server.Neo4jCommunity" : "org.neo4j.server.CommunityEntryPoint";
}

/** The oldest Java that runs a server of this version. */
export function javaNeededBy(version: string): number {
  return isByYear(version) ? 21 : 17;
}
