import type { Reads } from "../../kernel/cypher/statements.js";
import type { Database } from "../../kernel/database/database.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { sealValues } from "../../kernel/vault/sealValues.js";
import { Unopenable, type Vault } from "../../kernel/vault/vault.js";

/** What the store keeps sealed of itself, so that wrong keys are known at start and not at the first client. */
const owner = "identity";
const known = "opened";

const atOnce = 500;

/**
 * Makes sure that the store's numbers are sealed with keys that are here. A store that was made before numbers were
 * sealed has them sealed now. Throws OperatorError for a store that was sealed with other keys, or indexed with
 * another, unless it is about to be indexed anew.
 */
export async function sealStore(
  database: Database,
  report: (line: string) => void,
  indexMayDiffer = false,
): Promise<void> {
  const [kept] = await database.read("operations/vault/kept", {});
  if (kept) return checkKeys(database.vault, kept, { indexMayDiffer });
  let count = 0;
  for (;;) {
    const clear = await database.read("operations/vault/clear", { limit: atOnce });
    if (clear.length === 0) break;
    const rows = clear.map(({ id, phone, idNumber }) => ({
      id,
      stored: sealValues(database.vault, id, { phone, idNumber }),
    }));
    await database.write((transaction) => transaction.run("operations/vault/sealClear", { rows }));
    count += clear.length;
  }
  await keep(database);
  if (count > 0)
    report(`The telephone and id numbers of ${count} clients, which were stored unencrypted, are now encrypted.`);
}

/**
 * Throws OperatorError when `what` (a database, a backup) was sealed with keys that are not here, or indexed with
 * another, unless it is about to be indexed anew.
 */
export function checkKeys(
  vault: Vault,
  kept: { readonly check: string; readonly index: string },
  { what = "This database", indexMayDiffer = false },
): void {
  try {
    if (vault.open(kept.check, owner, "check") !== known) throw new Unopenable("It opens to something else.");
  } catch (error) {
    if (!(error instanceof Unopenable)) throw error;
    throw new OperatorError(
      `${what} was encrypted with other keys. ${error.message} Set IDENTITY_KEYS to all keys it was encrypted with, and IDENTITY_INDEX_KEY; those ` +
        "of an embedded database are in the file identity-keys in its DATA_DIR, which you can copy.",
      { cause: error },
    );
  }
  if (!indexMayDiffer && vault.index(known, "check") !== kept.index)
    throw new OperatorError(
      `IDENTITY_INDEX_KEY is not the key with which ${what.toLowerCase()} was indexed: set that key. (\`npm run rotate-keys\` rebuilds the index of a database.)`,
    );
}

const keep = (database: Database) =>
  database.write((transaction) =>
    transaction.run("operations/vault/keep", {
      check: database.vault.seal(known, owner, "check"),
      index: database.vault.index(known, "check"),
    }),
  );

/**
 * Encrypts every value declared as sealed with the current key, and indexes it with the current index key. Values
 * changed meanwhile are left: they were written with the current key. Returns the number of objects that may have such
 * values.
 */
export async function rotateKeys(database: Database): Promise<number> {
  let count = 0;
  for (const { name, gives } of database.library.all) {
    const kind = /^vault\/(\w+)\/sealed$/.exec(name)?.[1];
    const fields = gives.map((column) => column.name).filter((column) => column !== "id");
    if (kind) count += await rotateKind(database, kind as SealedKind, fields);
  }
  await keep(database);
  return count;
}

/** What has sealed fields: a statement derived of its declaration reads them, and another stores them anew. */
type SealedKind = Extract<keyof Reads, `vault/${string}/sealed`> extends `vault/${infer Kind}/sealed` ? Kind : never;

async function rotateKind(database: Database, kind: SealedKind, fields: readonly string[]): Promise<number> {
  const { vault } = database;
  let count = 0;
  for (let after = ""; ; ) {
    const sealed = await database.read(`vault/${kind}/sealed`, { after, limit: atOnce });
    if (sealed.length === 0) return count;
    const rows = sealed.map(({ id, ...was }: { readonly id: string } & Readonly<Record<string, string | null>>) => {
      const opened = fields.map((field) => [field, was[field] == null ? null : vault.open(was[field], id, field)]);
      return { id, was, stored: sealValues(vault, id, Object.fromEntries(opened)) };
    });
    await database.write((transaction) => transaction.run(`vault/${kind}/sealAgain`, { rows }));
    count += sealed.length;
    after = sealed.at(-1)!.id;
  }
}
