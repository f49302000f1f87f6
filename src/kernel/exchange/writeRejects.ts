import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvLine } from "./csvText.js";
import type { SourceFile } from "./openFolder.js";
import { privateFile } from "./privateFile.js";
import type { Problem, Problems } from "./problems.js";
import { readRows } from "./readRows.js";

/**
 * Leaves the rejected rows beside the folder, in `FOLDER.rejects`: files of the same names and columns, with a last
 * column that says the reason, readable by their owner alone. Corrected, and without that column, they can be imported.
 * Gives the folder, if any row was rejected.
 */
export async function writeRejects(
  folder: string,
  files: readonly SourceFile[],
  problems: Problems,
): Promise<string | undefined> {
  const target = `${resolve(folder)}.rejects`;
  // What an earlier run left would be taken for rejects of this one.
  for (const { table } of files) await rm(join(target, table.file), { force: true });
  if (problems.count === 0) return undefined;
  await mkdir(target, { recursive: true });
  for (const file of files) {
    const bad = problems.of(file.table);
    if (bad.size === 0) continue;
    await pipeline(Readable.from(rejectedLines(file, bad)), await privateFile(join(target, file.table.file)));
  }
  return target;
}

async function* rejectedLines(file: SourceFile, bad: ReadonlyMap<number, Problem>): AsyncGenerator<string> {
  let isHeader = true;
  for await (const { line, cells } of readRows(file)) {
    const problem = bad.get(line);
    if (isHeader) yield csvLine([...cells, "reason"]);
    else if (problem) {
      const filled = Array.from({ length: Math.max(file.places.length, cells.length) }, (_, at) => cells[at] ?? "");
      yield csvLine([...filled, `${problem.column}: ${problem.reason}`]);
    }
    isHeader = false;
  }
}
