import { constants } from "node:os";

/** npm forwards a signal that the terminal sends to both processes: a second signal this soon is the same one. */
const sameWithinMs = 1000;

/** Aborts at the first SIGINT or SIGTERM; a second one ends the program at once. */
export function stopSignal(): AbortSignal {
  const stopped = new AbortController();
  let since = 0;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (!stopped.signal.aborted) {
        since = performance.now();
        stopped.abort();
      } else if (performance.now() - since > sameWithinMs) process.exit(128 + constants.signals[name]);
    });
  }
  return stopped.signal;
}
