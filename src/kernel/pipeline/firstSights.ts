import { setTimeout as pause } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { ownerOf } from "../owner.js";
import { Semaphore } from "../semaphore.js";

/** Documents remembered, by their hash. */
const remembered = 10_000;
/**
 * The next begins after so many ms, even when the one before it is not answered yet: it may wait for what has nothing
 * to do with being new.
 */
const usualLongestMs = 100;

/**
 * Resolves when a document may be read: at once to nothing for one that was seen before, else in its turn to what ends
 * the turn.
 */
export type FirstSight = (hash: string, signal: AbortSignal) => Promise<() => void> | undefined;

/**
 * Has documents that were never seen before wait for each other: each is parsed, checked, reckoned and answered edge by
 * edge, some ten times the work of a known one. However many come, others share the processor with one of them, and the
 * line goes round the viewers.
 */
export function firstSights(longestMs = usualLongestMs): FirstSight {
  const seen = new LRUCache<string, true>({ max: remembered });
  const turns = new Semaphore(1);
  return (hash, signal) => {
    if (seen.get(hash)) return undefined;
    seen.set(hash, true);
    let end = () => {};
    const answered = new Promise<void>((resolve) => {
      end = resolve;
    });
    return new Promise((begin) => {
      const turn = async () => {
        begin(end);
        await Promise.race([answered, pause(longestMs, undefined, { ref: false })]);
      };
      // A request whose time is over while it waits is told so by the first read.
      turns.run(turn, signal, ownerOf(signal)).catch(() => begin(end));
    });
  };
}
