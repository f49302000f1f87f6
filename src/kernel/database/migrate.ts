import type { Driver } from "neo4j-driver";
import { apply } from "./migrations/apply.js";
import { holdLock } from "./migrations/holdLock.js";
import { pending, type Recorded } from "./migrations/pending.js";
import { readMigrations, statementsOf } from "./migrations/readMigrations.js";
import { statement } from "./migrations/statement.js";

const WORTH_A_WORD_MS = 1_500;

/**
 * Applies the migrations of a folder (`NNN-name.cypher`) that a database has not applied yet, in order, each once, one
 * program at a time, and waits until every index is online. After a crash it goes on where it was.
 * @returns the names of the files that were applied now
 * @throws OperatorError if a file was changed since it was applied, the database is newer, or it refuses a statement
 */
export async function migrate(
  driver: Driver,
  database: string | undefined,
  folder: URL,
  report: (line: string) => void,
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(folder);
  const applied: string[] = [];
  if (pending(migrations, await recorded(driver, database)).length > 0) {
    await prepare(driver, database);
    const waiting = setTimeout(
      () => report("Another program is migrating the database. Waiting for it."),
      WORTH_A_WORD_MS,
    );
    const lock = await holdLock(driver, database).finally(() => clearTimeout(waiting));
    try {
      for (const migration of pending(migrations, await recorded(driver, database))) {
        await lock.check();
        await apply(driver, database, migration);
        applied.push(migration.file);
        report(`The database is migrated: ${migration.file}.`);
      }
    } finally {
      await lock.release();
    }
  }
  const session = driver.session({ database });
  await session.run(await statement("awaitIndexes")).finally(() => session.close());
  return { applied };
}

async function recorded(driver: Driver, database: string | undefined): Promise<Recorded[]> {
  const { records } = await driver.executeQuery(await statement("recorded"), {}, { database });
  return records.map((record) => record.toObject() as Recorded & Record<string, unknown>);
}

/** Makes the lock, and the constraints on it. Two programs may do so at once: what the other made first is as good. */
async function prepare(driver: Driver, database: string | undefined): Promise<void> {
  for (const text of statementsOf(await statement("keys"))) {
    await driver.executeQuery(text, {}, { database });
  }
}
