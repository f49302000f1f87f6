/**
 * A property as JSON that keeps its type: text, yes or no and whole numbers as they are, other numbers as {"f": "0.5"},
 * whole numbers beyond 2^53 as {"i": "…"}, bytes as {"b": base64}, lists as lists. Throws for a type that the graph
 * does not use (times, points), rather than lose it.
 */
export function encoded(value: unknown): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "bigint":
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
        ? Number(value)
        : { i: String(value) };
    case "number":
      return { f: Object.is(value, -0) ? "-0" : String(value) };
  }
  if (Array.isArray(value)) return value.map(encoded);
  if (value instanceof Int8Array)
    return { b: Buffer.from(value.buffer, value.byteOffset, value.length).toString("base64") };
  throw new Error(
    `A property is of a type that a backup cannot hold: ${Object.prototype.toString.call(value)} ${value}`,
  );
}

/** The property again, as the driver takes it when nothing is converted. */
export function decoded(json: unknown): unknown {
  if (typeof json === "number") return BigInt(json);
  if (Array.isArray(json)) return json.map(decoded);
  if (typeof json !== "object" || json === null) return json;
  const { f, i, b } = json as { f?: string; i?: string; b?: string };
  if (f !== undefined) return Number(f);
  if (i !== undefined) return BigInt(i);
  return Int8Array.from(Buffer.from(b ?? "", "base64"));
}

/** Properties by name, in the order of their names: the same properties are the same text. */
export const encodedAll = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((name) => [name, encoded(properties[name])]),
  );

export const decodedAll = (json: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(json).map(([name, value]) => [name, decoded(value)]));
