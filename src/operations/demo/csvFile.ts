import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";

/** A value as it is written; empty means unknown. */
export type Row = readonly (string | number)[];

/** One file of the import contract: its columns, and its rows in the order of the key. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<Row>;
}

const ROWS_PER_CHUNK = 2_000;

/** Streams one table to `<folder>/<file>.csv` and answers how many rows it has. */
export async function writeCsvFile(folder: string, table: Table): Promise<number> {
  let count = 0;
  function* chunks(): Generator<string> {
    let chunk: Row[] = [table.columns];
    for (const row of table.rows) {
      chunk.push(row);
      count++;
      if (chunk.length >= ROWS_PER_CHUNK) {
        yield stringify(chunk);
        chunk = [];
      }
    }
    if (chunk.length > 0) yield stringify(chunk);
  }
  await pipeline(Readable.from(chunks()), createWriteStream(join(folder, `${table.file}.csv`)));
  return count;
}
