import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** A stream of random draws that depends on nothing but where it was opened. */
export class Random {
  constructor(private readonly generator: RandomGenerator) {}

  /** A number in [0, 1). */
  real(): number {
    return (this.generator.next() >>> 0) / 4_294_967_296;
  }

  /** A whole number from low to high, both possible; low when the range is empty. */
  int(low: number, high: number): number {
    return high <= low ? low : uniformInt(this.generator, low, high);
  }

  chance(probability: number): boolean {
    return this.real() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }

  /** One of the entries, each as likely as its weight says. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = this.real() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return entries[entries.length - 1]?.[0] as T;
  }

  /** Normally distributed (Box and Muller 1958). */
  normal(mean = 0, deviation = 1): number {
    return mean + deviation * Math.sqrt(-2 * Math.log(1 - this.real())) * Math.cos(2 * Math.PI * this.real());
  }

  lognormal(median: number, sigma: number): number {
    return median * Math.exp(this.normal(0, sigma));
  }

  /** Up to `count` different entries, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, list.length)) chosen.add(this.int(0, list.length - 1));
    return [...chosen].sort((a, b) => a - b).map((at) => list[at] as T);
  }
}

/** Opens the stream of one row of one table: no table's draws shift another's, nor one row's the next one's. */
export type Streams = (table: string, row?: number) => Random;

/** All streams of one seed. */
export function streamsOf(seed: number): Streams {
  const starts = new Map<string, number>();
  return (table, row = 0) => {
    let start = starts.get(table);
    if (start === undefined) {
      start = hashOf(`${seed}/${table}`);
      starts.set(table, start);
    }
    const generator = xoroshiro128plus(mixed(start + Math.imul(row, 0x9e3779b1)));
    for (let skipped = 0; skipped < 4; skipped++) generator.next();
    return new Random(generator);
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: one to one, so that no two rows of a table share a stream. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
