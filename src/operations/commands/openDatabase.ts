import type { Config } from "../../kernel/config.js";
import { cypherFolder } from "../../kernel/cypher/fragment.js";
import { Database } from "../../kernel/database/database.js";
import { migrate } from "../../kernel/database/migrate.js";
import { checkServer } from "../../kernel/database/serverVersion.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { identityKeys } from "../../kernel/vault/identityKeys.js";
import { openServer } from "../embedded/openServer.js";
import { fillPinyin } from "../pinyin/fillPinyin.js";
import { sealStore } from "../vault/sealStore.js";

export interface OpenDatabase {
  readonly database: Database;
  /** Closes the connection and releases the embedded server, which stops if nobody else uses it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Accepts a database with an unfinished restore; nothing is written into it yet. */
  readonly evenHalf?: boolean;
  /** Seals everything with the current key again. */
  readonly rotatesKeys?: boolean;
}

/**
 * The migrated database of the settings: the one at NEO4J_URI, or the embedded server of DATA_DIR, which is started
 * unless it runs. Throws OperatorError when it cannot be had.
 */
export async function openDatabase(
  config: Config,
  report: (line: string) => void,
  { evenHalf = false, rotatesKeys = false }: OpenOptions = {},
): Promise<OpenDatabase> {
  const vault = await identityKeys(config);
  const server = config.NEO4J_URI ? undefined : await openServer({ dataDir: config.DATA_DIR, report });
  const { uri, user, password } = server ?? {
    uri: config.NEO4J_URI!,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
  };
  const database = new Database({ uri, user, password, database: config.NEO4J_DATABASE, vault });
  const close = async () => {
    await database.close();
    await server?.close();
  };
  try {
    await checkServer(database.driver, uri, config.NEO4J_DATABASE);
    await database.nameDatabase();
    await migrate(database.driver, database.options.database, new URL("schema/", cypherFolder), report);
    if (!evenHalf) {
      await refuseHalf(database);
      await sealStore(database, report, rotatesKeys);
      await fillPinyin(database, report);
    }
    return { database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function refuseHalf(database: Database): Promise<void> {
  const [state] = await database.read("kernel/database/isEmpty", {});
  if (state?.isHalf)
    throw new OperatorError(
      "A restore into this database was not finished: run it again; it starts from the beginning.",
    );
}

/** Does some work on the database of the settings, and closes it. */
export async function withDatabase<T>(
  config: Config,
  report: (line: string) => void,
  work: (database: Database) => Promise<T>,
  options?: OpenOptions,
): Promise<T> {
  const { database, close } = await openDatabase(config, report, options);
  try {
    return await work(database);
  } finally {
    await close();
  }
}
