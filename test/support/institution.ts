import type { TestProject } from "vitest/node";
import { institution, lastDay } from "./stores/contents.js";
import { openTestServer } from "./stores/server.js";
import { forShort } from "./stores/shortLived.js";

/**
 * One Neo4j with a small demo institution for all tests of the project. Tests read it freely, and change only what they
 * made.
 */
export async function setup(project: TestProject) {
  const open = () => openTestServer(institution);
  // Five files are asked again by graphql-js.
  const server = await (project.name === "reference" ? forShort(open) : open());
  project.provide("database", server.options);
  project.provide("today", lastDay);
  return () => server.close();
}
