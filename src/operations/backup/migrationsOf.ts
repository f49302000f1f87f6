import type { Database } from "../../kernel/database/database.js";

/** The migrations that a database has, with their checksums. */
export async function migrationsOf(database: Database): Promise<(readonly [string, string])[]> {
  const rows = await database.read("operations/backup/migrations", {});
  return rows.map(({ name, checksum }) => [name, checksum] as const);
}
