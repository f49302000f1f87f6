import type { TestProject } from "vitest/node";
import { startApi } from "./apiProcess.js";
import { demo } from "./stores/contents.js";
import { openTestServer } from "./stores/server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the web client is served. */
    web: string;
  }
}

/** The compiled program on a small demo institution, for all tests that look at it with a browser. */
export async function setup(project: TestProject) {
  const server = await openTestServer(demo);
  try {
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
  }
}
