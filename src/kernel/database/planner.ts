import { untilAborted } from "./untilAborted.js";

/** Makes the database plan a statement, by running it on no data. */
export type Plan = (signal: AbortSignal) => Promise<unknown>;

/** Planned at once, for callers or in the background: each takes a core of the database. */
const atOnce = 2;
/**
 * A silently dead connection is given up. Long, since what is cut off has lost its plan, and a crowded machine may need
 * minutes for one.
 */
const longestMs = 5 * 60_000;

/** A statement that is kept planned. */
interface Statement {
  readonly plan: Plan;
  isPlanned: boolean;
  /** When a request last needed it, counted in needs; 0 for never. */
  usedAt: number;
}

/** A statement that is being planned, or waits for it. */
interface Job {
  readonly statement: Statement;
  readonly done: Promise<void>;
  readonly settle: (fault?: unknown) => void;
  isAwaited: boolean;
}

/**
 * Plans the statements of requests, each once however many callers wait for it, and those first that callers wait for.
 * If a waiting caller goes away, planning continues. Otherwise every deadline would end a planning, and the next caller
 * would start it again.
 */
export class Planner {
  readonly #statements = new Map<string, Statement>();
  /** By text; first come, first served among those alike. */
  readonly #jobs = new Map<string, Job>();
  readonly #waiting = new Set<Job>();
  readonly #stopped = new AbortController();
  #underWay = 0;
  #uses = 0;
  #losses = 0;

  /** Keeps a statement planned from now on: callers wait for its plan. */
  keep(text: string, plan: Plan): void {
    if (!this.#statements.has(text)) this.#statements.set(text, { plan, isPlanned: false, usedAt: 0 });
  }

  /** Keeps it planned no longer. */
  drop(text: string): void {
    this.#statements.delete(text);
  }

  isPlanned(text: string): boolean {
    return this.#statements.get(text)?.isPlanned ?? false;
  }

  /** All plans are lost. */
  forget(): void {
    this.#losses++;
    for (const statement of this.#statements.values()) statement.isPlanned = false;
  }

  /**
   * What a caller must wait for before it runs a statement: undefined for one that is planned, or is not kept so. If it
   * cannot be planned, the caller runs it anyway and gets the error.
   */
  need(text: string, signal: AbortSignal | undefined): Promise<void> | undefined {
    const statement = this.#statements.get(text);
    if (!statement) return undefined;
    statement.usedAt = ++this.#uses;
    if (statement.isPlanned) return undefined;
    const job = this.#job(text, statement);
    job.isAwaited = true;
    return untilAborted(
      job.done.catch(() => undefined),
      signal,
    );
  }

  /** Plans it, also when it should have its plan: that may have been lost unnoticed, and costs 1 ms when it was not. */
  async plan(text: string): Promise<void> {
    const statement = this.#statements.get(text);
    if (statement) await this.#job(text, statement).done;
  }

  /**
   * The same for several, in order, so many at once. `told` hears after each. One that fails does not keep the others
   * from being planned. Throws the first fault at the end, or at once if `isOver` says that none can be planned now.
   */
  async planAll(
    texts: readonly string[],
    together: 1 | 2,
    isOver: (fault: unknown) => boolean,
    told: () => void = () => undefined,
  ): Promise<void> {
    const left = texts.values();
    const faults: unknown[] = [];
    const work = async () => {
      for (const text of left) {
        try {
          await this.plan(text);
          told();
        } catch (fault) {
          if (isOver(fault)) throw fault;
          faults.push(fault);
        }
      }
    };
    await Promise.all(Array.from({ length: together }, work));
    if (faults.length > 0) throw faults[0];
  }

  /** The same texts: first what was needed last, then what never was, as it came. */
  latestFirst(texts: Iterable<string>): string[] {
    const usedAt = (text: string) => this.#statements.get(text)?.usedAt ?? 0;
    return [...new Set(texts)].sort((a, b) => usedAt(b) - usedAt(a));
  }

  /** Ends what is being planned; nothing is planned any more. */
  stop(): void {
    this.#stopped.abort();
    for (const job of this.#waiting) job.settle();
    this.#waiting.clear();
  }

  #job(text: string, statement: Statement): Job {
    const known = this.#jobs.get(text);
    if (known) return known;
    let settle: Job["settle"] = () => undefined;
    const done = new Promise<void>((resolve, reject) => {
      settle = (fault) => {
        this.#jobs.delete(text);
        if (fault === undefined) resolve();
        else reject(fault);
      };
    });
    const job: Job = { statement, done, settle, isAwaited: false };
    if (this.#stopped.signal.aborted) settle();
    else {
      this.#jobs.set(text, job);
      this.#waiting.add(job);
      // Who else asks in this turn may be one that a caller waits for.
      queueMicrotask(() => this.#begin());
    }
    return job;
  }

  #begin(): void {
    while (this.#underWay < atOnce && this.#waiting.size > 0) {
      const jobs = [...this.#waiting];
      const next = jobs.find(({ isAwaited }) => isAwaited) ?? jobs[0]!;
      this.#waiting.delete(next);
      void this.#run(next);
    }
  }

  async #run({ statement, settle }: Job): Promise<void> {
    this.#underWay++;
    const before = this.#losses;
    try {
      await statement.plan(AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(longestMs)]));
      if (this.#losses === before) statement.isPlanned = true;
      settle();
    } catch (error) {
      settle(error ?? new Error("It could not be planned."));
    } finally {
      this.#underWay--;
      this.#begin();
    }
  }
}
