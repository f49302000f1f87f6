import DataLoader from "dataloader";
import { Neo4jError } from "neo4j-driver";
import { callersMerged } from "../observe/metrics.js";
import type { Database, Parameters, Row } from "./database.js";
import { untilAborted } from "./untilAborted.js";
import { onceToBolt } from "./values.js";

/** What one caller asks of a composed statement. Whatever decides visibility is in it, so merging callers cannot leak. */
export type Key = Readonly<Record<string, unknown>>;

/** A composed statement with its parameters but for the keys: callers of the same one are merged. */
export interface Question {
  /** What it is called in metrics. */
  readonly called: string;
  readonly text: string;
  readonly parameters: Parameters;
  /** The same for the same statement with the same parameters. */
  readonly line: string;
}

export const questionOf = (called: string, text: string, parameters: Parameters): Question => ({
  called,
  text,
  parameters: onceToBolt(parameters),
  line: `${JSON.stringify(parameters)} ${text}`,
});

interface Waiting {
  readonly key: Key;
  readonly signal: AbortSignal | undefined;
}

/** Rows that one round trip may bring: beyond it, hydration would hold the event loop. */
const rowsPerTrip = 5000;

/** Round trips of one statement under way at once; callers that come meanwhile wait together for the next. */
const tripsAtOnce = 2;

/**
 * Callers that wait for the same statement with the same parameters share one round trip: each is a key of `$in.keys`, and its
 * rows come back marked with its number. (As DataLoader batches within a request, across requests.)
 */
export class Merger {
  readonly #database: Database;
  readonly #lines = new Map<string, Line>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Rows of this caller alone. `rows` is the most that a key may bring, to bound a merge. */
  ask(question: Question, key: Key, rows: number, signal?: AbortSignal) {
    const name = question.line;
    let line = this.#lines.get(name);
    if (!line) {
      line = new Line(this.#database, question, Math.max(1, Math.floor(rowsPerTrip / Math.max(1, rows))));
      this.#lines.set(name, line);
    }
    const mine = line;
    const answer = mine.ask({ key, signal }).finally(() => {
      if (mine.isIdle && this.#lines.get(name) === mine) this.#lines.delete(name);
    });
    // The trip goes on for those it is shared with, and whoever waits for the next one does not wait longer than they may.
    return untilAborted(answer, signal);
  }
}

/** The callers of one statement with one set of parameters. */
class Line {
  #underWay = 0;
  #waiting = 0;
  readonly #next: (() => void)[] = [];
  readonly #loader: DataLoader<Waiting, Row[]>;

  constructor(database: Database, { called, text, parameters }: Question, most: number) {
    const run = (keys: readonly Key[], viewers: readonly unknown[], signal?: AbortSignal) =>
      database.readText(text, { ...parameters, keys, viewers }, signal, called);
    this.#loader = new DataLoader((callers: readonly Waiting[]) => this.#trip(run, callers), {
      cache: false,
      maxBatchSize: most,
      batchScheduleFn: (go) => {
        if (this.#underWay < tripsAtOnce) setImmediate(go);
        else this.#next.push(go);
      },
    });
  }

  get isIdle(): boolean {
    return this.#waiting === 0;
  }

  async ask(caller: Waiting): Promise<Row[]> {
    this.#waiting++;
    try {
      return await this.#loader.load(caller);
    } finally {
      this.#waiting--;
    }
  }

  async #trip(run: Run, callers: readonly Waiting[]) {
    this.#underWay++;
    callersMerged.observe(callers.length);
    try {
      return await runTogether(run, callers);
    } finally {
      this.#underWay--;
      this.#next.shift()?.();
    }
  }
}

/** Runs the statement of a line about these keys. */
type Run = (keys: readonly Key[], viewers: readonly unknown[], signal?: AbortSignal) => Promise<Row[]>;

async function runTogether(run: Run, callers: readonly Waiting[]): Promise<(Row[] | Error)[]> {
  const signal = whenAllAborted(callers);
  const viewers = [...new Set(callers.map(({ key }) => key.viewer))];
  const places = new Map(viewers.map((viewer, place) => [viewer, place]));
  const keys = callers.map(({ key }, n) => ({ ...key, n, viewer: places.get(key.viewer) }));
  try {
    const rows = await run(keys, viewers, signal);
    const answers = callers.map((): Row[] => []);
    for (const row of rows) answers[row.n as number]?.push(row);
    return answers;
  } catch (error) {
    if (callers.length === 1 || !isClientError(error)) throw error;
    const alone = callers.map((caller) => runTogether(run, [caller]).catch((fault) => [asError(fault)]));
    return (await Promise.all(alone)).flat(1) as (Row[] | Error)[];
  }
}

/** One caller's bad value must not fail the others: after such an error each is run alone, once. */
const isClientError = (error: unknown) => error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.");

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/** Aborts when every caller has gone, for the reason of the last; undefined when one of them cannot go. */
function whenAllAborted(callers: readonly Waiting[]): AbortSignal | undefined {
  // One request may wait with many keys: its signal is heard once.
  const signals = new Set(callers.map(({ signal }) => signal));
  if (signals.has(undefined)) return undefined;
  const controller = new AbortController();
  let left = signals.size;
  for (const signal of signals) {
    const gone = () => {
      if (--left === 0) controller.abort(signal?.reason);
    };
    if (signal?.aborted) gone();
    else signal?.addEventListener("abort", gone, { once: true });
  }
  return controller.signal;
}
