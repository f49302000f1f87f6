import { leaveDemo } from "../access/demoMark.js";
import type { Database } from "../database/database.js";
import type { Check } from "./check.js";
import { checkTable } from "./checkTable.js";
import type { Counts } from "./compareRows.js";
import type { Contract } from "./contract.js";
import type { Encoding } from "./decode.js";
import { dependencyOrder } from "./dependencyOrder.js";
import { openFolder } from "./openFolder.js";
import { BadRows, Problems } from "./problems.js";
import { type Progress, silent, step } from "./progress.js";
import { Stored } from "./stored.js";
import type { Table } from "./table.js";
import { writeRejects } from "./writeRejects.js";
import { writeTable } from "./writeTable.js";

export interface ImportOptions {
  /** Only reports what would change. */
  readonly dryRun?: boolean;
  /** Leaves bad rows out, and rows that refer to them, instead of refusing the folder. */
  readonly skipBadRows?: boolean;
  /** Of all files; UTF-8 unless told. */
  readonly encoding?: Encoding;
  /**
   * Proposals that have waited since before this day (ISO) have lapsed, and take no trainee's place; unless told, none
   * has.
   */
  readonly lapsedBefore?: string;
  /** The folder was made by the demo generator, for a database that holds nothing else: its mark stays. */
  readonly isDemo?: boolean;
  readonly progress?: Progress;
  /** Stops the import between two batches; its reason is thrown. */
  readonly signal?: AbortSignal;
}

/** What an import did, or with `dryRun` would do, file by file. */
export interface Imported {
  /** The first rows left out, as `file:line: column: reason`. */
  readonly badRows: readonly string[];
  /** Where the rows left out are, when there are any and it was no dry run. */
  readonly rejects?: string;
  readonly files: readonly ({ readonly file: string; readonly rows: number; readonly rejected: number } & Counts)[];
}

/**
 * Imports a folder of CSV files in the form of the contract. Every row is checked against folder and database before
 * anything is written; then batches are written in the order of their references, each in a transaction of its own, so
 * an import that is broken off is completed by running it again. Throws BadRows when rows are bad and none may be
 * skipped, OperatorError when a file cannot be read.
 */
export async function importFolder(
  database: Database,
  contract: Contract,
  folder: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const { dryRun = false, skipBadRows = false, encoding = "utf-8", lapsedBefore = "", isDemo = false } = options;
  const { progress = silent, signal } = options;
  const { tables } = contract;
  const files = await openFolder(tables, folder, encoding);
  const order = dependencyOrder(tables).flatMap((table) => files.get(table) ?? []);
  const stored = await Stored.of(database);
  const problems = new Problems();
  const seen = { keys: new Map(), numbers: new Map() };
  const check: Check = { contract, stored, problems, ...seen, lapsedBefore, skips: skipBadRows, signal };
  const between = contract.rules.map((begin) => begin(check));
  const rows = new Map<Table, number>();
  for (const file of order) {
    const watched = { ...file, onBytes: (bytes: number) => progress.at(bytes) };
    rows.set(
      file.table,
      await step(progress, `Checking ${file.table.file}`, file.bytes, () => checkTable(check, watched, between)),
    );
  }
  for (const rule of between) await rule.end();
  if (problems.count > 0 && !skipBadRows) throw new BadRows(problems);
  if (!dryRun && !isDemo) await leaveDemo(database);
  const writing = { database, stored, dryRun, problems, progress, signal };
  const counts = new Map<Table, Counts>();
  for (const file of order) {
    const good = rows.get(file.table)! - problems.of(file.table).size;
    const name = `${dryRun ? "Comparing" : "Importing"} ${file.table.file}`;
    counts.set(file.table, await step(progress, name, good, () => writeTable(writing, file)));
  }
  const rejects = skipBadRows && !dryRun ? await writeRejects(folder, order, problems) : undefined;
  return {
    badRows: problems.listed(50),
    rejects,
    files: tables
      .filter((table) => counts.has(table))
      .map((table) => ({
        file: table.file,
        rows: rows.get(table)!,
        rejected: problems.of(table).size,
        ...counts.get(table)!,
      })),
  };
}
