import type { SourceFile } from "./openFolder.js";
import { type Fault, isFault, parseKey, parseRow } from "./parseRow.js";
import { readRows } from "./readRows.js";
import type { Row } from "./table.js";

/** A row of a file, or what is wrong with it. */
export interface ParsedRow {
  readonly line: number;
  readonly row: Row;
}

export interface FaultyRow {
  readonly line: number;
  readonly fault: Fault;
  /** The key, when at least that is in order. */
  readonly key?: string;
}

/** The rows of a file without its header, as they stand there, and the characters in each. */
export async function* parsedRows(
  file: SourceFile,
): AsyncGenerator<(ParsedRow | FaultyRow) & { readonly size: number }> {
  const { table, places } = file;
  let isHeader = true;
  for await (const { line, cells } of readRows(file)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    const size = cells.reduce((sum, cell) => sum + cell.length, 0);
    const row = parseRow(table, places, cells);
    if (isFault(row)) yield { line, fault: row, key: parseKey(table, places, cells), size };
    else yield { line, row, size };
  }
}
