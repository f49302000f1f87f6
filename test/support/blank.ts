import type { TestProject } from "vitest/node";
import { openTestServer } from "./stores/server.js";
import { forShort } from "./stores/shortLived.js";

/** One empty Neo4j, for tests that fill and empty it themselves. */
export async function setup(project: TestProject) {
  const server = await forShort(() => openTestServer());
  project.provide("database", server.options);
  return () => server.close();
}
