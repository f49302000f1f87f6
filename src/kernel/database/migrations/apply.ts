import { type Driver, Neo4jError } from "neo4j-driver";
import { OperatorError } from "../../operatorError.js";
import type { Migration } from "./readMigrations.js";
import { statement } from "./statement.js";

/** What cannot be in a transaction with a write of ours: schema commands, and what makes transactions of its own. */
const ALONE = /^(CREATE|DROP)\s+([A-Z]+\s+)?(CONSTRAINT|INDEX)\b|\bIN\s+(\d+\s+)?(CONCURRENT\s+)?TRANSACTIONS\b/i;

/**
 * Applies one migration, from the statement on that a crash left it at. A statement that writes is recorded in its own
 * transaction, so it is never applied twice; any other may be, and must bear it (IF NOT EXISTS).
 * @throws OperatorError if the database refuses a statement
 */
export async function apply(driver: Driver, database: string | undefined, migration: Migration): Promise<void> {
  const { id, name, checksum, statements, file } = migration;
  const { records } = await driver.executeQuery(await statement("begin"), { in: { id, name, checksum } }, { database });
  const done: number = records[0]?.get("statementsDone") ?? 0;
  for (let at = done; at < statements.length; at++) {
    try {
      await applyOne(driver, database, id, statements[at] ?? "", at + 1);
    } catch (error) {
      throw error instanceof Neo4jError ? refused(file, at + 1, error) : error;
    }
  }
  await driver.executeQuery(await statement("finish"), { in: { id } }, { database });
}

async function applyOne(driver: Driver, database: string | undefined, id: string, text: string, number: number) {
  const record = await statement("statementDone");
  const progress = { in: { id, statementsDone: number } };
  const session = driver.session({ database });
  try {
    if (ALONE.test(text)) {
      await session.run(text);
      await session.run(record, progress);
      return;
    }
    await session.executeWrite(async (transaction) => {
      await transaction.run(text);
      await transaction.run(record, progress);
    });
  } finally {
    await session.close();
  }
}

function refused(file: string, number: number, error: Neo4jError): Error {
  // A constraint that the data violates is, to Neo4j, an error of the database:
  // Neo.DatabaseError.Schema.ConstraintCreationFailed.
  if (!/^Neo\.(ClientError|DatabaseError\.Schema)\./.test(error.code)) return error;
  return new OperatorError(
    `The database refuses statement ${number} of the migration ${file} (${error.message}): correct what it names, and start again.`,
  );
}
