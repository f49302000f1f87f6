import { LRUCache } from "lru-cache";
import type { Network } from "../../algorithms/measures/network.js";
import type { Database } from "../../kernel/database/database.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import type { NetworkOf } from "./networkLoad.js";
import { Threads } from "./networkThreads.js";
import type { Done } from "./networkWorker.js";
import type { Removal } from "./removal.js";
import { bytesOf } from "./shared.js";
import type { Snapshot } from "./snapshot.js";

const usual = {
  /**
   * A network with up to this many managers and ties is rebuilt before it answers; a larger one answers with the old
   * state in the meantime.
   */
  smallUpTo: 25_000,
  /** In ms: if a change is known, a snapshot older than this is not used, and the request waits for the new one. */
  mostAgeMs: 300_000,
};
/**
 * A large network is rebuilt when its age is this multiple of its build time, so that a constantly changing network
 * takes a fifth of a processor.
 */
const restFactor = 4;
/** Longest time between two builds, however slow the build was: a slow build may only mean a busy machine. */
const mostRestMs = 60_000;
/**
 * After so many ms the ties are read again even when nothing is known to have changed: another process may have
 * corrected one.
 */
const trustedMs = 60_000;
/**
 * A build continues for this many ms without callers, so that a caller who asks again after a timeout finds it ready.
 */
const lingerMs = 60_000;
/** Networks that may be read and measured or wait for it at once: each may take a minute of one processor. */
const mostBuilds = 20;
/** Bytes that kept snapshots may take. */
const mostBytes = 512 * 2 ** 20;

/** A snapshot in an answer: with when it was last known to be true, and whether it is the latest. */
export interface Shown {
  readonly snapshot: Snapshot;
  readonly builtAt: Date;
  /** When the ties were last compared with it. */
  readonly checkedAt: Date;
  /** False when ties may have changed since: a new one is built in its turn. */
  readonly isCurrent: boolean;
}

interface Kept {
  snapshot: Snapshot;
  builtAt: Date;
  checkedAt: Date;
  stamp: string;
}

interface Build {
  readonly done: Promise<Kept>;
  readonly abort: AbortController;
  readonly stamp: string;
  waiting: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Snapshots of the networks in one database: built in threads, shared by all who wait, kept while ties have not
 * changed.
 */
export class Snapshots {
  readonly #database: Database;
  readonly #threads: Threads;
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ snapshot }) => Math.max(1, bytesOf(snapshot)),
  });
  readonly #builds = new Map<string, Build>();
  readonly #limits: typeof usual;

  constructor(database: Database, limits: Partial<typeof usual> = {}) {
    this.#database = database;
    this.#limits = { ...usual, ...limits };
    this.#threads = new Threads(database.options);
  }

  /** The network as it is now. Throws `UnknownBranch`, and the signal's reason when it aborts. */
  async find(of: NetworkOf, signal: AbortSignal): Promise<Shown> {
    const name = JSON.stringify([of.asOf, of.kinds, of.branchId, of.window]);
    const stamp = await this.#stamp(signal);
    const kept = this.#kept.get(name);
    if (kept && kept.stamp === stamp && Date.now() - kept.checkedAt.getTime() < trustedMs)
      return { ...kept, isCurrent: true };
    const underWay = this.#builds.get(name);
    const isLarge = kept !== undefined && this.#isLarge(kept);
    if (isLarge && (kept.stamp === stamp || Date.now() - kept.checkedAt.getTime() <= this.#limits.mostAgeMs)) {
      if (!underWay && this.#hasRested(kept) && this.#builds.size < mostBuilds)
        this.#start(name, of, stamp).done.catch(() => undefined);
      return { ...kept, isCurrent: false };
    }
    // A build that began before the last change may lack it, but for a first request or a large network it is better
    // than starting another.
    const build = underWay && (!kept || isLarge || underWay.stamp === stamp) ? underWay : this.#start(name, of, stamp);
    return { ...(await this.#wait(build, signal)), isCurrent: build.stamp === stamp };
  }

  #isLarge({ snapshot: { figures } }: Kept): boolean {
    return figures.members + figures.ties > this.#limits.smallUpTo;
  }

  #hasRested({ snapshot, checkedAt }: Kept): boolean {
    const tookMs = snapshot.loadMs + snapshot.measureMs;
    return Date.now() - checkedAt.getTime() > tookMs + Math.min(restFactor * tookMs, mostRestMs);
  }

  /** What the network loses with the nodes whose mark is not 0. */
  async removal(network: Network, gone: Uint8Array, signal: AbortSignal): Promise<Removal> {
    const done = await this.#threads.do({ do: "removal", network, gone }, signal);
    if (!("removal" in done)) throw failure(done);
    return done.removal;
  }

  /** Changes when this process writes, and when there are more or fewer nodes or ties, whoever wrote them. */
  async #stamp(signal: AbortSignal): Promise<string> {
    const writes = this.#database.writes;
    const [row] = await this.#database.read("network/counts", {}, signal);
    return `${writes} ${row?.counts}`;
  }

  /** Throws UNAVAILABLE when too many are waiting already. */
  #start(name: string, of: NetworkOf, stamp: string): Build {
    if (this.#builds.size >= mostBuilds)
      throw refuse("UNAVAILABLE", "Too many networks are being measured at the moment: try again in a minute.");
    const abort = new AbortController();
    const done = this.#built(name, of, stamp, this.#kept.peek(name), abort.signal).finally(() => {
      clearTimeout(build.timer);
      if (this.#builds.get(name) === build) this.#builds.delete(name);
    });
    const build: Build = { done, abort, stamp, waiting: 0, timer: undefined };
    this.#builds.set(name, build);
    return build;
  }

  async #built(
    name: string,
    of: NetworkOf,
    stamp: string,
    known: Kept | undefined,
    signal: AbortSignal,
  ): Promise<Kept> {
    const begun = new Date();
    const bookmarks = await this.#database.bookmarks();
    const answer = await this.#threads.do({ do: "snapshot", of, known: known?.snapshot.digest, bookmarks }, signal);
    if (!("snapshot" in answer)) throw failure(answer);
    const made = answer.snapshot;
    const kept: Kept = made
      ? {
          snapshot: { ...made, ids: made.ids === "" ? [] : made.ids.split("\n") },
          builtAt: begun,
          checkedAt: begun,
          stamp,
        }
      : { ...known!, checkedAt: begun, stamp };
    // A build that was overtaken does not replace the newer one.
    const newest = this.#kept.peek(name);
    if (!newest || newest.checkedAt <= begun) this.#kept.set(name, kept);
    return kept;
  }

  async #wait(build: Build, signal: AbortSignal): Promise<Kept> {
    build.waiting++;
    clearTimeout(build.timer);
    let stop = () => {};
    const gone = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      signal.addEventListener("abort", stop, { once: true });
    });
    try {
      return await Promise.race([build.done, gone]);
    } finally {
      signal.removeEventListener("abort", stop);
      if (--build.waiting === 0) build.timer = setTimeout(() => build.abort.abort(), lingerMs).unref();
    }
  }
}

function failure(done: Done): Error {
  if (!("failed" in done)) return new Error("A thread answered something else than it was asked.");
  const { name, message, isTransient } = done.failed;
  if (isTransient)
    return refuse("UNAVAILABLE", "The database does not answer at the moment; try again in a few seconds.");
  const error = new Error(message);
  error.name = name;
  return error;
}

const known = new WeakMap<Database, Snapshots>();

/** The snapshots of a database. */
export function snapshotsOf(database: Database): Snapshots {
  let snapshots = known.get(database);
  if (!snapshots) {
    snapshots = new Snapshots(database);
    known.set(database, snapshots);
  }
  return snapshots;
}
