import { setImmediate } from "node:timers/promises";

/** How long the event loop is held at once by long work, in ms. */
const longestMs = 10;

/**
 * To be called between the steps of long work: yields to other requests if the event loop has been held for long
 * enough.
 */
export function yieldWhenBusy(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await setImmediate();
    since = performance.now();
  };
}
