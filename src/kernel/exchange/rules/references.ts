import { quote } from "../cellTypes.js";
import { type Check, isBrought, type Rule } from "../check.js";
import type { ParsedRow } from "../parsedRows.js";
import type { Column, Table } from "../table.js";

/** What a row refers to in other tables is in the folder or in the database. */
export function referenceRule(check: Check, table: Table): Rule {
  const columns = table.columns.flatMap((column) => {
    const others = (column.type.refersTo ?? []).flatMap(
      (name) => check.contract.tables.find((one) => one.name === name) ?? [],
    );
    return others.length > 0 && !others.includes(table) ? [{ column, others }] : [];
  });
  return {
    batch: async (rows) => {
      for (const { column, others } of columns) await checkReferences(check, table, column, others, rows);
    },
  };
}

/** Notes rows whose column leads to rows that are in none of `others`. */
export async function checkReferences(
  check: Check,
  table: Table,
  { name, property, type }: Column,
  others: readonly Table[],
  rows: readonly Pick<ParsedRow, "line" | "row">[],
): Promise<void> {
  const sought = rows.flatMap(({ line, row }) => {
    const value = row[property];
    const ids = value === null ? [] : (type.referencesIn?.(value) ?? []);
    return ids.filter((id) => !others.some((other) => isBrought(check, other, id))).map((id) => ({ line, id }));
  });
  const ids = sought.map(({ id }) => id);
  const stored = await Promise.all(others.map((other) => check.stored.byId(other, ids)));
  for (const { line, id } of sought)
    if (!stored.some((rows) => rows.has(id))) check.problems.add(table, line, name, reasonFor(check, others, id));
}

function reasonFor({ keys }: Check, others: readonly Table[], id: string): string {
  const faulty = others.find((other) => (keys.get(other)?.get(id) ?? 0) > 0);
  return faulty
    ? `${quote(id)} is in a row with errors, ${faulty.file}:${keys.get(faulty)!.get(id)}`
    : `${quote(id)} is neither in ${others.map(({ file }) => file).join(" or ")} nor in the database`;
}
