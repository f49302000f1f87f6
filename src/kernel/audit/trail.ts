import { randomBytes } from "node:crypto";
import type { Viewer } from "../access/viewer.js";
import type { Database } from "../database/database.js";
import { paused } from "../refusal/paused.js";
import { remember } from "./remembered.js";

/** What a record of the audit trail is about. */
export type AuditKind = "CHANGE" | "REVEAL" | "READ" | "DENIAL" | "OPERATOR";

/**
 * One record as it is stored, before it is chained. It never holds a name, a number, a note or a token: who acted and
 * what was touched are ids, and `why` is words of ours with a case number.
 */
export interface TrailEntry {
  readonly id: string;
  /** Instant. */
  readonly at: string;
  readonly kind: AuditKind;
  /** An employee or a service by its id; "operator" is the command line, "nobody" came without a valid token. */
  readonly by: string;
  readonly roles: readonly string[];
  readonly operation: string;
  readonly why: string | null;
  readonly ids: readonly string[];
  /** How many acts it stands for. */
  readonly count: number;
}

/**
 * A record as it is written, with the tag that proves that this program wrote it. It has the tag until it is chained.
 */
export type TaggedEntry = TrailEntry & { readonly tag: string };

/** All that a record says, in the order in which its tag and its link in the chain are made from it. */
export const written = ["id", "at", "kind", "by", "roles", "operation", "why", "ids", "count"] as const;

export const partsOf = (record: TrailEntry) => written.map((name) => record[name]);

export const tagged = ({ vault }: Database, record: TrailEntry): TaggedEntry => ({
  ...record,
  tag: vault.tag(JSON.stringify(partsOf(record)), "audit record"),
});

/** Ids that one record holds; more are told in further records. */
const idsAtMost = 500;

export const operator = { id: "operator", roles: [] } as const;

/** A record of what somebody did now. */
export function entry(
  kind: AuditKind,
  by: Pick<Viewer, "id" | "roles">,
  operation: string,
  {
    why = null,
    ids = [],
    count = 1,
    at = new Date(),
  }: { why?: string | null; ids?: readonly string[]; count?: number; at?: Date } = {},
): TrailEntry {
  const id = `aud-${randomBytes(10).toString("hex")}`;
  return {
    id,
    at: at.toISOString(),
    kind,
    by: by.id,
    roles: by.roles,
    operation,
    why,
    ids: ids.slice(0, idsAtMost),
    count,
  };
}

/** As many records as all the ids need, and at least one. */
export function entries(
  kind: AuditKind,
  by: Pick<Viewer, "id" | "roles">,
  operation: string,
  ids: readonly string[],
): TrailEntry[] {
  const parts = Array.from({ length: Math.max(1, Math.ceil(ids.length / idsAtMost)) }, (_, n) =>
    ids.slice(n * idsAtMost, (n + 1) * idsAtMost),
  );
  return parts.map((part) => entry(kind, by, operation, { ids: part }));
}

/**
 * Resolves when the records are committed. Throws UNAVAILABLE while a backup has paused all changes, which records are
 * too.
 */
export async function record(database: Database, records: readonly TrailEntry[]): Promise<void> {
  const written = records.map((one) => tagged(database, one));
  await database.write(async ({ run }) => {
    const [pause] = await run("kernel/database/heedPause", { now: new Date().toISOString() });
    if (pause?.pausedUntil) throw paused(pause.pausedUntil);
    await run("kernel/audit/record", { records: written });
  });
  remember(database, written);
}

/** The ids in an input: of its fields named so, at any depth. A bank's own number is no id. */
export function idsIn(input: object): string[] {
  const found = new Set<string>();
  const look = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(name, one);
    else if (value !== null && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) look(key, inner);
    else if (typeof value === "string" && /(^id|Ids?)$/.test(name) && name !== "externalId" && isId(value))
      found.add(value);
  };
  look("", input);
  return [...found];
}

const isId = (text: string) => /^[a-z]{3}-[\w.-]{1,100}$/.test(text);

/**
 * Runs work of the command line, with an audit record before it begins, so that nothing is done unseen, and one when it
 * has ended.
 */
export async function audited<T>(database: Database, operation: string, work: () => Promise<T>): Promise<T> {
  await record(database, [entry("OPERATOR", operator, `${operation}: begun`)]);
  try {
    const done = await work();
    await record(database, [entry("OPERATOR", operator, `${operation}: done`)]);
    return done;
  } catch (error) {
    await record(database, [entry("OPERATOR", operator, `${operation}: failed`)]).catch(() => undefined);
    throw error;
  }
}
