import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { importFolder } from "../../src/exchange.js";
import { Database } from "../../src/kernel/database/database.js";
import { writeDemo } from "../../src/operations/demo/generateDemo.js";
import { openTestServer } from "./server.js";

/** "Today" of the tests: the demo institution has no day after it. */
const today = "2026-06-30";

/** One Neo4j with a small demo institution for all tests of the project. Tests read it freely, and change only what they made. */
export async function setup(project: TestProject) {
  const server = await openTestServer();
  const folder = await mkdtemp(join(tmpdir(), "knowledge-network-demo-"));
  const database = new Database(server.options);
  try {
    await writeDemo(folder, { scale: 0.1, seed: 1, today });
    await importFolder(database, folder);
  } catch (error) {
    await server.close();
    throw error;
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
  project.provide("database", server.options);
  project.provide("today", today);
  return () => server.close();
}
