/** Numbers waiting in the order of a key, the least first (a binary heap). One number may wait more than once. */
export class Heap {
  #keys = new Float64Array(1024);
  #values = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get leastKey(): number {
    return this.#keys[0]!;
  }

  clear(): void {
    this.#size = 0;
  }

  push(key: number, value: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    let at = this.#size++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.#keys[up]! <= key) break;
      this.#put(at, this.#keys[up]!, this.#values[up]!);
      at = up;
    }
    this.#put(at, key, value);
  }

  /** Takes out the value with the least key. Not to be called on an empty heap. */
  pop(): number {
    const least = this.#values[0]!;
    const key = this.#keys[--this.#size]!;
    const value = this.#values[this.#size]!;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= this.#size) break;
      if (down + 1 < this.#size && this.#keys[down + 1]! < this.#keys[down]!) down++;
      if (this.#keys[down]! >= key) break;
      this.#put(at, this.#keys[down]!, this.#values[down]!);
      at = down;
    }
    this.#put(at, key, value);
    return least;
  }

  #put(at: number, key: number, value: number): void {
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  #grow(): void {
    const keys = new Float64Array(this.#size * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    const values = new Int32Array(this.#size * 2);
    values.set(this.#values);
    this.#values = values;
  }
}
