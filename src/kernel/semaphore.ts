import { Round } from "./round.js";

/**
 * At most `atOnce` at the same time, and `each` of one owner; the others wait in line, and leave it as soon as their
 * signal aborts. The queue serves the owners in turn: a single request of one owner waits behind at most one of each
 * other owner.
 */
export class Semaphore {
  readonly #each: number;
  #free: number;
  readonly #line = new Round<() => void>();
  readonly #working = new Map<string, number>();

  constructor(atOnce: number, each = atOnce) {
    this.#free = atOnce;
    this.#each = each;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#line.size;
  }

  /** Rejects with the signal's reason when it aborts before the turn has come; `work` was then never begun. */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal, owner = ""): Promise<T> {
    signal?.throwIfAborted();
    if (this.#free > 0 && this.#isFree(owner)) this.#begin(owner);
    else await this.#turn(signal, owner);
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      this.#end(owner);
    }
  }

  async #turn(signal: AbortSignal | undefined, owner: string): Promise<void> {
    await new Promise<void>((begin, giveUp) => {
      const called = () => {
        signal?.removeEventListener("abort", leave);
        begin();
      };
      const leave = () => {
        this.#line.remove(owner, called);
        giveUp(signal?.reason);
      };
      this.#line.add(owner, called);
      signal?.addEventListener("abort", leave, { once: true });
    });
  }

  #isFree = (owner: string): boolean => (this.#working.get(owner) ?? 0) < this.#each;

  #begin(owner: string): void {
    this.#free--;
    this.#working.set(owner, (this.#working.get(owner) ?? 0) + 1);
  }

  #end(owner: string): void {
    this.#free++;
    const left = this.#working.get(owner)! - 1;
    if (left > 0) this.#working.set(owner, left);
    else this.#working.delete(owner);
    const next = this.#line.next(this.#isFree);
    if (!next) return;
    this.#begin(next.owner);
    next.one();
  }
}
