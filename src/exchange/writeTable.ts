import type { Database } from "../neo4j/database.js";
import { inBatches } from "./batches.js";
import type { SourceFile } from "./openFolder.js";
import { parsedRows } from "./parsedRows.js";
import type { Problems } from "./problems.js";
import type { Progress } from "./progress.js";
import type { Row, Table } from "./table.js";
import { type Counts, compareRows, createRows, writeRows } from "./writeRows.js";

export interface Writing {
  readonly database: Database;
  /** Nothing was stored before this import. */
  readonly isBlank: boolean;
  /** Only count. */
  readonly dryRun: boolean;
  /** Rows to leave out. */
  readonly problems: Problems;
  readonly progress: Progress;
}

/** Writes the good rows of a file, batch by batch, each in a transaction of its own. */
export async function writeTable(writing: Writing, file: SourceFile): Promise<Counts> {
  const { database, isBlank, dryRun, progress } = writing;
  const { table } = file;
  const sum: Counts = { created: 0, updated: 0, unchanged: 0 };
  const add = (counts: Counts) => {
    for (const outcome of ["created", "updated", "unchanged"] as const) sum[outcome] += counts[outcome];
    progress.at(sum.created + sum.updated + sum.unchanged);
  };
  const write = isBlank ? createRows : writeRows;
  if (dryRun && isBlank)
    await eachBatch(writing, file, async ({ length }) => add({ created: length, updated: 0, unchanged: 0 }));
  else if (dryRun) await eachBatch(writing, file, async (rows) => add(await compareRows(database, table, rows)));
  else await eachBatch(writing, file, async (rows) => add(await write(database, table, rows, "write")));
  if (refersToItself(table) && !dryRun)
    await eachBatch(writing, file, async (rows) => void (await write(database, table, rows, "link")));
  return sum;
}

const refersToItself = (table: Table) => table.columns.some(({ type }) => type.refersTo === table.name);

/** Hands the good rows on batch by batch; while one is written the next is read. */
async function eachBatch({ problems }: Writing, file: SourceFile, work: (rows: Row[]) => Promise<void>): Promise<void> {
  const rows = parsedRows(file, () => {});
  let running = Promise.resolve();
  for await (const batch of inBatches(rows, ({ size }) => size)) {
    const good = batch.filter(({ line }) => !problems.has(file.table, line)).map(({ row }) => row);
    await running;
    running = work(good);
    // The fault is met at the next await; until then it must not count as unhandled.
    running.catch(() => {});
  }
  await running;
}
