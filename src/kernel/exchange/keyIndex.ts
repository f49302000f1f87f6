/**
 * The keys of a file and the line of each, in 12 bytes a slot instead of the ~100 of a Map with strings: a million keys
 * take 25 MB. Keys are known by a 64-bit fingerprint; among a million, two share one with a chance of 1 in 37 million.
 */
export class KeyIndex {
  #capacity = 1 << 10;
  #high = new Uint32Array(this.#capacity);
  #low = new Uint32Array(this.#capacity);
  #lines = new Uint32Array(this.#capacity);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The line of this key, 0 when it is not here. */
  get(key: string): number {
    return this.#lines[this.#slot(highHash(key), lowHash(key))]!;
  }

  /** Adds the key and answers 0, or, when it is here already, only answers its line. `line` is not 0. */
  add(key: string, line: number): number {
    const high = highHash(key);
    const low = lowHash(key);
    const slot = this.#slot(high, low);
    const known = this.#lines[slot]!;
    if (known) return known;
    this.#put(slot, high, low, line);
    if (++this.#size * 3 > this.#capacity * 2) this.#grow();
    return 0;
  }

  #put(slot: number, high: number, low: number, line: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#lines[slot] = line;
  }

  /** The slot of this fingerprint, or the free one where it belongs. */
  #slot(high: number, low: number): number {
    const mask = this.#capacity - 1;
    let slot = low & mask;
    while (this.#lines[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [high, low, lines] = [this.#high, this.#low, this.#lines];
    this.#capacity *= 2;
    this.#high = new Uint32Array(this.#capacity);
    this.#low = new Uint32Array(this.#capacity);
    this.#lines = new Uint32Array(this.#capacity);
    for (const [at, line] of lines.entries())
      if (line) this.#put(this.#slot(high[at]!, low[at]!), high[at]!, low[at]!, line);
  }
}

const highHash = (key: string) => murmur(key, 0x9747b28c);
const lowHash = (key: string) => murmur(key, 0x3c6ef372);

/** MurmurHash3 (A. Appleby, 32 bit), two UTF-16 units a block. */
function murmur(key: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < key.length; at += 2) {
    let block = key.charCodeAt(at) | ((at + 1 < key.length ? key.charCodeAt(at + 1) : 0) << 16);
    block = Math.imul(block, 0xcc9e2d51);
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash ^= block;
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= key.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
