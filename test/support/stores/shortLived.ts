/**
 * Options of Java for servers that live for a few minutes: that it compiles better what runs often, or collects garbage
 * side by side, costs them more of the processor than it gives. It is the other way round for one that answers for a
 * quarter of an hour: reading every field as every viewer took more than twice as long.
 */
export const shortLived = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

/** Opens a server that lives for a few minutes, where it is this process that starts it. */
export async function forShort<T>(open: () => Promise<T>): Promise<T> {
  const before = process.env.JDK_JAVA_OPTIONS;
  process.env.JDK_JAVA_OPTIONS = before ?? shortLived;
  try {
    return await open();
  } finally {
    if (before === undefined) delete process.env.JDK_JAVA_OPTIONS;
  }
}
