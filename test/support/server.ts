import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cypherFolder } from "../../src/kernel/cypher/fragment.js";
import { Database, type DatabaseOptions } from "../../src/kernel/database/database.js";
import { migrate } from "../../src/kernel/database/migrate.js";
import type { VaultKeys } from "../../src/kernel/vault/vault.js";
import { openServer } from "../../src/operations/embedded/openServer.js";

/** Keys of the tests' vaults. */
export const testKeys: VaultKeys = {
  keys: [{ id: "test", key: Buffer.alloc(32, 7).toString("base64") }],
  indexKey: Buffer.alloc(32, 9).toString("base64"),
};

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
 * A real Neo4j for a test run, migrated and empty, in a folder that goes with it. With NEO4J_TEST_DATA_DIR its folder is kept and its
 * server is shared with whoever else opens it, which saves the start while developing.
 */
export async function openTestServer(): Promise<TestServer> {
  const kept = process.env.NEO4J_TEST_DATA_DIR;
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), "knowledge-network-test-")));
  const server = await openServer({ dataDir, report: (line) => process.stderr.write(`${line}\n`) });
  const { uri, user, password } = server;
  const database = new Database({ uri, user, password });
  try {
    await migrate(database.driver, undefined, new URL("schema/", cypherFolder), () => undefined);
  } catch (error) {
    await server.close();
    throw error;
  } finally {
    await database.close();
  }
  return {
    options: { uri, user, password, vault: testKeys },
    close: async () => {
      await server.close();
      if (!kept) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
