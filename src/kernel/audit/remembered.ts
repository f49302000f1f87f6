import type { Database } from "../database/database.js";
import { getOrCreate } from "../getOrCreate.js";
import type { TaggedEntry } from "./trail.js";

/** Records that this process wrote and has not yet seen in the chain, by id. */
const remembered = new WeakMap<Database, Map<string, TaggedEntry>>();

/**
 * At most this many are remembered; the oldest are forgotten first. Records wait for seconds, unless no chain can be
 * written at all.
 */
const atMost = 100_000;

/** Remembers committed records until they are chained: so a record deleted before that is noticed. */
export function remember(database: Database, records: readonly TaggedEntry[]): void {
  const mine = getOrCreate(remembered, database, () => new Map());
  for (const record of records) mine.set(record.id, record);
  for (const id of mine.keys()) {
    if (mine.size <= atMost) break;
    mine.delete(id);
  }
}

const atOnce = 500;

/**
 * Forgets what is chained by now, and puts back what was taken away, or kept from being chained, since this process
 * wrote it. Gives the ids of those. While a backup has paused all changes nothing is put back.
 */
export async function restoreLostRecords(database: Database, now = () => new Date()): Promise<string[]> {
  const mine = remembered.get(database) ?? new Map<string, TaggedEntry>();
  const all: string[] = [];
  const ids = [...mine.keys()];
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    const found = new Map((await database.read("kernel/audit/whereabouts", { ids: some })).map((row) => [row.id, row]));
    for (const { id, isChained } of found.values()) if (isChained) mine.delete(id);
    const lost = some.filter((id) => !found.has(id) || !(found.get(id)!.isChained || found.get(id)!.isWaiting));
    if (lost.length === 0) continue;
    all.push(
      ...(await database.write(async ({ run }) => {
        const [pause] = await run("kernel/database/heedPause", { now: now().toISOString() });
        if (pause?.pausedUntil) return [];
        return (await run("kernel/audit/putBack", { records: lost.map((id) => mine.get(id)!) })).map(({ id }) => id);
      })),
    );
  }
  return all;
}
