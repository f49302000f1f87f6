import { setTimeout as pause } from "node:timers/promises";
import neo4j, { type Driver, type Record as Neo4jRecord, type Session, type SessionMode } from "neo4j-driver";
import { Library } from "../cypher/library.js";
import type { Reads, Writes } from "../cypher/statements.js";
import { databaseSessions, databaseWaiting, statementRetries } from "../observe/metrics.js";
import { observed } from "../observe/observed.js";
import { ownerOf } from "../owner.js";
import { Semaphore } from "../semaphore.js";
import { Vault, type VaultKeys } from "../vault/vault.js";
import { sendInOnePiece, withoutStack } from "./adjustments.js";
import { isGone, isTaken, isTransient } from "./faults.js";
import { Planner } from "./planner.js";
import { untilAborted } from "./untilAborted.js";
import { toBolt } from "./values.js";

sendInOnePiece();

export type Row = Record<string, unknown>;
export type Parameters = object;

export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Keys of what is stored sealed. */
  readonly vault?: VaultKeys;
  /** Connections kept open at most. */
  readonly poolSize?: number;
  /**
   * No conversion in either direction: an integer is a BigInt and a number a float. For what copies values whose types
   * it does not know.
   */
  readonly exact?: boolean;
}

/** A managed write transaction: statements by name, their parameters in the one map `$in`. */
export interface Transaction {
  run<N extends keyof Writes>(statement: N, parameters: Writes[N]["in"]): Promise<Writes[N]["row"][]>;
}

/** A read that fails before anything was handed on is tried again this often, after these pauses in ms. */
const readRetries = [50, 250, 1000];

/**
 * A transaction that met a deadlock or lost its connection is tried again after these pauses in ms, each made up to
 * half longer or shorter by chance, so that those who met do not meet again. Their sum, and the wait for a connection,
 * stay under the deadline of a request.
 */
const writeRetries = [30, 100, 300, 800, 1500, 2000];
const acquisitionMs = 4000;

/**
 * The graph database: reads are auto-commit in READ mode, writes are managed transactions. Statements are named, never
 * written here.
 */
export class Database {
  readonly library: Library;
  readonly driver: Driver;
  /**
   * How many transactions of this process have written, or of others that it was told of: what is kept of the graph may
   * be outdated when it has grown.
   */
  writes = 0;
  /** How it is reached, for a thread that opens connections of its own. */
  options: DatabaseOptions;
  /** Called each time a statement finds the database gone: when it is back, its plans and caches are lost. */
  onLoss: () => void = () => {};
  /**
   * Plans the statements of requests: a read waits for its plan there, and a change for those that it names to
   * `planned`.
   */
  readonly planner = new Planner();
  /**
   * Whether statements may go to members that are behind, so that sessions must share their bookmarks. One alone has
   * what it has answered.
   */
  readonly #isRouted: boolean;
  readonly #toBolt: (value: unknown) => unknown;
  readonly #vault: Vault | undefined;
  /**
   * Reads wait here for a connection, not in the pool, where they would time out. Some connections are left for writes,
   * and for other viewers.
   */
  readonly #turns: Semaphore;

  constructor(options: DatabaseOptions, library = new Library()) {
    this.library = library;
    this.options = options;
    this.#isRouted = options.uri.startsWith("neo4j");
    this.#toBolt = options.exact ? (value) => value : toBolt;
    this.#vault = options.vault && new Vault(options.vault);
    const poolSize = options.poolSize ?? 50;
    this.#turns = new Semaphore(Math.ceil(poolSize * 0.8), Math.ceil(poolSize * 0.2));
    this.driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      ...(options.exact ? { useBigInt: true } : { disableLosslessIntegers: true }),
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: acquisitionMs,
      connectionTimeout: 3000,
      connectionLivenessCheckTimeout: 30_000,
      // Every answer would carry them, and nobody reads them here: the tests look at each statement's.
      notificationFilter: { minimumSeverityLevel: "OFF" },
      telemetryDisabled: true,
    });
  }

  /**
   * Finds out which database is used if none was named, and names it from then on: the driver (6.3) does not forget a
   * lost member of a cluster for sessions that name none, so that nothing could be written until its table of members
   * is old, for five minutes.
   */
  async nameDatabase(): Promise<void> {
    if (this.options.database !== undefined) return;
    const session = this.#session("READ");
    try {
      const { summary } = await session.run(this.library.text("kernel/database/caughtUp"));
      this.options = { ...this.options, database: summary.database.name ?? undefined };
    } finally {
      await session.close();
    }
  }

  /** Seals and opens what is stored sealed. */
  get vault(): Vault {
    if (!this.#vault) throw new Error("The database was opened without the keys of what is stored sealed.");
    return this.#vault;
  }

  /** Rows of the `@read` statement of this name. */
  read<N extends keyof Reads>(
    statement: N,
    parameters: Reads[N]["in"],
    signal?: AbortSignal,
  ): Promise<Reads[N]["row"][]> {
    return this.readText<Reads[N]["row"]>(this.library.text(statement), parameters, signal, statement);
  }

  /**
   * Rows of a composed statement. Tried again while the fault is a passing one. When `signal` aborts, the session is
   * closed, which ends the statement in the database too. `name` is what metrics call it.
   */
  async readText<R = Row>(
    text: string,
    parameters: Parameters,
    signal?: AbortSignal,
    name = "composed",
    bookmarks?: readonly string[],
  ): Promise<R[]> {
    const plan = this.planner.need(text, signal);
    if (plan) await plan;
    databaseWaiting.inc();
    let hasBegun = false;
    const begin = () => {
      hasBegun = true;
      databaseWaiting.dec();
      return observed(name, () => this.#read<R>(text, parameters, signal, bookmarks));
    };
    try {
      return await this.#turns.run(begin, signal, ownerOf(signal));
    } finally {
      if (!hasBegun) databaseWaiting.dec();
    }
  }

  async #read<R>(
    text: string,
    parameters: Parameters,
    signal?: AbortSignal,
    bookmarks?: readonly string[],
  ): Promise<R[]> {
    const bolt = { in: this.#toBolt(parameters) };
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      const session = this.#session("READ", { bookmarks });
      databaseSessions.inc({ mode: "read" });
      try {
        const answer = withoutStack(() => session.run(text, bolt));
        // Its promise is made when it is first asked for; closing the session ends the statement in the database too.
        const { records } = await untilAborted(answer.then(), signal, () => void closed(session));
        return records.map((record) => record.toObject() as R);
      } catch (error) {
        if (isGone(error)) this.onLoss();
        signal?.throwIfAborted();
        if (attempt >= readRetries.length || !isTransient(error)) throw error;
      } finally {
        // Not awaited: all rows have been read, and a hanging database would not answer.
        void closed(session).then(() => databaseSessions.dec({ mode: "read" }));
      }
      statementRetries.inc({ mode: "read" });
      await pause(readRetries[attempt], undefined, { signal });
    }
  }

  /**
   * Resolves when the database has what these bookmarks stand for. From then on all that this process reads or writes,
   * at whichever member of a cluster, has it: sessions share their bookmarks there, so that callers can still be
   * merged.
   */
  async catchUp(bookmarks: readonly string[], signal?: AbortSignal): Promise<void> {
    await this.readText(
      this.library.text("kernel/database/caughtUp"),
      {},
      signal,
      "kernel/database/caughtUp",
      bookmarks,
    );
    this.writes++;
  }

  /** Bookmarks for everything this process has read and written; none if no other member could be behind. */
  async bookmarks(): Promise<string[]> {
    return [...(await this.driver.executeQueryBookmarkManager.getBookmarks())];
  }

  /** The same rows as `read`, one by one as they arrive: for answers that do not fit in memory. */
  async *stream<N extends keyof Reads>(statement: N, parameters: Reads[N]["in"]): AsyncGenerator<Reads[N]["row"]> {
    const session = this.#session("READ", { fetchSize: 2000 });
    try {
      const result: AsyncIterable<Neo4jRecord> = session.run(this.library.text(statement), {
        in: this.#toBolt(parameters),
      });
      for await (const record of result) yield record.toObject() as Reads[N]["row"];
    } finally {
      await session.close();
    }
  }

  /**
   * Runs `work` in one transaction: all of it is written, or, when it throws, nothing. Done again after deadlocks, lost
   * connections and leaders, and once when a unique value was taken at the same moment: then it sees the other's value.
   * So `work` may run twice, and if a connection is lost at the commit, it may already have been done: `work` must
   * recognise this by a key of its own. If `signal` aborts, it is rolled back. `onCommit` is told the bookmarks that
   * stand for it.
   */
  write<T>(
    work: (transaction: Transaction) => Promise<T>,
    signal?: AbortSignal,
    onCommit?: (bookmarks: readonly string[]) => void,
  ): Promise<T> {
    return untilAborted(this.#write(work, signal, onCommit), signal);
  }

  async #write<T>(
    work: (transaction: Transaction) => Promise<T>,
    signal?: AbortSignal,
    onCommit?: (bookmarks: readonly string[]) => void,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      const session = this.#session("WRITE");
      databaseSessions.inc({ mode: "write" });
      const stop = () => void closed(session);
      signal?.addEventListener("abort", stop, { once: true });
      try {
        const transaction = session.beginTransaction();
        const answer = await work({
          run: async <N extends keyof Writes>(statement: N, parameters: Writes[N]["in"]) => {
            const { records } = await observed(statement, async () =>
              withoutStack(() => transaction.run(this.library.text(statement), { in: this.#toBolt(parameters) })),
            );
            return records.map((record) => record.toObject() as Writes[N]["row"]);
          },
        });
        await transaction.commit();
        onCommit?.(session.lastBookmarks());
        return answer;
      } catch (error) {
        if (isGone(error)) this.onLoss();
        signal?.throwIfAborted();
        const isWorthAnother = isTransient(error) || (isTaken(error) && attempt === 0);
        if (attempt >= writeRetries.length || !isWorthAnother) throw error;
      } finally {
        signal?.removeEventListener("abort", stop);
        this.writes++;
        // Rolls back what is not committed, and releases its locks.
        await closed(session);
        databaseSessions.dec({ mode: "write" });
      }
      statementRetries.inc({ mode: "write" });
      await pause(writeRetries[attempt]! * (0.5 + Math.random()), undefined, { signal });
    }
  }

  /**
   * Resolves when these writes have their plans, for one who is about to open a transaction: it would hold its locks
   * while it waits.
   */
  async planned(statements: readonly (keyof Writes)[], signal?: AbortSignal): Promise<void> {
    await Promise.all(statements.map((name) => this.planner.need(this.library.text(name), signal)));
  }

  /** Has the database plan a read: it is run without keys. */
  async plan(text: string, signal?: AbortSignal): Promise<void> {
    await observed("planning", () => this.#read(text, { keys: [] }, signal));
  }

  /**
   * Has the database plan a write without doing it: it is run on no data and always rolled back. Otherwise the first
   * caller would wait for the plan, which takes seconds for the longest statements.
   */
  async rehearse(statement: keyof Writes, signal?: AbortSignal): Promise<void> {
    const session = this.#session("WRITE");
    try {
      const transaction = session.beginTransaction();
      const nothing = { key: { viewer: { branches: [] } }, input: {} };
      const run = transaction.run(this.library.text(statement), { in: nothing }).then(undefined, refusal);
      await untilAborted(run, signal);
      await untilAborted(transaction.rollback().then(undefined, refusal), signal);
    } catch (error) {
      if (isGone(error)) this.onLoss();
      throw error;
    } finally {
      await closed(session);
    }
  }

  /** A stamp of everything committed so far: unchanged if nothing was committed in the meantime. */
  async state(): Promise<string> {
    const session = this.#session("READ");
    try {
      await session.run(this.library.text("kernel/database/isEmpty"));
      return session.lastBookmarks().join();
    } finally {
      await session.close();
    }
  }

  /** Whether the database answers now. */
  async isConnected(): Promise<boolean> {
    try {
      await this.driver.verifyConnectivity({ database: this.options.database });
      return true;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  #session(
    mode: "READ" | "WRITE",
    more: { readonly fetchSize?: number; readonly bookmarks?: readonly string[] } = {},
  ): Session {
    const access: SessionMode = neo4j.session[mode];
    return this.driver.session({
      defaultAccessMode: access,
      database: this.options.database,
      ...(this.#isRouted && { bookmarkManager: this.driver.executeQueryBookmarkManager }),
      ...(more.fetchSize && { fetchSize: more.fetchSize }),
      ...(more.bookmarks && { bookmarks: [...more.bookmarks] }),
    });
  }
}

/** Closes a session; that its connection is gone already changes nothing. */
const closed = (session: Session): Promise<void> => session.close().catch(() => undefined);

/** Such a run on no data may violate a constraint or a type; a lost connection is a real fault. */
function refusal(error: unknown): void {
  if (isTransient(error)) throw error;
}
