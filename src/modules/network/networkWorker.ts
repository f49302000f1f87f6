import { parentPort, workerData } from "node:worker_threads";
import type { Network } from "../../algorithms/measures/network.js";
import { Database, type DatabaseOptions } from "../../kernel/database/database.js";
import { isTransient } from "../../kernel/database/faults.js";
import { measureNetwork } from "./measureNetwork.js";
import { loadNetwork, type NetworkOf } from "./networkLoad.js";
import { type Removal, removalOf } from "./removal.js";
import { shared } from "./shared.js";
import type { Snapshot } from "./snapshot.js";

/**
 * What a thread is asked to do. `known` is the digest of the snapshot that is there already; `bookmarks` stand for what
 * must be in the new one.
 */
export type Work =
  | {
      readonly do: "snapshot";
      readonly of: NetworkOf;
      readonly known: string | undefined;
      readonly bookmarks: readonly string[];
    }
  | { readonly do: "removal"; readonly network: Network; readonly gone: Uint8Array };

/** What it answers: a snapshot with its ids as one text, which is handed over faster; null when nothing changed. */
export type Done =
  | { readonly snapshot: (Omit<Snapshot, "ids"> & { readonly ids: string }) | null }
  | { readonly removal: Removal }
  | { readonly failed: { readonly name: string; readonly message: string; readonly isTransient: boolean } };

/** Runs in a thread of its own: reads networks from the database and measures them, one piece of work at a time. */
const database = new Database({ ...(workerData as DatabaseOptions), poolSize: 2 });

parentPort?.on("message", (work: Work) => {
  done(work)
    .catch(
      (error: unknown): Done => ({
        failed: {
          name: error instanceof Error ? error.name : "Error",
          message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          isTransient: isTransient(error),
        },
      }),
    )
    .then((answer) => parentPort?.postMessage(answer));
});

async function done(work: Work): Promise<Done> {
  if (work.do === "removal") return { removal: removalOf(work.network, work.gone) };
  const start = performance.now();
  // A thread has connections of its own, which know of no write of this process.
  await database.catchUp(work.bookmarks);
  const load = await loadNetwork(database, work.of);
  if (load.digest === work.known) return { snapshot: null };
  const loaded = performance.now();
  const measured = shared(measureNetwork(load));
  const times = { loadMs: Math.round(loaded - start), measureMs: Math.round(performance.now() - loaded) };
  return { snapshot: { ...measured, ...times, ids: load.ids.join("\n") } };
}
