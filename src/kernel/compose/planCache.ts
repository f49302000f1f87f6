import type { Database } from "../database/database.js";

/** A shape becomes hot, and is planned as one statement, when it is seen this often. */
const hotAfter = 3;
/** Shapes remembered, and shapes that may wait to be planned. */
const remembered = 500;
const queued = 50;

/** Statements by the shape whose answer each is. */
export type Statements = ReadonlyMap<string, string>;

/**
 * Which shapes Neo4j has a plan for, each as one statement. Planning takes 50 to 120 ms per edge, so no request waits
 * for it: a statement is planned in the background, one at a time. The same is done again from time to time, which
 * costs 1 ms each while the plan is still there, because plans are lost when the database restarts, an index changes or
 * the graph grows much. While one is known to be lost, its shape is not ready.
 */
export class PlanCache {
  readonly #database: Database;
  readonly #ready = new Map<string, string>();
  readonly #seen = new Map<string, number>();
  readonly #queue = new Map<string, string>();
  #working: Promise<void> | undefined;
  #stopped = false;

  constructor(database: Database) {
    this.#database = database;
  }

  isReady(shape: string): boolean {
    const text = this.#ready.get(shape);
    if (text === undefined || !this.#database.planner.isPlanned(text)) return false;
    this.#ready.delete(shape);
    this.#ready.set(shape, text);
    return true;
  }

  /**
   * Counts a use of a shape that is not ready; the third use requests its plan. A flood of new shapes is only counted,
   * not composed.
   */
  see(shape: string, compose: () => string): void {
    const count = (this.#seen.get(shape) ?? 0) + 1;
    this.#seen.delete(shape);
    if (count < hotAfter) {
      this.#seen.set(shape, count);
      if (this.#seen.size > remembered) this.#seen.delete(this.#seen.keys().next().value!);
    } else if (this.#queue.size < queued && !this.#queue.has(shape)) {
      this.#queue.set(shape, compose());
      void this.#work();
    }
  }

  /** Plans statements, in order, one at a time; from then on each shape is ready. */
  async prepare(statements: Statements): Promise<void> {
    for (const [shape, text] of statements) {
      this.#database.planner.keep(text, (signal) => this.#database.plan(text, signal));
      await this.#database.planner.plan(text);
      if (this.#stopped) return;
      this.#ready.set(shape, text);
      if (this.#ready.size > remembered) this.#drop(this.#ready.keys().next().value!);
    }
  }

  #drop(shape: string): void {
    this.#database.planner.drop(this.#ready.get(shape)!);
    this.#ready.delete(shape);
  }

  /** Every shape that is ready, or was before its plan was lost; the least used first. */
  get all(): Statements {
    return new Map(this.#ready);
  }

  stop(): Promise<void> {
    this.#stopped = true;
    return this.#working ?? Promise.resolve();
  }

  #work(): Promise<void> {
    this.#working ??= (async () => {
      for (const [shape, text] of this.#queue) {
        if (this.#stopped) break;
        await this.prepare(new Map([[shape, text]])).catch(() => undefined);
        this.#queue.delete(shape);
      }
      this.#working = undefined;
    })();
    return this.#working;
  }
}
