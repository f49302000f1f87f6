import type { Database } from "../neo4j/database.js";

/** The migrations that a database has, with their checksums. */
export async function migrationsOf(database: Database): Promise<(readonly [string, string])[]> {
  const rows = await database.read("backup/migrations", {});
  return rows.map(({ name, checksum }) => [name, checksum] as const);
}
