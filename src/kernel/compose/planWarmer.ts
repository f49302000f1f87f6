import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import type { Writes } from "../cypher/statements.js";
import { isAway, isGone } from "../database/faults.js";
import { cutEverywhere } from "./ask.js";
import { closedSet } from "./closedSet.js";
import type { Graph } from "./graph.js";
import type { Statements } from "./planCache.js";

/** Interval at which plans are renewed that an import or a new index may have removed; 1 ms each while they exist. */
const againMs = 60_000;
/** How soon after the database went away, or could not be reached. */
const soonMs = 250;

/** What is known beforehand to be asked. */
export interface Expected {
  /** Statements that are planned before any other read. */
  readonly pieces: Iterable<string>;
  /** Shapes, each planned as one statement and ready from then on. */
  readonly whole: Statements;
}

/** How far the statements are planned that must be, for the program to be ready. */
interface Progress {
  readonly planned: number;
  readonly needed: number;
  /** About how long the rest takes. */
  readonly secondsLeft: number;
}

/**
 * The plans of a database, made at start and again whenever they may be lost. The program is ready when who asks is
 * known, every change, and what is expected to be asked, has its plan; it is warm when every statement has one that a
 * request may need. Between the two, a request for an unplanned statement waits for its plan, which goes first.
 * Measured on the demo, 92 of 418 statements, and a fifth of the time of planning, come before it is ready.
 */
export class PlanWarmer {
  readonly #graph: Graph;
  readonly #log: Logger;
  readonly #isThorough: boolean;
  readonly #stopped = new AbortController();
  #working = Promise.resolve();
  #isReady = false;
  #isWarm = false;
  /** The database answers, as far as is known. */
  #isThere = true;
  #losses = 0;
  /** Logged once, not at each time that it is tried again. */
  #lastFault: string | undefined;
  #wake = new AbortController();
  #planned = 0;
  #needed = 0;
  #since = 0;
  #told = () => {};
  /** Resolves when the program is ready for the first time. */
  readonly ready = new Promise<void>((resolve) => {
    this.#told = resolve;
  });

  /** `isThorough`: whether, once the program is ready, every other statement is planned too. */
  constructor(graph: Graph, log: Logger, isThorough = true) {
    this.#graph = graph;
    this.#log = log;
    this.#isThorough = isThorough;
    graph.database.onLoss = () => this.#lose();
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  get isWarm(): boolean {
    return this.#isWarm;
  }

  /** Whether every change can be answered without being planned first. */
  get changesRehearsed(): boolean {
    const { planner, library } = this.#graph.database;
    return this.#needed > 0 && changesOf(library).every((name) => planner.isPlanned(library.text(name)));
  }

  /**
   * Whether the database answers, and plans: a request is given longer. While it is away, nobody waits for it any
   * longer than usual.
   */
  get isPlanning(): boolean {
    return !this.#isWarm && this.#isThere;
  }

  get progress(): Progress {
    const took = (performance.now() - this.#since) / 1000;
    const left = this.#needed - this.#planned;
    const secondsLeft = Math.ceil((took / Math.max(1, this.#planned)) * Math.max(1, left));
    return { planned: this.#planned, needed: this.#needed, secondsLeft: Math.min(60, Math.max(2, secondsLeft)) };
  }

  /** Why the program is not ready, in words for those who wait for it. */
  get whyNot(): string | undefined {
    if (this.#isReady) return undefined;
    if (!this.#isThere) return "The database does not answer at the moment.";
    const how = this.#needed === 0 ? "" : `: ${this.#planned} of ${this.#needed} statements are planned`;
    return this.#losses === 0
      ? `The program is still starting${how}.`
      : `The database was unavailable and is being prepared again${how}.`;
  }

  /** Begins to plan. */
  start(expected: Expected): void {
    const { database } = this.#graph;
    const { planner, library } = database;
    const changes = changesOf(library).map((name) => {
      const text = library.text(name);
      planner.keep(text, (signal) => database.rehearse(name, signal));
      return text;
    });
    const reads = [...readsServed(library), ...closedSet(library).map((ask) => this.#graph.text(ask, cutEverywhere))];
    for (const text of reads) planner.keep(text, (signal) => database.plan(text, signal));
    const first = new Set([library.text("kernel/access/viewer"), ...expected.pieces, ...changes]);
    const others = reads.filter((text) => !first.has(text));
    this.#working = this.#work(() => this.#plan(first, others, expected.whole));
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#graph.database.planner.stop();
    await this.#graph.plans.stop();
    await this.#working;
  }

  #lose(): void {
    this.#losses++;
    this.#isReady = false;
    this.#isWarm = false;
    this.#isThere = false;
    this.#graph.database.planner.forget();
    this.#wake.abort();
  }

  async #work(plan: () => Promise<boolean>): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      const before = this.#losses;
      this.#wake = new AbortController();
      const isPlanned = await plan().catch((error) => this.#isFaulty(error));
      const isDone = isPlanned && this.#losses === before;
      const signal = AbortSignal.any([this.#stopped.signal, ...(isDone ? [this.#wake.signal] : [])]);
      await pause(isDone ? againMs : soonMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Logs why statements could not be planned. True if all is planned but a statement that the database refuses. */
  #isFaulty(error: unknown): boolean {
    if (this.#cannotPlan(error)) {
      this.#log.debug({ err: error }, "statements could not be planned; they are tried again");
      return false;
    }
    if (String(error) !== this.#lastFault) this.#log.warn({ err: error }, "a statement cannot be planned");
    this.#lastFault = String(error);
    return this.#isReady;
  }

  /** Whether it is not the fault of a statement: the database is away, or the program stops. */
  #cannotPlan = (error: unknown): boolean => this.#stopped.signal.aborted || isGone(error) || isAway(error);

  /** What was in use goes first: after a loss its users wait for it. */
  async #plan(first: Iterable<string>, others: readonly string[], expected: Statements): Promise<boolean> {
    const { planner } = this.#graph.database;
    const { plans } = this.#graph;
    const before = this.#losses;
    const needed = planner.latestFirst(first);
    this.#needed = needed.length + expected.size;
    this.#planned = 0;
    this.#since = performance.now();
    this.#isThere ||= await this.#graph.database.isConnected();
    const told = () => {
      if (this.#losses !== before) return;
      this.#planned++;
    };
    await planner.planAll(needed, this.#isReady ? 1 : 2, this.#cannotPlan, told);
    for (const one of expected) {
      await plans.prepare(new Map([one]));
      told();
    }
    if (this.#stopped.signal.aborted || this.#losses !== before) return false;
    this.#isReady = true;
    this.#told();
    if (this.#isThorough) await planner.planAll(planner.latestFirst(others), 1, this.#cannotPlan);
    await plans.prepare(plans.all);
    if (!this.#isThorough) return true;
    if (this.#stopped.signal.aborted || this.#losses !== before) return false;
    this.#isWarm = true;
    return true;
  }
}

type Library = Graph["database"]["library"];

/** Reads that answer requests: those that state what they may cost. */
const readsServed = (library: Library): string[] =>
  [...library.all]
    .filter(({ kind, hits }) => kind === "read" && hits !== undefined)
    .map(({ name }) => library.text(name));

/** The writes of requests: those that each has in common, then each. Those of the import are not worth a rehearsal. */
function changesOf(library: Library): (keyof Writes)[] {
  const own = [...library.all].filter(
    ({ kind, gives }) => kind === "write" && gives.some(({ name }) => name === "refusals"),
  );
  return [...commonWrites, ...own.map(({ name }) => name as keyof Writes)];
}

const commonWrites = [
  "kernel/graphql/claimKey",
  "kernel/graphql/keepAnswer",
  "kernel/database/heedPause",
  "kernel/audit/record",
] as const;
