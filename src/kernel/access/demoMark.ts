import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../database/database.js";
import { paused } from "../refusal/paused.js";

/** For how long a program remembers that the database holds the demo alone. */
const rememberedMs = 1000;

/**
 * The mark of a database that holds nothing but the demo. It holds the secret that signs the demo's tokens. When the
 * mark goes, these tokens become invalid in every program that serves the database; they are never valid elsewhere.
 */
export class DemoMark {
  readonly #database: Database;
  #secret: Promise<string | undefined> | undefined;
  #until = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The secret as it was at most a second ago; undefined when the database holds anything else. */
  secret(): Promise<string | undefined> {
    if (!this.#secret || performance.now() > this.#until) {
      this.#until = performance.now() + rememberedMs;
      const looked = this.#database.read("kernel/access/demoSecret", {}).then(([row]) => row?.secret);
      this.#secret = looked;
      looked.catch(() => {
        if (this.#secret === looked) this.#secret = undefined;
      });
    }
    return this.#secret;
  }
}

/**
 * Must be called before anything is written that is not of the demo: its tokens end, in every program, before this
 * resolves. Throws UNAVAILABLE while a backup has paused all changes.
 * @returns whether the database held the demo alone
 */
export async function leaveDemo(database: Database): Promise<boolean> {
  const [left] = await database.write(async ({ run }) => {
    const [pause] = await run("kernel/database/heedPause", { now: new Date().toISOString() });
    if (pause?.pausedUntil) throw paused(pause.pausedUntil);
    return run("kernel/access/leaveDemo", {});
  });
  if (left?.wasDemo) await pause(rememberedMs);
  return left?.wasDemo ?? false;
}

/**
 * For a program that serves people of a real institution: no demo is loaded beside them, however empty the database
 * still is.
 */
export const keepDemoOut = (database: Database): Promise<unknown> =>
  database.write(({ run }) => run("kernel/access/keepDemoOut", {}));
