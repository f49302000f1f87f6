import { LRUCache } from "lru-cache";
import type { Database } from "../database/database.js";
import type { Envelope } from "../graphql/envelope.js";
import { refuse } from "../refusal/refuse.js";

/**
 * In an answer: what stands for its change. In a request: what it must not be answered without; several with commas
 * between.
 */
export const bookmarkHeader = "x-bookmark";

/** A bookmark has about 100 characters; several servers' and several windows' may be sent together. */
const longest = 2000;
const binding = "bookmark";

/**
 * Lets a caller read their own writes at another process of the API, and at a member of the cluster that is behind. The
 * database's own bookmarks are sealed: one made up would have the database wait for what never comes, or answer with a
 * fault of its own, and one of another database would be carried along for ever.
 */
export class Bookmarks {
  readonly #database: Database;
  readonly #envelope: Envelope;
  readonly #waitMs: number;
  /** Those that this process has made, or waited for: they cost nothing when they come back. */
  readonly #reached = new LRUCache<string, "made" | "waited for">({ max: 10_000 });
  /** Who has brought which of other processes'. */
  readonly #brought = new LRUCache<string, true>({ max: 10_000 });

  constructor(database: Database, envelope: Envelope, waitMs: number) {
    this.#database = database;
    this.#envelope = envelope;
    this.#waitMs = waitMs;
  }

  /** What a caller is given of the database's bookmarks. */
  give(bookmarks: readonly string[]): string {
    const given = this.#envelope.closeText(JSON.stringify(bookmarks), binding);
    this.#reached.set(given, "made");
    return given;
  }

  /**
   * Resolves when the database has what the header stands for: to whether it is news to `id`, so that what is
   * remembered of them is outdated. Throws BOOKMARK_INVALID, and UNAVAILABLE when it takes too long.
   */
  async heed(header: string | string[] | undefined, id: string, signal: AbortSignal): Promise<boolean> {
    if (!header) return false;
    if (String(header).length > longest) throw invalid();
    const given = String(header)
      .split(",")
      .map((one) => one.trim());
    await this.#reach(
      given.filter((one) => !this.#reached.has(one)),
      signal,
    );
    // Its own changes this process heeds without being told.
    const news = given.filter((one) => this.#reached.get(one) !== "made" && !this.#brought.has(`${id} ${one}`));
    for (const one of news) this.#brought.set(`${id} ${one}`, true);
    return news.length > 0;
  }

  async #reach(missing: readonly string[], signal: AbortSignal): Promise<void> {
    if (missing.length === 0) return;
    const bookmarks = missing.flatMap((one): string[] => {
      const text = this.#envelope.openText(one, binding);
      if (text === undefined) throw invalid();
      return JSON.parse(text);
    });
    const wait = AbortSignal.timeout(this.#waitMs);
    try {
      await this.#database.catchUp(bookmarks, AbortSignal.any([signal, wait]));
    } catch (error) {
      if (!wait.aborted || signal.aborted) throw error;
      throw refuse(
        "UNAVAILABLE",
        "This database server does not have your last change yet: try again in a few seconds.",
      );
    }
    for (const one of missing) this.#reached.set(one, "waited for");
  }
}

const invalid = () =>
  refuse(
    "BOOKMARK_INVALID",
    `Invalid ${bookmarkHeader}: send back the value of a previous response unchanged, or omit the header. (All processes need the same CURSOR_SECRET.)`,
  );
