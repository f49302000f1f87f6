import type { Database } from "../neo4j/database.js";
import { inBatches } from "./batches.js";
import { type Check, checkTable } from "./checkTable.js";
import type { Encoding } from "./decode.js";
import { dependencyOrder } from "./dependencyOrder.js";
import { openFolder, type SourceFile } from "./openFolder.js";
import { parsedRows } from "./parsedRows.js";
import { BadRows, Problems } from "./problems.js";
import { type Progress, silent } from "./progress.js";
import { Stored } from "./stored.js";
import type { Row, Table } from "./table.js";
import { tables } from "./tables.js";
import { type Counts, compareRows, writeRows } from "./writeTable.js";

export interface ImportOptions {
  /** Only reports what would happen. */
  readonly dryRun?: boolean;
  /** Leaves bad rows out, and rows that refer to them, instead of refusing the folder. */
  readonly skipBadRows?: boolean;
  /** Of all files; UTF-8 unless told. */
  readonly encoding?: Encoding;
  readonly progress?: Progress;
}

/** What an import did, or with `dryRun` would do, file by file. */
export interface Imported {
  readonly files: readonly ({ readonly file: string; readonly rows: number; readonly rejected: number } & Counts)[];
}

/**
 * Imports a folder of CSV files in the form of the contract. Every row is checked against folder and database before anything is
 * written; then batches are written in the order of their references, each in a transaction of its own, so an import that is broken off
 * is completed by running it again. Throws BadRows when rows are bad and none may be skipped, StartRefused when a file cannot be read.
 */
export async function importFolder(
  database: Database,
  folder: string,
  { dryRun = false, skipBadRows = false, encoding = "utf-8", progress = silent }: ImportOptions = {},
): Promise<Imported> {
  const files = await openFolder(folder, encoding);
  const order = dependencyOrder(tables).flatMap((table) => files.get(table) ?? []);
  const check: Check = { stored: new Stored(database), problems: new Problems(), keys: new Map(), skips: skipBadRows };
  const rows = new Map<Table, number>();
  for (const file of order) {
    progress.start(`Checking ${file.table.file}`, file.bytes);
    rows.set(file.table, await checkTable(check, { ...file, onBytes: (bytes) => progress.at(bytes) }));
    progress.end();
  }
  if (check.problems.count > 0 && !skipBadRows) throw new BadRows(check.problems);
  const counts = new Map<Table, Counts>();
  for (const file of order) {
    const good = rows.get(file.table)! - check.problems.of(file.table).size;
    progress.start(`${dryRun ? "Comparing" : "Importing"} ${file.table.file}`, good);
    counts.set(file.table, await writeTable(database, file, check.problems, progress, dryRun));
    progress.end();
  }
  return {
    files: tables
      .filter((table) => counts.has(table))
      .map((table) => ({
        file: table.file,
        rows: rows.get(table)!,
        rejected: check.problems.of(table).size,
        ...counts.get(table)!,
      })),
  };
}

async function writeTable(
  database: Database,
  file: SourceFile,
  problems: Problems,
  progress: Progress,
  dryRun: boolean,
): Promise<Counts> {
  const sum: Counts = { created: 0, updated: 0, unchanged: 0 };
  let done = 0;
  await eachBatch(file, problems, async (rows) => {
    const counts = await (dryRun ? compareRows : writeRows)(database, file.table, rows);
    for (const outcome of ["created", "updated", "unchanged"] as const) sum[outcome] += counts[outcome];
    done += rows.length;
    progress.at(done);
  });
  if (refersToItself(file.table) && !dryRun)
    await eachBatch(file, problems, async (rows) => void (await writeRows(database, file.table, rows, "link")));
  return sum;
}

const refersToItself = (table: Table) => table.columns.some(({ type }) => type.refersTo === table.name);

/** Hands the good rows on batch by batch; while one is written the next is read. */
async function eachBatch(file: SourceFile, problems: Problems, work: (rows: Row[]) => Promise<void>): Promise<void> {
  let running = Promise.resolve();
  for await (const batch of inBatches(
    parsedRows(file, () => {}),
    ({ size }) => size,
  )) {
    const good = batch.filter(({ line }) => !problems.has(file.table, line)).map(({ row }) => row);
    await running;
    running = work(good);
    running.catch(() => {});
  }
  await running;
}
