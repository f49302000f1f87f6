import { quote } from "../cellTypes.js";
import { type Check, isBrought, type Rule } from "../check.js";
import type { ParsedRow } from "../parsedRows.js";
import type { Column, Table } from "../table.js";

/** What a row refers to in other tables is in the folder or in the database. */
export function referenceRule(check: Check, table: Table): Rule {
  const columns = table.columns.flatMap((column) => {
    const other = check.contract.tables.find(({ name }) => name === column.type.refersTo);
    return other && other !== table ? [{ column, other }] : [];
  });
  return {
    batch: async (rows) => {
      for (const { column, other } of columns) await checkReferences(check, table, column, other, rows);
    },
  };
}

/** Notes rows whose column leads to rows of `other` that are nowhere. */
export async function checkReferences(
  check: Check,
  table: Table,
  { name, property, type }: Column,
  other: Table,
  rows: readonly Pick<ParsedRow, "line" | "row">[],
): Promise<void> {
  const sought = rows.flatMap(({ line, row }) => {
    const value = row[property];
    const ids = value === null ? [] : (type.referencesIn?.(value) ?? []);
    return ids.filter((id) => !isBrought(check, other, id)).map((id) => ({ line, id }));
  });
  const stored = await check.stored.byId(
    other,
    sought.map(({ id }) => id),
  );
  for (const { line, id } of sought)
    if (!stored.has(id)) check.problems.add(table, line, name, reasonFor(check, other, id));
}

function reasonFor({ keys }: Check, other: Table, id: string): string {
  const line = keys.get(other)?.get(id) ?? 0;
  return line > 0
    ? `${quote(id)} is in a row with errors, ${other.file}:${line}`
    : `${quote(id)} is neither in ${other.file} nor in the database`;
}
