import type { Stored } from "./stored.js";
import { cellsOf, keyOf, type Row, type Table } from "./table.js";

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** How rows stand to those stored with the same keys, and which of them say something new. */
export async function compareRows(stored: Stored, table: Table, rows: readonly Row[]) {
  const before = new Map<string, string>();
  for (const row of await stored.rows(table, rows)) before.set(keyOf(table, row), saidBy(table, row));
  const changed: Row[] = [];
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  for (const row of rows) {
    const said = before.get(keyOf(table, row));
    const outcome = said === undefined ? "created" : said === saidBy(table, row) ? "unchanged" : "updated";
    counts[outcome]++;
    if (outcome !== "unchanged") changed.push(row);
  }
  return { changed, counts };
}

const saidBy = (table: Table, row: Row) => cellsOf(table.columns, row).join("\u001f");
