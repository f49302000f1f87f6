import type { TestProject } from "vitest/node";
import { openTestServer } from "./stores/server.js";

/** One empty Neo4j, for tests that fill and empty it themselves. */
export async function setup(project: TestProject) {
  const server = await openTestServer();
  project.provide("database", server.options);
  return () => server.close();
}
