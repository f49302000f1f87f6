import type { Database } from "../../src/kernel/database/database.js";

/** Empties the database of everything but the record of its migrations. */
export async function wipe(database: Database): Promise<void> {
  await database.driver.executeQuery("MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock DETACH DELETE n");
}
