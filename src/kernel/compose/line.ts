import { Neo4jError } from "neo4j-driver";
import type { Database, Row } from "../database/database.js";
import { onceToBolt } from "../database/values.js";
import { getOrCreate } from "../getOrCreate.js";
import { callersMerged } from "../observe/metrics.js";
import { own, ownerOf } from "../owner.js";
import { Round } from "../round.js";
import type { Key, Question } from "./question.js";
import { usedIn } from "./usedIn.js";

/** One who waits for an answer about a key. */
interface Caller {
  readonly key: Key;
  readonly signal: AbortSignal | undefined;
  /** How many parents the key asks about. */
  readonly parents: number;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows that one round trip is expected to bring at most: beyond it, hydration would hold the event loop. */
const rowsPerTrip = 5000;

/** Round trips of one statement under way at once; callers that come meanwhile wait together for the next. */
const tripsAtOnce = 2;

/** The callers of one statement with one set of parameters. */
export class Line {
  readonly #run: Run;
  readonly #waiting = new Round<Caller>();
  #underWay = 0;
  #isCalled = false;
  /** Rows that a parent is expected to bring. */
  #rows: number;

  constructor(database: Database, { called, text, parameters }: Question, rows: number) {
    const sent = new WeakMap<object, unknown>();
    const viewerAsSent = (viewer: unknown) => {
      if (viewer === null || typeof viewer !== "object") return null;
      return getOrCreate(sent, viewer, () => onceToBolt(usedIn(text, "key.viewer", viewer)));
    };
    this.#run = (keys, viewers, signal) =>
      database.readText(text, { ...parameters, keys, viewers: viewers.map(viewerAsSent) }, signal, called);
    this.#rows = rows;
  }

  ask(key: Key, signal: AbortSignal | undefined): Promise<Row[]> {
    const parents = Array.isArray(key.ids) ? key.ids.length : 1;
    return new Promise((resolve, reject) => {
      this.#waiting.add(ownerOf(signal), { key, signal, parents, resolve, reject });
      if (this.#isCalled || this.#underWay >= tripsAtOnce) return;
      this.#isCalled = true;
      // Calls from the same turn of the event loop join.
      setImmediate(() => {
        this.#isCalled = false;
        this.#begin();
      });
    });
  }

  #begin(): void {
    while (this.#underWay < tripsAtOnce && this.#waiting.size > 0) void this.#trip(this.#next());
  }

  /** As many waiting callers as fit, taken from the viewers in turn; at least one. */
  #next(): Caller[] {
    const callers: Caller[] = [];
    let rows = 0;
    const fits = (_: string, { parents }: Caller) => callers.length === 0 || rows + parents * this.#rows <= rowsPerTrip;
    for (let next = this.#waiting.next(fits); next; next = this.#waiting.next(fits)) {
      callers.push(next.one);
      rows += next.one.parents * this.#rows;
    }
    return callers;
  }

  async #trip(callers: readonly Caller[]): Promise<void> {
    this.#underWay++;
    callersMerged.observe(callers.length);
    const answers = await runTogether(this.#run, callers).catch((error) => callers.map(() => asError(error)));
    this.#underWay--;
    this.#begin();
    let most = 0;
    for (const [at, { parents, resolve, reject }] of callers.entries()) {
      const answer = answers[at]!;
      if (answer instanceof Error) reject(answer);
      else {
        most = Math.max(most, answer.reduce((sum, row) => sum + rowsIn(row.answer), 0) / Math.max(1, parents));
        resolve(answer);
      }
    }
    // The upper bound is up to 1,000 times too high for nested lists. The estimate rises at once and decays slowly.
    this.#rows = Math.max(most, 0.9 * this.#rows);
  }
}

/** Rows of an answer and of the answers nested in it: see `compose`. */
function rowsIn(answer: unknown): number {
  if (!Array.isArray(answer)) return 0;
  let sum = answer.length;
  for (const row of answer) for (let at = 4; at < row?.length; at++) sum += rowsIn(row[at]);
  return sum;
}

/** Runs the statement of a line about these keys. */
type Run = (keys: readonly Key[], viewers: readonly unknown[], signal?: AbortSignal) => Promise<Row[]>;

async function runTogether(run: Run, callers: readonly Caller[]): Promise<(Row[] | Error)[]> {
  const signal = whenAllAborted(callers);
  const viewers = [...new Set(callers.map(({ key }) => key.viewer))];
  const keys = callers.map(({ key }, n) => ({ ...key, n, viewer: viewers.indexOf(key.viewer) }));
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

/** A bad value of one caller must not fail the others: after such an error each caller is run alone, once. */
const isClientError = (error: unknown) => error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.");

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/** Aborts when every caller has gone, for the reason of the last; undefined when one of them cannot go. */
function whenAllAborted(callers: readonly Caller[]): AbortSignal | undefined {
  // One request may wait with many keys: its signal is heard once.
  const signals = new Set(callers.map(({ signal }) => signal));
  if (signals.has(undefined)) return undefined;
  if (signals.size === 1) return callers[0]?.signal;
  const controller = new AbortController();
  // The viewer whose turn it was when the trip began.
  own(controller.signal, ownerOf(callers[0]?.signal));
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
