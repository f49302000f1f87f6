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

/** How rows stand to the database, and those that say something new. */
async function compare(table: Table, rows: readonly Row[], { run }: Pick<Transaction, "run">): Promise<Comparison> {
  const keys = rows.map((row) => Object.fromEntries(table.keys.map(({ property }) => [property, row[property]])));
  const stored = new Map<string, string>();
  for (const row of await run<Row>(statementOf(table, "rows"), { keys }))
    stored.set(keyOf(table, row), fingerprint(table, row));
  const changed: Row[] = [];
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  for (const row of rows) {
    const before = stored.get(keyOf(table, row));
    const outcome = before === undefined ? "created" : before === fingerprint(table, row) ? "unchanged" : "updated";
    counts[outcome]++;
    if (outcome !== "unchanged") changed.push(row);
  }
  return { changed, counts };
}

const fingerprint = (table: Table, row: Row) => cellsOf(table.columns, row).join("\u001f");

/** Counts what writing these rows would do. */
export async function compareRows(database: Database, table: Table, rows: readonly Row[]): Promise<Counts> {
  const { counts } = await compare(table, rows, {
    run: (statement, parameters) => database.read(statement, parameters),
  });
  return counts;
}

/** Writes those rows that differ from the database, in one transaction. `link` is the second round of tables that refer to themselves. */
export function writeRows(
  database: Database,
  table: Table,
  rows: readonly Row[],
  statement: "write" | "link" = "write",
): Promise<Counts> {
  return database.write(async (transaction) => {
    const { changed, counts } = await compare(table, rows, transaction);
    if (changed.length === 0) return counts;
    const [result] = await transaction.run<{ written: number }>(statementOf(table, statement), { rows: changed });
    if (result?.written !== changed.length)
      throw new StartRefused(`${table.file}: what its rows refer to was changed meanwhile; run the import again.`);
    return counts;
  });
}
