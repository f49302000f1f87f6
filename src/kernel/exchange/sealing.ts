import { sealValues } from "../vault/sealValues.js";
import type { Vault } from "../vault/vault.js";
import type { Row, Table } from "./table.js";

/** Rows as they are stored: what a column holds sealed is sealed, for the thing whose row it is. */
export const sealedRows = (vault: Vault, table: Table, rows: readonly Row[]): readonly Row[] =>
  eachSealed(table, rows, (stored, property, value, id) => {
    delete stored[property];
    Object.assign(stored, sealValues(vault, id, { [property]: value }));
  });

/** Rows as they are written in a file. */
export const openedRows = (vault: Vault, table: Table, rows: readonly Row[]): readonly Row[] =>
  eachSealed(table, rows, (row, property, value, id) => {
    row[property] = value === null ? null : vault.open(value, id, property);
  });

function eachSealed(
  { columns }: Table,
  rows: readonly Row[],
  change: (row: Record<string, unknown>, property: string, value: string | null, id: string) => void,
): readonly Row[] {
  const sealed = columns.filter(({ type }) => type.isSealed);
  if (sealed.length === 0) return rows;
  return rows.map((row) => {
    const changed = { ...row };
    for (const { property } of sealed)
      change(changed, property, (row[property] ?? null) as string | null, row.id as string);
    return changed;
  });
}
