import { setTimeout as pause } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { startApi } from "./apiProcess.js";
import { demo } from "./stores/contents.js";
import { openTestServer } from "./stores/server.js";
import { forShort } from "./stores/shortLived.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the web client is served. */
    web: string;
  }
}

/** The compiled program on a small demo institution, for all tests that look at it with a browser. */
export async function setup(project: TestProject) {
  const server = await forShort(() => openTestServer(demo));
  try {
    const api = await startApi(server.options);
    // A step of a test waits for less than statements may take to be planned on a cold server.
    for (let left = 300; left > 0 && !(await fetch(`${api.url}/readyz`)).ok; left--) await pause(500);
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
