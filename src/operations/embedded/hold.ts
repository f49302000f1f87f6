import { setTimeout as sleep } from "node:timers/promises";
import type { Plan } from "../../../neo4j/plan.d.mts";
import { OperatorError } from "../../kernel/operatorError.js";
import type { Layout } from "./layout.js";
import { isAlive, lastOwner, type Owner } from "./owner.js";
import { startWatcher } from "./startWatcher.js";
import { type Lease, takeLease } from "./takeLease.js";
import { whyItEnded } from "./whyItEnded.js";

const PATIENCE_MS = 120_000;
const WORTH_A_WORD_MS = 1_500;

/**
 * Gets a lease on the server of a data folder: from the watcher that owns it, or from one that is started now. While an
 * owner is ending it is waited for.
 * @throws OperatorError if the server cannot be started, or the one before does not come to an end within two minutes
 */
export async function hold(
  layout: Layout,
  planAfter: (before: Owner | null) => Promise<Plan>,
  report: (line: string) => void,
): Promise<Lease> {
  const since = Date.now();
  let hasWaited = false;
  for (;;) {
    const owner = lastOwner(layout.watcher);
    const lease = isAlive(owner)
      ? await joined(owner, report)
      : await startedBy(layout, await planAfter(owner), report);
    if (lease) return lease;
    await sleep(100);
    const waited = Date.now() - since;
    if (waited > PATIENCE_MS) {
      throw new OperatorError(
        `The database in ${layout.home} has been stopping for two minutes (process ${owner?.java?.pid ?? owner?.pid}): ` +
          "stop that process, and start again.",
      );
    }
    if (waited > WORTH_A_WORD_MS && !hasWaited) report("The database is still stopping after its last use.");
    hasWaited ||= waited > WORTH_A_WORD_MS;
  }
}

function joined(owner: Owner | null, report: (line: string) => void): Promise<Lease | null> {
  if (!owner) return Promise.resolve(null);
  return takeLease(owner, () => report("The database stopped unexpectedly. It is restarted."));
}

/** A lease from a new watcher; null if another process was faster, and its watcher is the owner. */
async function startedBy(layout: Layout, plan: Plan, report: (line: string) => void): Promise<Lease | null> {
  const watcher = startWatcher(plan, layout);
  try {
    for (;;) {
      const owner = lastOwner(layout.watcher);
      if (owner && owner.pid === watcher.pid) {
        const lease = await joined(owner, report);
        if (lease) return lease;
        if (owner.hasFailed) throw await whyItEnded(layout);
      }
      if (watcher.exitCode === 0) return null;
      if (watcher.exitCode !== null || watcher.signalCode !== null || watcher.pid === undefined) {
        throw new OperatorError(
          `The process that watches the database could not be started: see ${layout.watcherLog}.`,
        );
      }
      await sleep(20);
    }
  } finally {
    watcher.stdin?.end();
  }
}
