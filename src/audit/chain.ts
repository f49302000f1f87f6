import { createHash } from "node:crypto";
import type { Database } from "../neo4j/database.js";
import type { TrailEntry } from "./trail.js";

/** Where the chain ends: the number of its last record, and that record's hash. An empty chain ends at 0. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const emptyChain: Head = { seq: 0, hash: "" };

/** The link of a record to the one before it: SHA-256 over the earlier hash, the record's number and all it says. */
export function linkOf({ seq, hash }: Head, { id, at, kind, by, roles, operation, why, ids, count }: TrailEntry): Head {
  const said = JSON.stringify([hash, seq + 1, id, at, kind, by, roles, operation, why, ids, count]);
  return { seq: seq + 1, hash: createHash("sha256").update(said).digest("hex") };
}

const atOnce = 500;

/**
 * Chains the records that are not yet in the chain, and gives its end. One at a time, whatever the number of processes: the chain's node is
 * locked while records are read, numbered and written. While a backup has paused all changes the records wait.
 */
export async function seal(database: Database, now = () => new Date()): Promise<Head> {
  for (;;) {
    const [state] = await database.read("audit/state", {});
    if (!state?.isWaiting) return state ? headOf(state) : emptyChain;
    const isPaused = await database.write(async (transaction) => {
      const [pause] = await transaction.run("writes/heedPause", { now: now().toISOString() });
      if (pause?.pausedUntil) return true;
      const [taken] = await transaction.run("audit/take", { limit: atOnce, now: now().toISOString() });
      let head = headOf(taken!);
      const links = taken!.records.map((record) => {
        head = linkOf(head, entryOf(record));
        return { id: record.id, ...head };
      });
      if (links.length > 0) await transaction.run("audit/seal", { links, ...head });
      return false;
    });
    if (isPaused) return headOf(state);
  }
}

const headOf = ({ seq, hash }: { seq: number | null; hash: string | null }): Head => ({
  seq: seq ?? 0,
  hash: hash ?? "",
});

/** A record as it was before it was stored: what is null is not stored. */
export const entryOf = (stored: Readonly<Record<string, unknown>>): TrailEntry =>
  ({ ...stored, why: stored.why ?? null }) as unknown as TrailEntry;
