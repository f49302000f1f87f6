import { Database } from "../../kernel/database/database.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { checkKeys } from "../vault/sealStore.js";
import { type Head, readBackup, type Tail, tagTextOf } from "./backupFile.js";
import { graphLines } from "./graphLines.js";
import { migrationsOf } from "./migrationsOf.js";
import { Numbers, numberOf } from "./numbers.js";
import { type Line, Tally, type Totals } from "./tally.js";
import { decodedAll } from "./value.js";

/** Rows of one transaction at most, and characters of text in them. */
const rowsAtMost = 5000;
const charactersAtMost = 4_000_000;
const removedAtOnce = 5000;

export interface RestoreOptions {
  /** Called with the present step, and the number of nodes and relationships so far. */
  readonly onProgress?: (step: string, done: number) => void;
  /** Called if the file is not signed. */
  readonly onUnproven?: (sentence: string) => void;
}

/**
 * Fills an empty database from a backup. Before anything is written the file is read to its end and is checked to be
 * complete and made by us, with its numbers encrypted by keys we have; what was written is read back, and its counts
 * and checksum compared with the file's. An interrupted restore leaves a mark, and the next one starts from the
 * beginning.
 * @throws OperatorError when the file is damaged or was changed, of another version of the program or sealed with other
 *   keys, the database is not empty, or the two differ afterwards
 */
export async function restore(
  database: Database,
  file: string,
  { onProgress, onUnproven }: RestoreOptions = {},
): Promise<Tail> {
  const { head, tail, sealed } = await checked(file, (done) => onProgress?.("Checking the file", done));
  await refuseOtherMigrations(database, head);
  if (sealed) checkKeys(database.vault, sealed, { what: "The backup" });
  prove(database, file, tail, onUnproven);
  await makeRoom(database);
  const exact = new Database({ ...database.options, exact: true }, database.library);
  try {
    await exact.write(({ run }) => run("operations/backup/beginRestore", { now: new Date().toISOString() }));
    const filled = await fill(exact, file, (done) => onProgress?.("Restoring", done));
    if (filled.sha256 !== tail.sha256) throw new OperatorError(`${file} was changed during the restore: run it again.`);
    const restored = await totalsOf(exact, (done) => onProgress?.("Comparing", done));
    const difference = differenceOf(tail.totals, restored);
    if (difference) throw new OperatorError(`The restored data differ from ${file}: ${difference}.`);
    await exact.write(({ run }) => run("operations/backup/endRestore", { isExact: tail.isExact }));
  } finally {
    await exact.close();
  }
  return tail;
}

/** What a backup holds to know its keys by. */
type Sealed = { readonly check: string; readonly index: string };

async function checked(
  file: string,
  onProgress: (done: number) => void,
): Promise<{ head: Head; tail: Tail; sealed: Sealed | undefined }> {
  const tally = new Tally();
  let sealed: Sealed | undefined;
  let done = 0;
  const whole = await readBackup(file, (line) => {
    try {
      tally.add(line);
      if (line[0] === "n" && line[2].includes("Vault")) sealed = decodedAll(line[3]) as Sealed;
    } catch (cause) {
      // Until the end has proved the file whole, a line may be anything: without its list of labels, or with a number
      // beyond all bounds.
      throw new SyntaxError(`line ${done + 2} is none of a backup`, { cause });
    }
    if (++done % 1000 === 0) onProgress(done);
  });
  const difference = differenceOf(whole.tail.totals, tally.totals);
  if (difference)
    throw new OperatorError(`${file} is not a complete backup (${difference}): nothing was written. Use another copy.`);
  return { ...whole, sealed };
}

/** Throws OperatorError when somebody without our keys made the file, or changed it. */
function prove({ vault }: Database, file: string, tail: Tail, onUnproven: RestoreOptions["onUnproven"]): void {
  if (tail.tag === undefined) {
    onUnproven?.(
      `${file} has no tag of our keys: an earlier version of the program made it, or somebody changed it. It is whole, but nothing proves who made it.`,
    );
    return;
  }
  const proof = vault.proof(tail.tag, tagTextOf(tail), "backup");
  if (proof === "unknown key")
    throw new OperatorError(
      `${file} is signed with the key ${tail.tag.split(".")[0]}, which is not in IDENTITY_KEYS: set all keys that were in use when the backup was made. Nothing was written.`,
    );
  if (proof === "forged")
    throw new OperatorError(
      `${file} was changed after it was made: its signature does not match. Nothing was written. Use another copy.`,
    );
}

async function refuseOtherMigrations(database: Database, head: Head): Promise<void> {
  const have = new Map(await migrationsOf(database));
  const theirs = new Map(head.migrations);
  const differs = [...new Set([...have.keys(), ...theirs.keys()])].find((name) => have.get(name) !== theirs.get(name));
  if (!differs) return;
  throw new OperatorError(
    `The backup was made by another version of the program (the migration ${differs} differs): ` +
      "restore it with that version, then start this version on the restored database.",
  );
}

async function makeRoom(database: Database): Promise<void> {
  const [state] = await database.read("kernel/database/isEmpty", {});
  if (state?.isEmpty) return;
  if (!state?.isHalf)
    throw new OperatorError(
      "The database is not empty: restore into an empty one (another DATA_DIR, or another NEO4J_DATABASE).",
    );
  for (let removed = 1; removed > 0; )
    removed =
      (await database.write(({ run }) => run("operations/backup/empty", { limit: removedAtOnce })))[0]?.removed ?? 0;
}

async function fill(exact: Database, file: string, onProgress: (done: number) => void): Promise<Tail> {
  const numbers = new Numbers();
  let prefix = "";
  let nodes: object[] = [];
  let relationships: object[] = [];
  let characters = 0;
  let done = 0;
  const elementId = (number: number) => `${prefix}${numbers.get(number)}`;

  async function flush() {
    if (nodes.length > 0) {
      const rows = nodes;
      for (const { at, id } of await exact.write(({ run }) => run("operations/backup/createNodes", { rows }))) {
        prefix = id.slice(0, id.lastIndexOf(":") + 1);
        numbers.set(Number(at), BigInt(numberOf(id)));
      }
    }
    if (relationships.length > 0) {
      const rows = relationships;
      const [answer] = await exact.write(({ run }) => run("operations/backup/createRelationships", { rows }));
      if (Number(answer?.created) !== rows.length) throw new Error("A relationship was restored without its ends.");
    }
    done += nodes.length + relationships.length;
    onProgress(done);
    nodes = [];
    relationships = [];
    characters = 0;
  }

  const { tail } = await readBackup(file, async (line: Line) => {
    if (line[0] === "n") {
      const [, at, labels, properties] = line;
      nodes.push({ at: BigInt(at), labels, properties: decodedAll(properties) });
    } else {
      // All nodes have their new numbers before the first relationship.
      if (nodes.length > 0) await flush();
      const [, type, start, end, properties] = line;
      relationships.push({ type, start: elementId(start), end: elementId(end), properties: decodedAll(properties) });
    }
    characters += JSON.stringify(line).length;
    if (nodes.length + relationships.length >= rowsAtMost || characters >= charactersAtMost) await flush();
  });
  await flush();
  return tail;
}

async function totalsOf(exact: Database, onProgress: (done: number) => void): Promise<Totals> {
  const tally = new Tally();
  let done = 0;
  for await (const _ of graphLines(exact, tally, () => undefined)) if (++done % 1000 === 0) onProgress(done);
  return tally.totals;
}

/** The first figure in which two graphs differ; undefined when they hold the same. */
function differenceOf(one: Totals, other: Totals): string | undefined {
  for (const name of Object.keys({ ...one.counts, ...other.counts }))
    if (one.counts[name] !== other.counts[name])
      return `${one.counts[name] ?? 0} of ${name} were expected, and there are ${other.counts[name] ?? 0}`;
  if (one.nodes !== other.nodes || one.relationships !== other.relationships) return "there are more or fewer";
  return one.checksum === other.checksum ? undefined : `the counts agree, but not the checksums`;
}
