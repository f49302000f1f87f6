import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { todayIn } from "../../src/calendar.js";
import { writeDemo } from "../../src/demo/generateDemo.js";
import { importFolder } from "../../src/exchange/importFolder.js";
import { Database } from "../../src/neo4j/database.js";
import { startApi } from "./apiProcess.js";
import { openTestServer } from "./server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the web client is served. */
    web: string;
  }
}

/** The compiled program on a small demo institution, for all tests that look at it with a browser. */
export async function setup(project: TestProject) {
  const server = await openTestServer();
  const folder = await mkdtemp(join(tmpdir(), "knowledge-network-demo-"));
  const database = new Database(server.options);
  try {
    // A folder that is kept while developing has it already.
    const [{ isEmpty } = { isEmpty: true }] = await database.read("demo/state", {});
    if (isEmpty) {
      await writeDemo(folder, { scale: 0.1, seed: 1, today: todayIn("Asia/Shanghai") });
      await importFolder(database, folder);
    }
    const api = await startApi(server.options);
    project.provide("database", server.options);
    project.provide("web", api.url);
    return async () => {
      await api.stop();
      await server.close();
    };
  } catch (error) {
    await server.close();
    throw error;
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
}
