import neo4j, { type Integer } from "neo4j-driver";

const converted = new WeakSet<object>();

/** A value that is sent again and again, converted once. */
export function onceToBolt(value: unknown): unknown {
  const bolt = toBolt(value);
  if (bolt !== null && typeof bolt === "object") converted.add(bolt);
  return bolt;
}

/**
 * The one place where values cross between JavaScript and Bolt. Going in, a safe whole number becomes a 64-bit integer
 * (a plain JavaScript number would travel as a float) and `undefined` becomes null. Coming out, the driver gives
 * numbers (`disableLosslessIntegers`): whatever is stored stays within 2^53 − 1, which the inputs and the import see
 * to.
 */
export function toBolt(value: unknown): unknown {
  if (converted.has(value as object)) return value;
  if (value === undefined) return null;
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object" || neo4j.isInt(value as Integer)) return value;
  if (Array.isArray(value)) return value.map(toBolt);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toBolt(inner)]));
}
