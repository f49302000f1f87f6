import type { Database, Row } from "../database/database.js";
import { getOrCreate } from "../getOrCreate.js";
import { type Ask, asksIn, cutEverywhere, cutNowhere, type Found, type IsCut, nestedIn, shapeOf } from "./ask.js";
import { compose } from "./compose.js";
import { Merger } from "./merge.js";
import { PlanCache } from "./planCache.js";
import { type Key, type Question, questionOf } from "./question.js";
import { type Names, namesOf } from "./row.js";

type Node = Record<string, unknown>;
/** Asks that were cut, each with the parents that wait for its answer. */
type Pending = Map<Ask, Node[]>;

/** Rows assumed of an edge without a page, to bound a merge. */
const rowsOfList = 20;

/** Answers asks from the database: hot shapes in one statement, others edge by edge, callers merged. */
export class Graph {
  readonly database: Database;
  readonly plans: PlanCache;
  readonly #merger: Merger;
  readonly #texts = new Map<string, string>();
  /** Of whole trees: the same ask comes again and again. */
  readonly #shapes = new WeakMap<Ask, string>();
  /** What the values of their rows are called, where these are lists: of asks that are not cut. */
  readonly #names = new WeakMap<Ask, Names>();
  readonly #questions = new WeakMap<IsCut, WeakMap<Ask, { question: Question; rows: number }>>();

  constructor(database: Database) {
    this.database = database;
    this.plans = new PlanCache(database);
    this.#merger = new Merger(database);
  }

  /**
   * What `ask.present` makes of the answer. `key` holds the viewer and what a root needs; every statement below takes
   * the same viewer. `isCut` is chosen by whether the shape is hot; tests choose it themselves: the answer is the same.
   */
  async find(ask: Ask, key: Key, signal?: AbortSignal, isCut = this.#tier(ask)): Promise<unknown> {
    const pending: Pending = new Map();
    const [row] = await this.#rows(ask, isCut, key, signal);
    const answer = this.#hydrate(ask, isCut, row?.answer, pending);
    await this.#findCut(pending, isCut, key.viewer, signal);
    return answer;
  }

  /** The text of the statement that an ask becomes with these cuts. */
  text(ask: Ask, isCut: IsCut): string {
    const shape = shapeOf(ask, isCut);
    let text = this.#texts.get(shape);
    if (text === undefined) {
      text = compose(this.database.library, ask, isCut);
      if (this.#texts.size >= 2000) this.#texts.delete(this.#texts.keys().next().value!);
      this.#texts.set(shape, text);
    }
    return text;
  }

  #tier(ask: Ask): IsCut {
    if (ask.children.length === 0) return cutEverywhere;
    const shape = getOrCreate(this.#shapes, ask, () => shapeOf(ask, cutNowhere));
    if (this.plans.isReady(shape)) return cutNowhere;
    this.plans.see(shape, () => this.text(ask, cutNowhere));
    return cutEverywhere;
  }

  /** Level by level: one statement for each ask that was cut, whatever the number of its parents. */
  async #findCut(pending: Pending, isCut: IsCut, viewer: unknown, signal: AbortSignal | undefined): Promise<void> {
    await Promise.all(
      Array.from(pending, async ([ask, parents]) => {
        const ids = [...new Set(parents.map(({ id }) => id))];
        const rows = await this.#rows(ask, isCut, { viewer, ids }, signal);
        const deeper: Pending = new Map();
        const answers = new Map(rows.map((row) => [row.id, this.#hydrate(ask, isCut, row.answer, deeper)]));
        // A parent that is gone by now has no row: it keeps the answer of nothing found.
        for (const parent of parents)
          parent[ask.slot] = answers.get(parent.id) ?? this.#hydrate(ask, isCut, undefined, deeper);
        await this.#findCut(deeper, isCut, viewer, signal);
      }),
    );
  }

  #rows(ask: Ask, isCut: IsCut, key: Key, signal: AbortSignal | undefined): Promise<Row[]> {
    const { question, rows } = this.#question(ask, isCut);
    return this.#merger.ask(question, key, rows, signal);
  }

  /**
   * What an ask becomes with these cuts, and the most rows that one parent may bring: worked out once for all who share
   * the ask.
   */
  #question(ask: Ask, isCut: IsCut): { question: Question; rows: number } {
    const ofCut = getOrCreate(this.#questions, isCut, () => new WeakMap());
    return getOrCreate(ofCut, ask, () => {
      const parameters = Object.fromEntries(
        asksIn(ask, isCut).map(({ args, page }, number) => [`a${number}`, page ? { ...args, page } : args]),
      );
      const called = `${ask.fragment}${nestedIn(ask, isCut).length > 0 ? " whole" : ""}`;
      return { question: questionOf(called, this.text(ask, isCut), parameters), rows: mostRows(ask, isCut) };
    });
  }

  /** Makes of a composed answer what the parent holds, and notes the nodes that wait for asks that were cut. */
  #hydrate(ask: Ask, isCut: IsCut, answer: unknown, pending: Pending): unknown {
    if (ask.mode === "count") return answer ?? 0;
    const nested = nestedIn(ask, isCut);
    const cut = nested.length === ask.children.length ? [] : ask.children.filter((child) => !nested.includes(child));
    const { ofNode, ofTie } = this.#namesOf(ask, isCut);
    const found = ((answer ?? []) as unknown[][]).map(([node, tie, key, id, ...answers]): Found => {
      const held = ofNode ? named(ofNode, node as unknown[]) : (node as Node);
      nested.forEach((child, index) => {
        held[child.slot] = this.#hydrate(child, isCut, answers[index], pending);
      });
      for (const child of cut) {
        const waiting = pending.get(child);
        if (waiting) waiting.push(held);
        else pending.set(child, [held]);
      }
      const tied = ofTie ? named(ofTie, tie as unknown[]) : (tie as Node | null);
      return { node: held, tie: tied, place: { key: key as string | number, id: id as string } };
    });
    return ask.present(found);
  }

  #namesOf(ask: Ask, isCut: IsCut): Names {
    if (isCut === cutEverywhere) return maps;
    return getOrCreate(this.#names, ask, () => namesOf(this.database.library, ask, isCut));
  }
}

/** Of a row whose values have their names. */
const maps: Names = { ofNode: undefined, ofTie: undefined };

/** The values of a row under their names. */
function named(names: readonly string[], values: readonly unknown[]): Node {
  const node: Node = {};
  for (let at = 0; at < names.length; at++) node[names[at]!] = values[at];
  return node;
}

/** Rows that one parent may bring, with everything nested. */
function mostRows(ask: Ask, isCut: IsCut): number {
  const own = ask.mode === "page" ? (ask.page?.limit ?? 1) : ask.mode === "many" ? rowsOfList : 1;
  return own * nestedIn(ask, isCut).reduce((sum, child) => sum + mostRows(child, isCut), 1);
}
