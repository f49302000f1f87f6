import { createHash } from "node:crypto";
import type { Database, Transaction } from "../database/database.js";
import type { Vault } from "../vault/vault.js";
import { partsOf, type TrailEntry } from "./trail.js";

/** Where the chain ends: the number of its last record, and that record's hash. An empty chain ends at 0. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const emptyChain: Head = { seq: 0, hash: "" };

/** The link of a record to the one before it: SHA-256 over the earlier hash, the record's number and all it says. */
export function linkOf({ seq, hash }: Head, record: TrailEntry): Head {
  const said = JSON.stringify([hash, seq + 1, ...partsOf(record)]);
  return { seq: seq + 1, hash: createHash("sha256").update(said).digest("hex") };
}

/**
 * Whether the end of the chain is one that this program made. The beginning of a chain needs no tag: it says nothing.
 */
export const proofOfEnd = (vault: Vault, { seq, hash }: Head, tag: string | null) =>
  seq === 0 ? "ours" : vault.proof(tag, textOf({ seq, hash }), "audit chain");

export const tagOfEnd = (vault: Vault, end: Head): string => vault.tag(textOf(end), "audit chain");

const textOf = ({ seq, hash }: Head) => JSON.stringify([seq, hash]);

/** Whether this program wrote a record that waits to be chained. */
export const proofOf = (vault: Vault, record: TrailEntry, tag: unknown) =>
  vault.proof(tag, JSON.stringify(partsOf(record)), "audit record");

const atOnce = 500;

export interface ChainOptions {
  readonly now?: () => Date;
  /**
   * Called with the ids of records that this program did not write. They are not chained, and `verifyChain` finds them.
   */
  readonly onForged?: (ids: readonly string[]) => void;
}

/**
 * Chains the records that are not yet in the chain, and gives its end. One at a time, whatever the number of processes:
 * the chain's node is locked while records are read, numbered and written. During a backup that pauses changes, the
 * records wait.
 *
 * Nobody without our keys can have a record chained, or a chain of their own taken for ours: a record without our tag
 * stays outside, and the new end is tagged only when the old one was. What is tagged with a key that is not here is
 * left to a program that has the key.
 */
export async function chainRecords(database: Database, options: ChainOptions = {}): Promise<Head> {
  for (;;) {
    const [state] = await database.read("kernel/audit/state", {});
    if (!state?.isWaiting) return state ? headOf(state) : emptyChain;
    const taken = await database.write((transaction) => chainSome(database.vault, transaction, options));
    if (taken.forged.length > 0) options.onForged?.(taken.forged);
    if (taken.isStuck) return headOf(state);
  }
}

/**
 * Chains one batch. It is stuck if records wait that it may not touch. The batch is empty if another program was
 * faster.
 */
async function chainSome(
  vault: Vault,
  { run }: Transaction,
  { now = () => new Date() }: ChainOptions,
): Promise<{ isStuck: boolean; forged: readonly string[] }> {
  const [pause] = await run("kernel/database/heedPause", { now: now().toISOString() });
  if (pause?.pausedUntil) return { isStuck: true, forged: [] };
  const [taken] = await run("kernel/audit/take", { limit: atOnce, now: now().toISOString() });
  let head = headOf(taken!);
  const proofOfHead = proofOfEnd(vault, head, taken!.tag);
  if (proofOfHead === "unknown key") return { isStuck: true, forged: [] };
  const records = taken!.records.map(({ tag, ...record }) => ({ tag, record: entryOf(record) }));
  const proven = (proof: string) => records.filter(({ tag, record }) => proofOf(vault, record, tag) === proof);
  const links = proven("ours").map(({ record }) => {
    head = linkOf(head, record);
    return { id: record.id, ...head };
  });
  const forged = proven("forged").map(({ record }) => record.id);
  if (forged.length > 0) await run("kernel/audit/setAside", { ids: forged });
  if (links.length > 0)
    await run("kernel/audit/chainRecords", {
      links,
      ...head,
      tag: proofOfHead === "ours" ? tagOfEnd(vault, head) : null,
    });
  return { isStuck: records.length > 0 && links.length + forged.length === 0, forged };
}

export const headOf = ({ seq, hash }: { seq: number | null; hash: string | null }): Head => ({
  seq: seq ?? 0,
  hash: hash ?? "",
});

/** A record as it was before it was stored: what is null is not stored. */
export const entryOf = (stored: Readonly<Record<string, unknown>>): TrailEntry =>
  ({ ...stored, why: stored.why ?? null }) as unknown as TrailEntry;
