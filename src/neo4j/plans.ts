import type { Database } from "./database.js";

/** A shape becomes hot, and is planned as one statement, when it is seen this often. */
const hotAfter = 3;
/** Shapes remembered, and shapes that may wait to be planned. */
const remembered = 500;
const queued = 50;

/**
 * Which composed statements Neo4j has a plan for. Planning takes 50 to 120 ms per edge, so no request waits for it: a statement
 * is run here without keys, one at a time, in the background. The same is done again from time to time, which costs 1 ms each
 * while the plan is still there, because plans are lost when the database restarts, an index changes or the graph grows much.
 */
export class Plans {
  readonly #database: Database;
  readonly #ready = new Set<string>();
  readonly #seen = new Map<string, number>();
  readonly #queue: string[] = [];
  #working: Promise<void> | undefined;
  #stopped = false;

  constructor(database: Database) {
    this.#database = database;
  }

  isReady(text: string): boolean {
    if (!this.#ready.has(text)) return false;
    this.#ready.delete(text);
    this.#ready.add(text);
    return true;
  }

  /** Counts a sight of a shape that is not ready; the third asks for its plan. A flood of new shapes leaves no trace but counts. */
  see(text: string): void {
    const count = (this.#seen.get(text) ?? 0) + 1;
    this.#seen.delete(text);
    if (count < hotAfter) {
      this.#seen.set(text, count);
      if (this.#seen.size > remembered) this.#seen.delete(this.#seen.keys().next().value!);
    } else if (this.#queue.length < queued && !this.#queue.includes(text)) {
      this.#queue.push(text);
      void this.#work();
    }
  }

  /** Plans these statements, in order, one at a time. Resolves when all are planned. */
  async warm(texts: Iterable<string>): Promise<void> {
    for (const text of texts) await this.#plan(text);
  }

  /** Every statement known to be planned, the least used first. */
  get all(): readonly string[] {
    return [...this.#ready];
  }

  stop(): Promise<void> {
    this.#stopped = true;
    return this.#working ?? Promise.resolve();
  }

  #work(): Promise<void> {
    this.#working ??= (async () => {
      for (let text = this.#queue.shift(); text && !this.#stopped; text = this.#queue.shift()) {
        await this.#plan(text).catch(() => undefined);
      }
      this.#working = undefined;
    })();
    return this.#working;
  }

  async #plan(text: string): Promise<void> {
    if (this.#stopped) return;
    await this.#database.readText(text, { keys: [] }, undefined, "planning");
    this.#ready.add(text);
    if (this.#ready.size > remembered) this.#ready.delete(this.#ready.values().next().value!);
  }
}
