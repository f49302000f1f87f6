/**
 * Runs `work` with stack traces off. The driver captures one per statement, in case it fails: 45 µs, more than GraphQL
 * costs for a small answer, and it shows only lines of `Database`.
 */
export function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
