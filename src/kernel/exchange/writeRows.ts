import type { Database } from "../database/database.js";
import { isAway, isTaken } from "../database/faults.js";
import { OperatorError } from "../operatorError.js";
import { pinyinRows } from "./pinyinRows.js";
import { sealedRows } from "./sealing.js";
import { type linkStatement, ownerOf, type Row, type Table, type writeStatement } from "./table.js";

/**
 * Writes rows in one transaction. Rows whose neighbours went away between check and write would be missed; then the
 * whole batch is taken back, and OperatorError says what to do; so too when the database goes away.
 * @returns the rows that must wait: those of owners who would have two at once (`crossed`), which only a later batch
 *   may resolve
 */
export async function writeRows(
  database: Database,
  table: Table,
  rows: readonly Row[],
  statementOf: typeof writeStatement | typeof linkStatement,
): Promise<readonly Row[]> {
  if (rows.length === 0) return [];
  try {
    await database.write(async ({ run }) => {
      const [pause] = await run("kernel/database/heedPause", { now: new Date().toISOString() });
      if (pause?.pausedUntil)
        throw stopped(table, `a backup is being made, and changes are paused until ${pause.pausedUntil} at most`);
      const [result] = await run(statementOf(table), {
        rows: sealedRows(database.vault, table, pinyinRows(table, rows)),
      });
      if (result?.written !== rows.length) throw stopped(table, "what its rows refer to was changed meanwhile");
      const { crossed } = result as { crossed?: readonly string[] };
      if (crossed && crossed.length > 0) throw new Crossed(crossed);
    });
    return [];
  } catch (error) {
    if (error instanceof Crossed) {
      const waits = (row: Row) => error.owners.includes(ownerOf(table, row));
      const more = await writeRows(
        database,
        table,
        rows.filter((row) => !waits(row)),
        statementOf,
      );
      return [...rows.filter(waits), ...more];
    }
    if (isTaken(error)) throw stopped(table, "a number of its rows was given to another meanwhile", error);
    if (isAway(error)) throw stopped(table, `the database went away (${(error as Error).message})`, error);
    throw error;
  }
}

class Crossed extends Error {
  constructor(readonly owners: readonly string[]) {
    super("Owners have two at once.");
  }
}

export const stopped = (table: Table, why: string, cause?: unknown) =>
  new OperatorError(
    `${table.file}: ${why}. What was written before stays; the same command again completes the import.`,
    { cause },
  );
