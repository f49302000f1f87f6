import type { Database } from "../database/database.js";
import { inBatches } from "./batches.js";
import { openedRows } from "./sealing.js";
import { keyOf, keysStatement, type Row, rowsStatement, type Table } from "./table.js";

/**
 * All rows of a table in the order of their keys: cell by cell, by code point (as UTF-8 bytes), an empty cell first.
 * Keys come as one stream in that order, the rows behind them batch by batch, so a table of any size passes through
 * little memory.
 */
export async function* exportedRows(database: Database, table: Table): AsyncGenerator<Row> {
  const keys = database.stream(keysStatement(table), {});
  for await (const batch of inBatches(keys)) {
    const rows = openedRows(database.vault, table, await database.read(rowsStatement(table), { keys: batch }));
    const byKey = new Map<string, Row>(rows.map((row) => [keyOf(table, row), row]));
    for (const key of batch) {
      const row = byKey.get(keyOf(table, key));
      if (row) yield row;
    }
  }
}
