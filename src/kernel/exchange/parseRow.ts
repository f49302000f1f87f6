import { BadCell } from "./cellTypes.js";
import { type Column, keyOf, type Row, type Table } from "./table.js";

/** Why a row is not accepted: the column to look at and the reason. */
export interface Fault {
  readonly column: string;
  readonly reason: string;
}

export const isFault = (result: Row | Fault): result is Fault => "reason" in result && "column" in result;

/**
 * The row's values, or the first thing wrong with it. `cells` are in the order of the file, `places` say where each
 * column is.
 */
export function parseRow(table: Table, places: readonly number[], cells: readonly string[]): Row | Fault {
  if (cells.length !== places.length)
    return { column: "row", reason: `has ${cells.length} cells, but the header has ${places.length} columns` };
  const row: Record<string, unknown> = {};
  for (const [at, column] of table.columns.entries()) {
    const value = parseCell(column, cells[places[at]!]!);
    if (value instanceof BadCell) return { column: column.name, reason: value.message };
    row[column.property] = value;
  }
  return faultWithin(table, row) ?? row;
}

/** The key of a row whose other cells may be wrong; undefined when its own are. */
export function parseKey(table: Table, places: readonly number[], cells: readonly string[]): string | undefined {
  const row: Record<string, unknown> = {};
  for (const [at, column] of table.columns.entries()) {
    if (!column.isKey) continue;
    const value = parseCell(column, cells[places[at]!] ?? "");
    if (value instanceof BadCell) return undefined;
    row[column.property] = value;
  }
  return keyOf(table, row);
}

function parseCell({ type, mayBeEmpty }: Column, cell: string): unknown {
  if (cell === "") return mayBeEmpty ? null : new BadCell("must not be empty");
  try {
    return type.parse(cell);
  } catch (error) {
    if (error instanceof BadCell) return error;
    throw error;
  }
}

function faultWithin({ rules, columns }: Table, row: Row): Fault | undefined {
  const value = (name: string) => row[columns.find((column) => column.name === name)!.property];
  for (const [first, last] of rules.ordered ?? []) {
    const [start, end] = [value(first), value(last)];
    if (start && end && start > end) return { column: first, reason: `${start} is after ${last} ${end}` };
  }
  for (const [one, other] of rules.different ?? [])
    if (value(one) === value(other)) return { column: other, reason: `is the same as ${one}` };
  for (const [one, other] of rules.needs ?? [])
    if (value(one) !== null && value(other) === null) return { column: one, reason: `requires a value in ${other}` };
  return undefined;
}
