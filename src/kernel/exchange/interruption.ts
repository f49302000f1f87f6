import { OperatorError } from "../operatorError.js";

/**
 * A signal that Ctrl-C or a polite kill sets off, with a sentence that says how to go on. The second Ctrl-C ends the
 * program at once.
 */
export function interruption(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () =>
      stop.abort(
        new OperatorError("Interrupted. What was written stays; the same command again completes the import."),
      ),
    );
  return stop.signal;
}
