import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { cutEverywhere } from "./neo4j/ask.js";
import { closedSet } from "./neo4j/closedSet.js";
import type { Database } from "./neo4j/database.js";
import type { Graph } from "./neo4j/graph.js";
import type { Statements } from "./neo4j/plans.js";
import type { Writes } from "./neo4j/statements.js";

/** How often plans are made again that an import or a new index has taken away; it costs 1 ms each while they are there. */
const againMs = 60_000;
/** How soon after the database went away, or could not be reached. */
const soonMs = 1000;

/** The plans of a database, made at start and again whenever they may be lost. */
export interface Warmth {
  /** Whether every statement of the closed set has its plan. Not while the database is away, nor until they are made again. */
  isWarm(): boolean;
  /** Whether they are being made for the first time, and the database was never lost: a request is given longer then. */
  isStarting(): boolean;
  /** Resolves when all were made for the first time. */
  readonly first: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Plans every statement that requests may need, and again after the database was lost, which forgets all: first what answers reads, then the
 * writes. `registered` are statements of registered operations, planned with the others. A request that is cut off while its statement is planned loses the plan; what is planned here is not cut off.
 */
export function keepWarm(graph: Graph, log: Logger, registered: Statements = new Map()): Warmth {
  const { database } = graph;
  const texts = [...readsServed(database), ...closedSet(database.library).map((ask) => graph.text(ask, cutEverywhere))];
  const stopped = new AbortController();
  let isWarm = false;
  let wake = new AbortController();
  let losses = 0;
  database.onLoss = () => {
    losses++;
    isWarm = false;
    wake.abort();
  };
  let told = () => {};
  const first = new Promise<void>((resolve) => {
    told = resolve;
  });

  const work = async () => {
    while (!stopped.signal.aborted) {
      const before = losses;
      wake = new AbortController();
      const isDone = await plan(before).catch((error) => {
        log.debug({ err: error }, "statements could not be planned; they are tried again");
        return false;
      });
      const rest = isDone && losses === before ? againMs : soonMs;
      const signal = AbortSignal.any([stopped.signal, ...(rest === againMs ? [wake.signal] : [])]);
      await pause(rest, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const plan = async (before: number): Promise<boolean> => {
    await graph.plans.warm(texts);
    await graph.plans.prepare(new Map([...registered, ...graph.plans.all]));
    if (losses === before) isWarm = true;
    for (const name of changesOf(database)) if (!stopped.signal.aborted) await database.rehearse(name);
    told();
    return true;
  };
  const working = work();
  return {
    isWarm: () => isWarm,
    isStarting: () => !isWarm && losses === 0,
    first,
    stop: async () => {
      stopped.abort();
      await graph.plans.stop();
      await working;
    },
  };
}

/** Reads that answer requests: those that state what they may cost. */
const readsServed = ({ library }: Database): string[] =>
  [...library.all]
    .filter(({ kind, hits }) => kind === "read" && hits !== undefined)
    .map(({ name }) => library.text(name));

/** The writes of requests: those of the import and the kernel's own are not worth a rehearsal. */
const changesOf = ({ library }: Database): (keyof Writes)[] =>
  [...library.all]
    .filter(({ kind, gives }) => kind === "write" && gives.some(({ name }) => name === "refusals"))
    .map(({ name }) => name as keyof Writes);
