import type { SourceFile } from "./openFolder.js";
import { type Fault, isFault, parseRow } from "./parseRow.js";
import { readRows } from "./readRows.js";
import type { Row } from "./table.js";

export interface ParsedRow {
  readonly line: number;
  readonly row: Row;
  /** Characters in the row. */
  readonly size: number;
}

/** The rows of a file without its header; what is wrong with a bad one is handed to `onFault`. */
export async function* parsedRows(
  file: SourceFile,
  onFault: (line: number, fault: Fault) => void,
): AsyncGenerator<ParsedRow> {
  let isHeader = true;
  for await (const { line, cells } of readRows(file)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    const row = parseRow(file.table, file.places, cells);
    if (isFault(row)) onFault(line, row);
    else yield { line, row, size: cells.reduce((sum, cell) => sum + cell.length, 0) };
  }
}
