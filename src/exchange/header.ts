import type { Table } from "./table.js";

/** Where each column of the table stands in the file, or what is wrong with the header, one sentence per column. */
export function readHeader(table: Table, names: readonly string[]): { places: number[] } | { wrong: string[] } {
  const known = new Set(table.columns.map(({ name }) => name));
  const wrong = [
    ...names
      .filter((name) => !known.has(name))
      .map((name) => `${name || "(no name)"}: is not a column of this file; its columns are ${[...known].join(", ")}`),
    ...names.filter((name, at) => known.has(name) && names.indexOf(name) !== at).map((name) => `${name}: stands twice`),
    ...table.columns
      .filter(({ name }) => !names.includes(name))
      .map(({ name, mayBeEmpty }) => `${name}: the column is missing${mayBeEmpty ? " (its cells may be empty)" : ""}`),
  ];
  return wrong.length > 0 ? { wrong } : { places: table.columns.map(({ name }) => names.indexOf(name)) };
}
