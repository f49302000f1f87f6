import { quote } from "./cellTypes.js";
import type { Table } from "./table.js";

/** More columns than this, and the line is no header: they are counted, not named. */
const mostColumns = 200;

/** Where each column of the table stands in the file, or what is wrong with the header, one sentence per column. */
export function readHeader(table: Table, names: readonly string[]): { places: number[] } | { wrong: string[] } {
  const known = new Set(table.columns.map(({ name }) => name));
  const ours = [...known].join(", ");
  if (names.length > mostColumns)
    return {
      wrong: [`the header has ${names.length.toLocaleString("en")} columns; the columns of this file are ${ours}`],
    };
  const wrong = [
    ...names
      .filter((name) => !known.has(name))
      .map((name) => `${shown(name)}: is not a column of this file; its columns are ${ours}`),
    ...names
      .filter((name, at) => known.has(name) && names.indexOf(name) !== at)
      .map((name) => `${name}: is there twice`),
    ...table.columns
      .filter(({ name }) => !names.includes(name))
      .map(({ name, mayBeEmpty }) => `${name}: the column is missing${mayBeEmpty ? " (its cells may be empty)" : ""}`),
  ];
  return wrong.length > 0 ? { wrong } : { places: table.columns.map(({ name }) => names.indexOf(name)) };
}

const shown = (name: string) =>
  /^[\p{L}\p{N}_ -]{1,60}$/u.test(name) ? name : name === "" ? "(no name)" : quote(name);
