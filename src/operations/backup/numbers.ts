/** A growing table of numbers by number, 8 bytes each: a million nodes take 8 MB, where a Map would take a hundred. */
export class Numbers {
  #values = new BigUint64Array(1 << 16);

  /** Undefined where nothing was set. */
  get(at: number): bigint | undefined {
    const value = this.#values[at];
    return value === undefined || value === 0n ? undefined : value - 1n;
  }

  /** `value` is below 2^64 − 1. */
  set(at: number, value: bigint): void {
    if (at >= this.#values.length) {
      const grown = new BigUint64Array(2 ** Math.ceil(Math.log2(at + 1)));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[at] = value + 1n;
  }
}

/** The number of a node in its store: the last part of what Neo4j calls it ("4:…:17"). */
export function numberOf(elementId: string): number {
  const number = Number(/:(\d+)$/.exec(elementId)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(number)) throw new Error(`Neo4j names a node in a way unknown here: ${elementId}`);
  return number;
}
