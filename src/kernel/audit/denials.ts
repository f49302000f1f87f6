import type { Viewer } from "../access/viewer.js";
import type { Database } from "../database/database.js";
import { entry, record } from "./trail.js";

interface Count {
  readonly by: Pick<Viewer, "id" | "roles">;
  readonly code: string;
  readonly at: Date;
  count: number;
}

export const nobody = { id: "nobody", roles: [] } as const;

const minuteMs = 60_000;

/**
 * Counts what viewers were denied, by minute and viewer: a flood of denials becomes one record a minute. Whoever has no
 * valid token is "nobody", whatever name they give.
 */
export class Denials {
  readonly #counts = new Map<string, Count>();

  note(by: Pick<Viewer, "id" | "roles">, code: string, at = new Date()): void {
    const minute = Math.floor(at.getTime() / minuteMs);
    const name = `${minute} ${code} ${by.id}`;
    const known = this.#counts.get(name);
    if (known) known.count++;
    else this.#counts.set(name, { by, code, at: new Date(minute * minuteMs), count: 1 });
  }

  /**
   * Records the minutes that are over, or with `all` the current one too. What cannot be recorded now is kept for the
   * next time.
   */
  async flush(database: Database, { all = false, now = new Date() } = {}): Promise<void> {
    const over = [...this.#counts].filter(([, { at }]) => all || at.getTime() + minuteMs <= now.getTime());
    if (over.length === 0) return;
    for (const [name] of over) this.#counts.delete(name);
    const records = over.map(([, { by, code, at, count }]) => entry("DENIAL", by, code, { at, count }));
    await record(database, records).catch((error) => {
      for (const [name, count] of over) this.#putBack(name, count);
      throw error;
    });
  }

  #putBack(name: string, earlier: Count): void {
    const since = this.#counts.get(name);
    if (since) since.count += earlier.count;
    else this.#counts.set(name, earlier);
  }
}
