import type { Database } from "../neo4j/database.js";
import { StartRefused } from "../startRefused.js";
import type { linkStatement, Row, Table, writeStatement } from "./table.js";

/** Writes rows in one transaction. Those whose neighbours went away between check and write are missed; then the whole batch is taken back. */
export function writeRows(
  database: Database,
  table: Table,
  rows: readonly Row[],
  statementOf: typeof writeStatement | typeof linkStatement,
): Promise<void> {
  return database.write(async ({ run }) => {
    if (rows.length === 0) return;
    const [result] = await run(statementOf(table), { rows });
    if (result?.written !== rows.length)
      throw new StartRefused(`${table.file}: what its rows refer to was changed meanwhile; run the import again.`);
  });
}
