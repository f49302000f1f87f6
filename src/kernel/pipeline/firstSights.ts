import { setTimeout as pause } from "node:timers/promises";
import type { ApolloServerPlugin } from "@apollo/server";
import { LRUCache } from "lru-cache";
import type { Context } from "../context.js";
import { ownerOf } from "../owner.js";
import { Semaphore } from "../semaphore.js";

/** Documents remembered, by their hash. */
const remembered = 10_000;
/** The next begins after so many ms, even when the one before it is not answered yet: it may wait for what has nothing to do with being new. */
const usualLongestMs = 100;

/**
 * Has documents that were never seen before wait for each other: each is parsed, checked, reckoned and answered edge by edge, some ten times the
 * work of a known one. However many come, others share the processor with one of them, and the line goes round the viewers.
 */
export function firstSights(longestMs = usualLongestMs): ApolloServerPlugin<Context> {
  const seen = new LRUCache<string, true>({ max: remembered });
  const turns = new Semaphore(1);
  return {
    requestDidStart: async () => {
      let answered: (() => void) | undefined;
      return {
        didResolveSource: async ({ queryHash, contextValue: { signal } }) => {
          if (seen.get(queryHash)) return;
          seen.set(queryHash, true);
          const answer = new Promise<void>((resolve) => {
            answered = resolve;
          });
          await new Promise<void>((begin) => {
            const turn = async () => {
              begin();
              await Promise.race([answer, pause(longestMs, undefined, { ref: false })]);
            };
            // Whose time is over while they wait are told so by whatever they ask first.
            turns.run(turn, signal, ownerOf(signal)).catch(begin);
          });
        },
        willSendResponse: async () => answered?.(),
      };
    },
  };
}
