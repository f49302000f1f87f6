/** A queue that serves its owners in turn, and entries of one owner in order of arrival. */
export class Round<T> {
  /** The owner whose turn it is comes first. */
  readonly #byOwner = new Map<string, Set<T>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(owner: string, one: T): void {
    const own = this.#byOwner.get(owner);
    if (own) own.add(one);
    else this.#byOwner.set(owner, new Set([one]));
    this.#size++;
  }

  remove(owner: string, one: T): void {
    const own = this.#byOwner.get(owner);
    if (!own?.delete(one)) return;
    this.#size--;
    if (own.size === 0) this.#byOwner.delete(owner);
  }

  /**
   * The first thing of the next owner that may be taken; the owner then goes to the end. Undefined when there is none.
   */
  next(may: (owner: string, one: T) => boolean = () => true): { readonly owner: string; readonly one: T } | undefined {
    for (const [owner, own] of this.#byOwner) {
      const [one] = own as Set<T>;
      if (!may(owner, one as T)) continue;
      this.#byOwner.delete(owner);
      own.delete(one as T);
      if (own.size > 0) this.#byOwner.set(owner, own);
      this.#size--;
      return { owner, one: one as T };
    }
    return undefined;
  }
}
