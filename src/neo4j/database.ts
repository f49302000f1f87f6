import { setTimeout as pause } from "node:timers/promises";
import neo4j, { type Driver, Neo4jError, type Record as Neo4jRecord, type SessionMode } from "neo4j-driver";
import pLimit, { type LimitFunction } from "p-limit";
import { Library } from "./library.js";
import type { Reads, Writes } from "./statements.js";
import { toBolt } from "./values.js";

export type Row = Record<string, unknown>;
export type Parameters = object;

export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Connections kept open at most. */
  readonly poolSize?: number;
}

/** A managed write transaction: statements by name, their parameters in the one map `$in`. */
export interface Transaction {
  run<N extends keyof Writes>(statement: N, parameters: Writes[N]["in"]): Promise<Writes[N]["row"][]>;
}

/** A read that fails before anything was handed on is tried again this often, after these pauses in ms. */
const readRetries = [50, 250, 1000];

/** How long a transaction is retried, and how long a caller waits for a free connection: both under the deadline of a request. */
const retryMs = 6000;
const acquisitionMs = 4000;

/** The graph database: reads are auto-commit in READ mode, writes are managed transactions. Statements are named, never written here. */
export class Database {
  readonly library: Library;
  readonly driver: Driver;
  /** How many transactions of this process have written: what is kept of the graph may be outdated when it has grown. */
  writes = 0;
  readonly #options: DatabaseOptions;
  readonly #database: string | undefined;
  /** Reads wait here for a connection, not in the pool, where they would time out. Some connections are left for writes. */
  readonly #turn: LimitFunction;

  constructor(options: DatabaseOptions, library = new Library()) {
    this.library = library;
    this.#options = options;
    this.#database = options.database;
    const poolSize = options.poolSize ?? 50;
    this.#turn = pLimit(Math.ceil(poolSize * 0.8));
    this.driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      maxTransactionRetryTime: retryMs,
      connectionAcquisitionTimeout: acquisitionMs,
      connectionTimeout: 3000,
      connectionLivenessCheckTimeout: 30_000,
    });
  }

  /** How it is reached, for a thread that opens connections of its own. */
  get options(): DatabaseOptions {
    return this.#options;
  }

  /** Rows of the `@read` statement of this name. */
  read<N extends keyof Reads>(
    statement: N,
    parameters: Reads[N]["in"],
    signal?: AbortSignal,
  ): Promise<Reads[N]["row"][]> {
    return this.readText<Reads[N]["row"]>(this.library.text(statement), parameters, signal);
  }

  /**
   * Rows of a composed statement. Tried again while the fault is a passing one. When `signal` aborts, the session is closed,
   * which ends the statement in the database too.
   */
  readText<R = Row>(text: string, parameters: Parameters, signal?: AbortSignal): Promise<R[]> {
    return this.#turn(() => this.#read<R>(text, parameters, signal));
  }

  async #read<R>(text: string, parameters: Parameters, signal?: AbortSignal): Promise<R[]> {
    const bolt = { in: toBolt(parameters) };
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      const session = this.#session("READ");
      const stop = () => void session.close();
      signal?.addEventListener("abort", stop, { once: true });
      try {
        const { records } = await session.run(text, bolt);
        return records.map((record) => record.toObject() as R);
      } catch (error) {
        signal?.throwIfAborted();
        const wait = readRetries[attempt];
        if (wait === undefined || !isPassing(error)) throw error;
        await pause(wait, undefined, { signal });
      } finally {
        signal?.removeEventListener("abort", stop);
        await session.close();
      }
    }
  }

  /** The same rows as `read`, one by one as they arrive: for answers that do not fit in memory. */
  async *stream<N extends keyof Reads>(statement: N, parameters: Reads[N]["in"]): AsyncGenerator<Reads[N]["row"]> {
    const session = this.#session("READ", 2000);
    try {
      const result: AsyncIterable<Neo4jRecord> = session.run(this.library.text(statement), { in: toBolt(parameters) });
      for await (const record of result) yield record.toObject() as Reads[N]["row"];
    } finally {
      await session.close();
    }
  }

  /** Runs `work` in one transaction: all of it is written, or, when it throws, nothing. Deadlocks and lost leaders are retried. */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#session("WRITE");
    try {
      return await session.executeWrite((tx) =>
        work({
          run: async <N extends keyof Writes>(statement: N, parameters: Writes[N]["in"]) => {
            const { records } = await tx.run(this.library.text(statement), { in: toBolt(parameters) });
            return records.map((record) => record.toObject() as Writes[N]["row"]);
          },
        }),
      );
    } finally {
      this.writes++;
      await session.close();
    }
  }

  /**
   * Has the database plan a write without doing it: it is run about nothing, and rolled back whatever it says. A first caller would
   * wait for the plan, which takes seconds for the longest.
   */
  async rehearse(statement: keyof Writes): Promise<void> {
    const session = this.#session("WRITE");
    try {
      const transaction = session.beginTransaction();
      const nothing = { key: { viewer: { branches: [] } }, input: {} };
      await transaction.run(this.library.text(statement), { in: nothing }).then(undefined, refusal);
      await transaction.rollback().then(undefined, refusal);
    } finally {
      await session.close();
    }
  }

  /** Whether the database answers now. */
  async isConnected(): Promise<boolean> {
    try {
      await this.driver.verifyConnectivity({ database: this.#database });
      return true;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  #session(mode: "READ" | "WRITE", fetchSize?: number) {
    const access: SessionMode = neo4j.session[mode];
    return this.driver.session({
      defaultAccessMode: access,
      database: this.#database,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
      ...(fetchSize && { fetchSize }),
    });
  }
}

/** Whether the same read may succeed a moment later: the connection was lost, the server is starting, a leader is being chosen. */
export const isPassing = (error: unknown): boolean => error instanceof Neo4jError && neo4j.isRetryableError(error);

/** A rehearsal about nothing may break a constraint or a type; a lost connection is another matter. */
function refusal(error: unknown): void {
  if (isPassing(error)) throw error;
}
