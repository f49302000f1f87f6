import { cypherFolder } from "../../../src/kernel/cypher/fragment.js";
import { Database, type DatabaseOptions } from "../../../src/kernel/database/database.js";
import { migrate } from "../../../src/kernel/database/migrate.js";
import type { VaultKeys } from "../../../src/kernel/vault/vault.js";
import { openServer } from "../../../src/operations/embedded/openServer.js";

/** Keys of the tests' vaults. */
export const testKeys: VaultKeys = {
  keys: [{ id: "test", key: Buffer.alloc(32, 7).toString("base64") }],
  indexKey: Buffer.alloc(32, 9).toString("base64"),
};

export interface OpenDatabase {
  readonly options: DatabaseOptions;
  readonly database: Database;
  /** Fulfilled when the server is down, or when others go on using it. */
  close(): Promise<void>;
}

/** The server of a data folder, whose database is migrated. */
export async function openMigrated(dataDir: string): Promise<OpenDatabase> {
  const server = await openServer({ dataDir, report: (line) => process.stderr.write(`${line}\n`) });
  const { uri, user, password } = server;
  const options = { uri, user, password, vault: testKeys };
  const database = new Database(options);
  const close = async () => {
    await database.close();
    await server.close();
  };
  try {
    await migrate(database.driver, undefined, new URL("schema/", cypherFolder), () => undefined);
  } catch (error) {
    await close();
    throw error;
  }
  return { options, database, close };
}
