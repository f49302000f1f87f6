/** Anything with a `then`, as the reference implementation has it. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  value !== null && typeof value === "object" && typeof (value as { then?: unknown }).then === "function";

/** Throws the error once all of these are done: they may fail too, and a failure that nobody hears ends the program. */
export async function throwAfter(promises: readonly unknown[], error: unknown): Promise<never> {
  await Promise.allSettled(promises);
  throw error;
}
