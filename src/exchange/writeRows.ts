import { type Database, isPassing } from "../neo4j/database.js";
import { StartRefused } from "../startRefused.js";
import type { linkStatement, Row, Table, writeStatement } from "./table.js";

/**
 * Writes rows in one transaction. Rows whose neighbours went away between check and write would be missed; then the whole batch is
 * taken back, and StartRefused says what to do; so too when the database goes away.
 */
export async function writeRows(
  database: Database,
  table: Table,
  rows: readonly Row[],
  statementOf: typeof writeStatement | typeof linkStatement,
): Promise<void> {
  if (rows.length === 0) return;
  const stopped = (why: string, cause?: unknown) =>
    new StartRefused(
      `${table.file}: ${why}. What was written before stays; the same command again completes the import.`,
      { cause },
    );
  try {
    await database.write(async ({ run }) => {
      const [result] = await run(statementOf(table), { rows });
      if (result?.written !== rows.length) throw stopped("what its rows refer to was changed meanwhile");
    });
  } catch (error) {
    if (isPassing(error)) throw stopped(`the database went away (${(error as Error).message})`, error);
    throw error;
  }
}
