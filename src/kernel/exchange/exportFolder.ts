import { once } from "node:events";
import type { WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Database } from "../database/database.js";
import { OperatorError } from "../operatorError.js";
import type { Contract } from "./contract.js";
import { csvLine } from "./csvText.js";
import { exportedRows } from "./exportedRows.js";
import { privateFile } from "./privateFile.js";
import { type Progress, silent, step } from "./progress.js";
import { type Column, cellsOf, type Table } from "./table.js";

export interface ExportOptions {
  /**
   * Writes who the clients are: names, numbers, phones, and notes that may name one. Without it those cells are empty.
   */
  readonly withIdentity?: boolean;
  readonly progress?: Progress;
}

export interface Exported {
  readonly files: readonly { readonly file: string; readonly rows: number }[];
}

/**
 * Writes every file of the contract into the folder, in canonical form: UTF-8 without a mark, line feeds, quotes only
 * where needed, rows by key. Its owner alone may read them. The same graph always gives the same bytes; imported into
 * an empty database and exported again, too.
 */
export async function exportFolder(
  database: Database,
  { tables }: Contract,
  folder: string,
  { withIdentity = false, progress = silent }: ExportOptions = {},
): Promise<Exported> {
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw new OperatorError(`The folder ${folder} cannot be created: choose another.`, { cause });
  });
  const files: { file: string; rows: number }[] = [];
  for (const table of tables) {
    const work = () => exportTable(database, table, folder, withIdentity, progress);
    files.push({ file: table.file, rows: await step(progress, `Exporting ${table.file}`, 0, work) });
  }
  return { files };
}

async function exportTable(
  database: Database,
  table: Table,
  folder: string,
  withIdentity: boolean,
  progress: Progress,
): Promise<number> {
  let file: WriteStream | undefined;
  const columns = withIdentity ? table.columns : table.columns.map(withoutIdentity);
  let count = 0;
  try {
    file = await privateFile(join(folder, table.file));
    await write(csvLine(table.columns.map(({ name }) => name)));
    for await (const row of exportedRows(database, table)) {
      await write(csvLine(cellsOf(columns, row)));
      progress.at(++count);
    }
    file.end();
    await finished(file);
  } catch (error) {
    file?.destroy();
    if ((error as NodeJS.ErrnoException).syscall)
      throw new OperatorError(`${join(folder, table.file)} cannot be written: ${(error as Error).message}.`, {
        cause: error,
      });
    throw error;
  }
  return count;

  async function write(text: string): Promise<void> {
    if (!file!.write(text)) await once(file!, "drain");
  }
}

const withoutIdentity = (column: Column): Column =>
  column.type.isIdentity ? { ...column, type: { ...column.type, print: () => "" } } : column;
