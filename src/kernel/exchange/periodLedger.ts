import { KeyIndex } from "./keyIndex.js";

/** Days since 1970 of the half-open period [from, to); unknown is for ever before and for ever after. */
const firstDay = (from: string | null) => (from === null ? -(2 ** 31) : Date.parse(from) / 86_400_000);
const lastDay = (to: string | null) => (to === null ? 2 ** 31 - 1 : Date.parse(to) / 86_400_000);

interface StoredPeriod {
  readonly owner: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface Overlap {
  readonly line: number;
  /** The line of the period that came first, or the `from` of the stored one. */
  readonly other: number | string | null;
}

interface Taken {
  readonly from: number;
  to: number;
  readonly by: number | string | null;
}

/** Periods of a file by owner, 16 bytes each: a million clients with their LEADs take 16 MB and an index. */
export class PeriodLedger {
  readonly #owners = new KeyIndex();
  #size = 0;
  #owner = new Uint32Array(1024);
  #line = new Uint32Array(1024);
  #from = new Int32Array(1024);
  #to = new Int32Array(1024);

  /** Notes a period; answers whether its owner is new. Periods come in the order of their lines. */
  add(owner: string, from: string | null, to: string | null, line: number): boolean {
    if (this.#size === this.#owner.length) this.#grow();
    const number = this.#owners.size + 1;
    const known = this.#owners.add(owner, number);
    this.#owner[this.#size] = known || number;
    this.#line[this.#size] = line;
    this.#from[this.#size] = firstDay(from);
    this.#to[this.#size] = lastDay(to);
    this.#size++;
    return known === 0;
  }

  /** The lines whose period overlaps a stored one or that of an earlier good line of the same owner. */
  *overlaps(stored: readonly StoredPeriod[], isBad: (line: number) => boolean): Generator<Overlap> {
    const storedOf = new Map<number, StoredPeriod[]>();
    for (const period of stored) {
      const number = this.#owners.get(period.owner);
      storedOf.set(number, [...(storedOf.get(number) ?? []), period]);
    }
    const order = Uint32Array.from({ length: this.#size }, (_, at) => at);
    order.sort((a, b) => this.#owner[a]! - this.#owner[b]! || a - b);
    let owner = 0;
    let taken: Taken[] = [];
    for (const at of order) {
      const line = this.#line[at]!;
      if (isBad(line)) continue;
      if (this.#owner[at] !== owner) {
        owner = this.#owner[at]!;
        taken = apart(storedOf.get(owner) ?? []);
      }
      const period = { from: this.#from[at]!, to: this.#to[at]!, by: line };
      if (period.from === period.to) continue;
      const place = placeOf(period.from, taken);
      const other = [taken[place - 1], taken[place]].find(
        (next) => next && next.from < period.to && period.from < next.to,
      );
      if (other) yield { line, other: other.by };
      else taken.splice(place, 0, period);
    }
  }

  #grow(): void {
    const length = this.#size * 2;
    const grown = <T extends Uint32Array | Int32Array>(larger: T, from: T): T => {
      larger.set(from);
      return larger;
    };
    this.#owner = grown(new Uint32Array(length), this.#owner);
    this.#line = grown(new Uint32Array(length), this.#line);
    this.#from = grown(new Int32Array(length), this.#from);
    this.#to = grown(new Int32Array(length), this.#to);
  }
}

/** Stored periods in order; those that overlap one another, as old data may, as one. */
function apart(stored: readonly StoredPeriod[]): Taken[] {
  const joined: Taken[] = [];
  const periods = stored.map(({ from, to }) => ({ from: firstDay(from), to: lastDay(to), by: from }));
  for (const period of periods.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && period.from < last.to) last.to = Math.max(last.to, period.to);
    else joined.push(period);
  }
  return joined;
}

/** Where a period that begins on this day belongs among those taken, which are in order. */
function placeOf(from: number, taken: readonly Taken[]): number {
  let low = 0;
  for (let high = taken.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
