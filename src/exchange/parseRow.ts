import { BadCell } from "./cellTypes.js";
import type { Row, Table } from "./table.js";

/** Why a row is not accepted: the column to look at and the reason. */
export interface Fault {
  readonly column: string;
  readonly reason: string;
}

export const isFault = (result: Row | Fault): result is Fault => "reason" in result && "column" in result;

/** The row's values, or the first thing wrong with it. `cells` are in the order of the file, `places` say where each column is. */
export function parseRow(table: Table, places: readonly number[], cells: readonly string[]): Row | Fault {
  if (cells.length !== places.length)
    return { column: "row", reason: `has ${cells.length} cells, but the header has ${places.length}` };
  const row: Record<string, unknown> = {};
  for (const [at, { name, property, type, mayBeEmpty }] of table.columns.entries()) {
    const cell = cells[places[at]!]!;
    if (cell === "") {
      if (!mayBeEmpty) return { column: name, reason: "must not be empty" };
      row[property] = null;
      continue;
    }
    try {
      row[property] = type.parse(cell);
    } catch (error) {
      if (error instanceof BadCell) return { column: name, reason: error.message };
      throw error;
    }
  }
  return faultWithin(table, row) ?? row;
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
    if (value(one) !== null && value(other) === null) return { column: one, reason: `says nothing without ${other}` };
  return undefined;
}
