import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../../kernel/database/database.js";
import { OperatorError } from "../../kernel/operatorError.js";

/** How long the changes that are under way are waited for. */
const patienceMs = 30_000;

/**
 * Does some work while no program changes the graph: every change asks in its own transaction whether it may. Whoever
 * began before is waited for. The pause ends by itself after `seconds`, should this program die.
 * @throws OperatorError when another backup pauses already
 */
export async function whileWritesPause<T>(database: Database, seconds: number, work: () => Promise<T>): Promise<T> {
  const now = new Date();
  const until = new Date(now.getTime() + seconds * 1000).toISOString();
  const [begun] = await database.write(({ run }) =>
    run("operations/backup/pauseWrites", { now: now.toISOString(), until }),
  );
  if (!begun?.isMine) throw new OperatorError("Another backup has paused changes: wait until it is done.");
  try {
    const before = new Set(await underWay(database));
    for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50))
      if (!(await underWay(database)).some((id) => before.has(id))) break;
    return await work();
  } finally {
    await database.write(({ run }) => run("operations/backup/resumeWrites", {}));
  }
}

const underWay = async (database: Database) =>
  (await database.read("operations/backup/underWay", {})).map(({ id }) => id);
