import { inBatches } from "./batches.js";
import { quote } from "./cellTypes.js";
import { KeyIndex } from "./keyIndex.js";
import type { SourceFile } from "./openFolder.js";
import { type ParsedRow, parsedRows } from "./parsedRows.js";
import type { Problems } from "./problems.js";
import type { Stored } from "./stored.js";
import { cellsOf, keyOf, type Table } from "./table.js";
import { tables } from "./tables.js";

/** What is known of an import while its files are checked, one after another, each after those it refers to. */
export interface Check {
  readonly stored: Stored;
  readonly problems: Problems;
  /** The keys of the files checked so far. */
  readonly keys: Map<Table, KeyIndex>;
  /** Whether bad rows are left out, so that rows that refer to them are bad too. */
  readonly skips: boolean;
}

/** Whether the folder brings a row with this key that will be written. */
export function isBrought({ keys, problems, skips }: Check, table: Table, key: string): boolean {
  const line = keys.get(table)?.get(key) ?? 0;
  return line > 0 && !(skips && problems.has(table, line));
}

/** Reads a file once and notes every bad row. Gives the number of rows. */
export async function checkTable(check: Check, file: SourceFile): Promise<number> {
  const { table } = file;
  const keys = new KeyIndex();
  check.keys.set(table, keys);
  let count = 0;
  const rows = parsedRows(file, (line, { column, reason }) => {
    count++;
    check.problems.add(table, line, column, reason);
  });
  for await (const batch of inBatches(rows, ({ size }) => size)) {
    count += batch.length;
    const fresh = batch.filter((row) => isFirstOfItsKey(check, table, keys, row));
    await checkReferences(check, table, fresh);
  }
  return count;
}

function isFirstOfItsKey({ problems }: Check, table: Table, keys: KeyIndex, { line, row }: ParsedRow): boolean {
  const first = keys.add(keyOf(table, row), line);
  if (first === 0) return true;
  const columns = table.keys.map(({ name }) => name).join(", ");
  const cells = cellsOf(table.keys, row).join(", ");
  problems.add(table, line, columns, `${quote(cells)} stands in line ${first} already`);
  return false;
}

async function checkReferences(check: Check, table: Table, rows: readonly ParsedRow[]): Promise<void> {
  for (const { name, property, type } of table.columns) {
    const other = tables.find((candidate) => candidate.name === type.refersTo);
    if (!other || other === table) continue;
    const missing = rows.flatMap(({ line, row }) => {
      const value = row[property];
      const ids = value === null ? [] : (type.referencesIn?.(value) ?? []);
      return ids.filter((id) => !isBrought(check, other, id)).map((id) => ({ line, id }));
    });
    const stored = await check.stored.byId(
      other,
      missing.map(({ id }) => id),
    );
    for (const { line, id } of missing)
      if (!stored.has(id)) check.problems.add(table, line, name, missingReference(check, other, id));
  }
}

export function missingReference({ keys }: Check, other: Table, id: string): string {
  const line = keys.get(other)?.get(id) ?? 0;
  return line > 0
    ? `${quote(id)} is a bad row, ${other.file}:${line}`
    : `${quote(id)} is neither in ${other.file} nor in the database`;
}
