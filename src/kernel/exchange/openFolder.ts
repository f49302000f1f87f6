import type { Stats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "../operatorError.js";
import type { Encoding } from "./decode.js";
import { readHeader } from "./header.js";
import { readRows, type Source } from "./readRows.js";
import type { Table } from "./table.js";

/** A file of the folder whose header is as it should be. */
export interface SourceFile extends Source {
  /** Where each column of the table stands in the file. */
  readonly places: readonly number[];
  readonly bytes: number;
}

/**
 * The files of an import folder, by table. Throws OperatorError when there is no such folder, a file is not known or no
 * regular file, or a header is wrong. A link is not followed, and a pipe or device not opened: one may lead to what is
 * not meant for the import, another never ends.
 */
export async function openFolder(
  tables: readonly Table[],
  folder: string,
  encoding: Encoding,
): Promise<Map<Table, SourceFile>> {
  const names = await readdir(folder).catch(() => {
    throw new OperatorError(
      `The folder ${folder} does not exist or cannot be read: give the folder with the CSV files.`,
    );
  });
  const wrong = names
    .filter((name) => name.endsWith(".csv") && !tables.some(({ file }) => file === name))
    .map((name) => unknownFile(tables, name));
  const files = new Map<Table, SourceFile>();
  for (const table of tables) {
    if (!names.includes(table.file)) continue;
    const source = { table, path: join(folder, table.file), encoding };
    const found = await lstat(source.path);
    if (!found.isFile()) {
      wrong.push(
        `${table.file}: is ${kindOf(found)}; put a regular file of this name into the folder, or take it away.`,
      );
      continue;
    }
    const header = readHeader(table, await firstRow(source));
    if ("wrong" in header) wrong.push(...header.wrong.map((what) => `${table.file}:1: ${what}.`));
    else files.set(table, { ...source, places: header.places, bytes: found.size });
  }
  if (wrong.length > 0) throw new OperatorError(["Nothing was imported.", ...wrong].join("\n"));
  if (files.size === 0) throw new OperatorError(`${folder} holds no file of the import, such as managers.csv.`);
  return files;
}

function kindOf(found: Stats): string {
  if (found.isSymbolicLink()) return "a symbolic link";
  if (found.isDirectory()) return "a folder";
  if (found.isFIFO()) return "a pipe";
  return found.isSocket() ? "a socket" : "a device";
}

const unknownFile = (tables: readonly Table[], name: string) =>
  `${name}: is not a file of the import; it knows ${tables.map(({ file }) => file).join(", ")}.`;

async function firstRow(source: Source): Promise<readonly string[]> {
  for await (const { cells } of readRows(source)) return cells;
  return [];
}
