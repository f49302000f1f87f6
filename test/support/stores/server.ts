import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseOptions } from "../../../src/kernel/database/database.js";
import { type Content, nothing } from "./contents.js";
import { openMigrated } from "./openMigrated.js";
import { copyPrepared } from "./preparedStore.js";

declare module "vitest" {
  interface ProvidedContext {
    /** How to reach the Neo4j of this test run. */
    database: DatabaseOptions;
    /** The day on which the demo institution ends: "today" in tests. */
    today: string;
  }
}

export interface TestServer {
  readonly options: DatabaseOptions;
  close(): Promise<void>;
}

/**
 * A real Neo4j for a test run, migrated and with this content, in a folder that goes with it. With NEO4J_TEST_DATA_DIR
 * its folder is kept and its server is shared with whoever else opens it, which saves the start while developing.
 */
export async function openTestServer(content: Content = nothing): Promise<TestServer> {
  const kept = process.env.NEO4J_TEST_DATA_DIR;
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), "knowledge-network-test-")));
  if (!kept) await copyPrepared(content, dataDir);
  const { database, options, close } = await openMigrated(dataDir);
  try {
    if (kept) await content.fill(database);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    options,
    close: async () => {
      await close();
      if (!kept) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
