/** At most so many at once; the others wait in line, and leave it as soon as their signal aborts. */
export class Turns {
  #free: number;
  readonly #line = new Set<() => void>();

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#line.size;
  }

  /** Rejects with the signal's reason when it aborts before the turn has come; `work` was then never begun. */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else await this.#turn(signal);
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      this.#pass();
    }
  }

  async #turn(signal: AbortSignal | undefined): Promise<void> {
    await new Promise<void>((begin, giveUp) => {
      const called = () => {
        signal?.removeEventListener("abort", leave);
        begin();
      };
      const leave = () => {
        this.#line.delete(called);
        giveUp(signal?.reason);
      };
      this.#line.add(called);
      signal?.addEventListener("abort", leave, { once: true });
    });
  }

  #pass(): void {
    const [next] = this.#line;
    if (!next) {
      this.#free++;
      return;
    }
    this.#line.delete(next);
    next();
  }
}
