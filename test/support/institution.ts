import type { TestProject } from "vitest/node";
import { institution, lastDay } from "./stores/contents.js";
import { openTestServer } from "./stores/server.js";

/**
 * One Neo4j with a small demo institution for all tests of the project. Tests read it freely, and change only what they
 * made.
 */
export async function setup(project: TestProject) {
  const server = await openTestServer(institution);
  project.provide("database", server.options);
  project.provide("today", lastDay);
  return () => server.close();
}
