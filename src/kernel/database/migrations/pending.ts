import { OperatorError } from "../../operatorError.js";
import type { Migration } from "./readMigrations.js";

/** What the database knows about a migration that it has begun. */
export interface Recorded {
  readonly id: string;
  readonly name: string;
  readonly checksum: string;
  readonly isApplied: boolean;
}

/**
 * The migrations that are still to be applied, in order.
 * @throws OperatorError if the database was migrated by other files than these
 */
export function pending(migrations: readonly Migration[], recorded: readonly Recorded[]): readonly Migration[] {
  const applied = recorded.filter(({ isApplied }) => isApplied);
  for (const { id, name, checksum } of applied) {
    const migration = migrations.find((other) => other.id === id);
    if (!migration) {
      throw new OperatorError(
        `The database is newer than this program, which does not have the migration ${id}-${name}: ` +
          "start a newer version of the program, or use another database.",
      );
    }
    if (migration.checksum !== checksum) {
      throw new OperatorError(
        `The migration ${migration.file} was changed after it was applied to this database: restore the file, ` +
          "and put the change into a new migration.",
      );
    }
  }
  const isApplied = new Set(applied.map(({ id }) => id));
  const last = applied.at(-1)?.id ?? "";
  const rest = migrations.filter(({ id }) => !isApplied.has(id));
  const late = rest.find(({ id }) => id < last);
  if (late) {
    throw new OperatorError(
      `The migration ${late.file} comes before ${last}, which is already applied to this database: give it a higher number.`,
    );
  }
  return rest;
}
