import { randomBytes, randomUUID } from "node:crypto";
import type { GraphQLResolveInfo } from "graphql";
import { Field, InputType, Int } from "type-graphql";
import { viewerOf } from "../access/asker.js";
import { changesReach } from "../access/reach.js";
import { viewerKey } from "../access/viewer.js";
import { remember } from "../audit/remembered.js";
import { entry, idsIn, type TaggedEntry, tagged } from "../audit/trail.js";
import type { Context } from "../context.js";
import type { RootName, Writes } from "../cypher/statements.js";
import type { Transaction } from "../database/database.js";
import { isTaken, takenProperty } from "../database/faults.js";
import { asRefusal } from "../refusal/asRefusal.js";
import { paused } from "../refusal/paused.js";
import { refuse } from "../refusal/refuse.js";
import { later } from "./find.js";
import { type Refusal, type UserError, userError } from "./userError.js";
import { refusalsIn } from "./value.js";

/** What every input of a mutation has. */
@InputType({ description: "What every change takes." })
export class ChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      "A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer.",
  })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: "What every change of something with a version takes." })
export class VersionedChangeInput extends ChangeInput {
  @Field(() => Int, {
    nullable: true,
    description: "The version you read. The change is refused (STALE_VERSION) if it has been changed since.",
  })
  readonly expectedVersion?: number | null;
}

export interface Change {
  /** Name of the mutation's `@write` statement. */
  readonly statement: keyof Writes;
  readonly input: ChangeInput & object;
  /**
   * Fields of the payload → the root fragment that finds what was changed, by the id in the statement's column of that
   * name.
   */
  readonly changed: Readonly<Record<string, RootName>>;
  /** What it creates, if anything: the statement takes a new id of that kind as `$in.id`. */
  readonly creates?: Identified;
  /** That id, when the input had to be made ready with it. */
  readonly id?: string;
  /** Fields of the input that the statement is not given as they are. */
  readonly withheld?: readonly string[];
  /**
   * What else was found wrong with the input before the database was asked: the bounds of declared values are looked at
   * anyway.
   */
  readonly refusals?: readonly Refusal[];
  /** Why it is done, for the audit trail: words of ours, never free text. */
  readonly why?: string;
  /** Further parameters of the statement. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Something that is stored with ids of its own, as its `entities.ts` declares it. */
export interface Identified {
  /** What its ids begin with, before the dash. */
  readonly prefix: string;
}

export const newId = ({ prefix }: Identified): string => `${prefix}-${randomBytes(10).toString("hex")}`;

type Payload = { userErrors: UserError[] } & Record<string, unknown>;
type Answer = Record<string, string | null>;

const keptMs = 7 * 24 * 3600 * 1000;

/**
 * Does a change: one transaction with its idempotency key and its record in the audit trail, in which the statement
 * locks what owns the invariant, decides and writes. The statement takes `$in.key` (the viewer), `$in.input`, `$in.id`,
 * `$in.today` and `$in.now`, and gives one row: `refusals` and a column of ids for each field of the payload. With
 * refusals all is rolled back. A refusal FORBIDDEN is a top-level error.
 */
export async function write(context: Context, info: GraphQLResolveInfo, change: Change): Promise<Payload> {
  const { graph, today, language } = context;
  const viewer = viewerOf(context);
  const { idempotencyKey, ...input } = change.input;
  if (idempotencyKey != null && (idempotencyKey.length < 1 || idempotencyKey.length > 100)) {
    throw refuse("BAD_USER_INPUT", "`idempotencyKey` must have 1 to 100 characters.");
  }
  const refusals = [...refusalsIn(change.input), ...(change.refusals ?? [])];
  if (refusals.length > 0) return refused(change, refusals, language);
  const now = new Date();
  const parameters = {
    key: { viewer: viewerKey(viewer, today) },
    input: Object.fromEntries(Object.entries(input).filter(([name]) => !change.withheld?.includes(name))),
    id: change.id ?? (change.creates && newId(change.creates)),
    today,
    now: now.toISOString(),
    ...change.more,
  };
  // Without a key of the caller, one is generated: the driver retries a commit whose answer was lost, and it must not
  // be done twice.
  const key = `${viewer.id} ${info.fieldName} ${idempotencyKey ?? randomUUID()}`;
  const claim = {
    key,
    hash: graph.database.vault.fingerprint(inOrder(input)),
    now: parameters.now,
    until: new Date(now.getTime() + keptMs).toISOString(),
    // A write by anybody else is not part of the demo: the demo's tokens become invalid.
    byDemo: viewer.isDemo ?? false,
  };
  /** The record of the last attempt, which is the one that is committed. */
  let written: TaggedEntry | undefined;
  const act = async (transaction: Transaction) => {
    const answer = await decide(transaction, change, parameters);
    const ids = new Set([...idsIn(input), ...Object.values(answer).filter((id) => id !== null)]);
    const record = entry("CHANGE", viewer, info.fieldName, { why: change.why, ids: [...ids], at: now });
    written = tagged(graph.database, record);
    return { answer, record: written };
  };
  try {
    await graph.database.planned(
      ["kernel/graphql/claimKey", change.statement, "kernel/graphql/keepAnswer"],
      context.signal,
    );
    const answer = await graph.database.write(
      (transaction) => {
        written = undefined;
        return once(transaction, claim, act);
      },
      context.signal,
      (bookmarks) => {
        context.bookmarks = bookmarks;
      },
    );
    if (written) remember(graph.database, [written]);
    if (changesReach(graph.database.library, change.statement)) context.forgetViewers();
    const found = Object.entries(change.changed).map(([field, fragment]) => [field, later(fragment, answer[field])]);
    return { ...Object.fromEntries(found), userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return refused(change, error.refusals, language);
    // Statements check who has a number already, but cannot see a change that commits at the same moment.
    if (isTaken(error)) return refused(change, [{ code: "ALREADY_EXISTS", path: takenField(error, input) }], language);
    throw asRefusal(error);
  }
}

/** The field of the input whose value is taken; undefined when the constraint is about nothing that the input names. */
function takenField(error: unknown, input: object): string | undefined {
  const property = takenProperty(error);
  return property !== undefined && Object.hasOwn(input, property) ? property : undefined;
}

class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super("refused");
  }
}

async function once(
  transaction: Transaction,
  claim: Writes["kernel/graphql/claimKey"]["in"],
  act: (transaction: Transaction) => Promise<{ answer: Answer; record: TaggedEntry }>,
): Promise<Answer> {
  const [claimed] = await transaction.run("kernel/graphql/claimKey", claim);
  if (claimed?.pausedUntil) throw paused(claimed.pausedUntil);
  if (claimed?.hash !== claim.hash) throw new Refused([{ code: "IDEMPOTENCY_KEY_REUSED", path: "idempotencyKey" }]);
  if (claimed.answer !== null) return JSON.parse(claimed.answer);
  const { answer, record } = await act(transaction);
  await transaction.run("kernel/graphql/keepAnswer", { key: claim.key, answer: JSON.stringify(answer), record });
  return answer;
}

async function decide(transaction: Transaction, change: Change, parameters: object): Promise<Answer> {
  const rows: unknown[] = await transaction.run(change.statement, parameters as Writes[typeof change.statement]["in"]);
  if (rows.length !== 1)
    throw new Error(`cypher/${change.statement}.cypher gave ${rows.length} rows: one is expected.`);
  const { refusals, ...ids } = rows[0] as { refusals: (Refusal | { code: "FORBIDDEN" })[] } & Answer;
  if (refusals.some(({ code }) => code === "FORBIDDEN")) {
    throw refuse("FORBIDDEN", "You are not allowed to do this: ask a superior, the branch head or the owner.");
  }
  if (refusals.length > 0) throw new Refused(withoutTraces(refusals as Refusal[]));
  return ids;
}

/**
 * Nothing else is disclosed about an object the viewer may not see, such as that it has holdings: if something is not
 * found, faults of the whole are left out; if it is an entry of a list (`clients.3`), other faults of that entry.
 */
function withoutTraces(refusals: readonly Refusal[]): readonly Refusal[] {
  const entryOf = ({ path }: Refusal) => /^\w+\.\d+/.exec(path ?? "")?.[0];
  const missing = refusals.filter(({ code }) => code === "NOT_FOUND");
  if (missing.length === 0) return refusals;
  const entries = missing.map(entryOf);
  const isTold = (refusal: Refusal) => entryOf(refusal) !== undefined && !entries.includes(entryOf(refusal));
  return refusals.filter(
    (refusal) => refusal.code === "NOT_FOUND" || (!entries.includes(undefined) && isTold(refusal)),
  );
}

const refused = ({ changed }: Change, refusals: readonly Refusal[], language: Context["language"]): Payload => ({
  ...Object.fromEntries(Object.keys(changed).map((field) => [field, null])),
  userErrors: refusals.map((refusal) => userError(refusal, language)),
});

/**
 * The same for two inputs with the same values, whatever the order of their fields. A keyed fingerprint of it is
 * stored: with a plain hash, somebody who has the store could try out numbers.
 */
function inOrder(input: object): string {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(input, sorted);
}
