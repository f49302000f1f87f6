import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { OperatorError } from "../operatorError.js";
import { decodeLines, type Encoding } from "./decode.js";
import type { Table } from "./table.js";

/** A row as it stands in the file: the line it begins at, and its cells, in the file's own order. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Source {
  readonly table: Table;
  readonly path: string;
  readonly encoding: Encoding;
  /** Called with the bytes read so far. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * The rows of a CSV file, the header first, as a stream: memory does not grow with the file. Empty lines are passed
 * over.
 */
export async function* readRows({ table, path, encoding, onBytes }: Source): AsyncGenerator<SourceRow> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const parser = parse({ relax_column_count: true, record_delimiter: ["\r\n", "\n"], max_record_size: 8_000_000 });
  pipeline(
    file,
    (chunks: AsyncIterable<Buffer>) => decodeLines(chunks, table.file, encoding),
    parser,
    () => {
      // The fault reaches the reader through the parser.
    },
  );
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.length > 1 || cells[0] !== "") yield { line, cells };
      line += linesOf(cells);
      onBytes?.(file.bytesRead);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new OperatorError(`${table.file}:${line}: the CSV is not well-formed: ${error.message}.`);
  } finally {
    file.destroy();
  }
}

/** Lines that a row takes up: one, and one more for each line break within its cells. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines++;
  return lines;
}
