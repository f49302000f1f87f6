import type { Database, Transaction } from "../neo4j/database.js";
import { StartRefused } from "../startRefused.js";
import { cellsOf, keyOf, type Row, statementOf, type Table } from "./table.js";

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

interface Comparison {
  readonly changed: readonly Row[];
  readonly counts: Counts;
}

/** Counts what writing these rows would do. */
export async function compareRows(database: Database, table: Table, rows: readonly Row[]): Promise<Counts> {
  const stored = await database.read<Row>(statementOf(table, "rows"), { keys: keysOf(table, rows) });
  return compare(table, rows, stored).counts;
}

/** Writes those rows that differ from the database, in one transaction. `link` is the second round of tables that refer to themselves. */
export function writeRows(database: Database, table: Table, rows: readonly Row[], statement: "write" | "link") {
  return database.write(async (transaction): Promise<Counts> => {
    const stored = await transaction.run<Row>(statementOf(table, "rows"), { keys: keysOf(table, rows) });
    const { changed, counts } = compare(table, rows, stored);
    await writeAll(transaction, table, changed, statement);
    return counts;
  });
}

/** Writes rows of which none is stored yet: the same, without the look at the database. */
export function createRows(database: Database, table: Table, rows: readonly Row[], statement: "write" | "link") {
  return database.write(async (transaction): Promise<Counts> => {
    await writeAll(transaction, table, rows, statement);
    return { created: rows.length, updated: 0, unchanged: 0 };
  });
}

async function writeAll(transaction: Transaction, table: Table, rows: readonly Row[], statement: "write" | "link") {
  if (rows.length === 0) return;
  const [result] = await transaction.run<{ written: number }>(statementOf(table, statement), { rows });
  if (result?.written !== rows.length)
    throw new StartRefused(`${table.file}: what its rows refer to was changed meanwhile; run the import again.`);
}

/** How rows stand to those stored with the same keys, and which of them say something new. */
function compare(table: Table, rows: readonly Row[], storedRows: readonly Row[]): Comparison {
  const stored = new Map(storedRows.map((row) => [keyOf(table, row), saidBy(table, row)]));
  const changed: Row[] = [];
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  for (const row of rows) {
    const before = stored.get(keyOf(table, row));
    const outcome = before === undefined ? "created" : before === saidBy(table, row) ? "unchanged" : "updated";
    counts[outcome]++;
    if (outcome !== "unchanged") changed.push(row);
  }
  return { changed, counts };
}

const keysOf = (table: Table, rows: readonly Row[]) =>
  rows.map((row) => Object.fromEntries(table.keys.map(({ property }) => [property, row[property]])));

const saidBy = (table: Table, row: Row) => cellsOf(table.columns, row).join("\u001f");
