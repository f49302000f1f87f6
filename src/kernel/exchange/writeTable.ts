import type { Database } from "../database/database.js";
import { inBatches } from "./batches.js";
import { type Counts, compareRows } from "./compareRows.js";
import type { SourceFile } from "./openFolder.js";
import { parsedRows } from "./parsedRows.js";
import type { Problems } from "./problems.js";
import type { Progress } from "./progress.js";
import type { Stored } from "./stored.js";
import { linkStatement, ownerOf, type Row, type Table, writeStatement } from "./table.js";
import { stopped, writeRows } from "./writeRows.js";

export interface Writing {
  readonly database: Database;
  readonly stored: Stored;
  /** Only count. */
  readonly dryRun: boolean;
  /** Rows to leave out. */
  readonly problems: Problems;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/** Writes the good rows of a file that differ from the database, batch by batch, each in a transaction of its own. */
export async function writeTable(writing: Writing, file: SourceFile): Promise<Counts> {
  const { database, stored, dryRun, progress } = writing;
  const { table } = file;
  const sum: Counts = { created: 0, updated: 0, unchanged: 0 };
  const waiting: Row[] = [];
  await eachBatch(writing, file, async (rows) => {
    const { changed, counts } = await compareRows(stored, table, rows);
    if (!dryRun) waiting.push(...(await writeRows(database, table, changed, writeStatement)));
    for (const outcome of ["created", "updated", "unchanged"] as const) sum[outcome] += counts[outcome];
    progress.at(sum.created + sum.updated + sum.unchanged);
  });
  await writeWaiting(database, table, waiting);
  // Rows that lead to rows of the same table get there in a second round, when all of them are written.
  if (refersToItself(table) && !dryRun)
    await eachBatch(writing, file, async (rows) => {
      const { changed } = await compareRows(stored, table, rows);
      await writeRows(database, table, changed, linkStatement);
    });
  return sum;
}

/** Writes the rows that had to wait for others, those of one owner together. */
async function writeWaiting(database: Database, table: Table, waiting: readonly Row[]): Promise<void> {
  const byOwner = new Map<string, Row[]>();
  for (const row of waiting) {
    const owner = ownerOf(table, row);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), row]);
  }
  for (const [owner, rows] of byOwner) {
    const crossed = await writeRows(database, table, rows, writeStatement);
    const what = table.rules.exclusive?.what;
    if (crossed.length > 0)
      throw stopped(table, `${owner} would have two ${what}s at once, by a change made meanwhile`);
  }
}

const refersToItself = (table: Table) => table.columns.some(({ type }) => type.refersTo?.includes(table.name));

/** Hands the good rows on batch by batch; while one is written the next is read. */
async function eachBatch(
  { problems, signal }: Writing,
  file: SourceFile,
  work: (rows: Row[]) => Promise<void>,
): Promise<void> {
  let running = Promise.resolve();
  for await (const batch of inBatches(parsedRows(file), ({ size }) => size)) {
    const good = batch.flatMap((row): Row[] => ("fault" in row || problems.has(file.table, row.line) ? [] : [row.row]));
    await running;
    signal?.throwIfAborted();
    running = work(good);
    // The fault is met at the next await; until then it must not count as unhandled.
    running.catch(() => {});
  }
  await running;
}
