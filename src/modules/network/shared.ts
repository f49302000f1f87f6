/** A copy of a value whose typed arrays lie in memory that threads share, so that handing it over copies nothing. */
export function shared<T>(value: T): T {
  if (value instanceof Uint32Array) return inSharedMemory(Uint32Array, value) as T;
  if (value instanceof Int32Array) return inSharedMemory(Int32Array, value) as T;
  if (value instanceof Uint8Array) return inSharedMemory(Uint8Array, value) as T;
  if (value instanceof Float64Array) return inSharedMemory(Float64Array, value) as T;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shared(inner)])) as T;
}

type Typed = Uint32Array | Int32Array | Uint8Array | Float64Array;

function inSharedMemory(kind: new (memory: SharedArrayBuffer) => Typed, values: Typed): Typed {
  const copy = new kind(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

/** Bytes of the typed arrays in a value, and about as much as its lists of texts take. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value === null || typeof value !== "object") return 16;
  if (Array.isArray(value)) return value.length * 64;
  return Object.values(value).reduce<number>((sum, inner) => sum + bytesOf(inner), 0);
}
