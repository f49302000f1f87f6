import { LRUCache } from "lru-cache";
import type { Database, Row } from "../database/database.js";
import { untilAborted } from "../database/untilAborted.js";
import { getOrCreate } from "../getOrCreate.js";
import { Line } from "./line.js";
import type { Key, Question } from "./question.js";

/** Lines remembered, with what they have learned. */
const remembered = 500;

/**
 * Callers that wait for the same statement with the same parameters share one round trip: each is a key of `$in.keys`,
 * and its rows come back marked with its number. (As DataLoader batches within a request, across requests; but how many
 * fit is learned meanwhile.)
 */
export class Merger {
  readonly #database: Database;
  readonly #lines = new LRUCache<string, Line>({ max: remembered });

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Rows of this caller alone. `rows` is the most that a parent could bring: what bounds a merge as long as nothing is
   * known.
   */
  ask(question: Question, key: Key, rows: number, signal?: AbortSignal): Promise<Row[]> {
    const line = getOrCreate(this.#lines, question.line, () => new Line(this.#database, question, rows));
    // The trip continues for its other callers, and nobody waits for the next one beyond their deadline.
    return untilAborted(line.ask(key, signal), signal);
  }
}
