import type { TestProject } from "vitest/node";
import { todayIn } from "../../src/kernel/calendar.js";
import { Database } from "../../src/kernel/database/database.js";
import { loadDemo } from "../../src/operations/demo/loadDemo.js";
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
  const database = new Database(server.options);
  try {
    // A folder that is kept while developing has it already.
    await loadDemo(database, { scale: 0.1, seed: 1, today: todayIn("Asia/Shanghai") }, () => undefined);
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
  }
}
