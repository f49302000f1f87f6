import { createHash } from "node:crypto";
import { Numbers } from "./numbers.js";

/** One line of a backup: a node with its number, or a relationship with the numbers of its ends. */
export type Line =
  | readonly ["n", number: number, labels: readonly string[], properties: Readonly<Record<string, unknown>>]
  | readonly ["r", type: string, start: number, end: number, properties: Readonly<Record<string, unknown>>];

/** Figures of a graph that are equal for equal graphs, and practically only for these. */
export interface Totals {
  readonly nodes: number;
  readonly relationships: number;
  /** By label, and by type. */
  readonly counts: Readonly<Record<string, number>>;
  /** Sum of the digests of all nodes and relationships, modulo 2^64, in hexadecimal. */
  readonly checksum: string;
}

/**
 * Counts a graph and sums it up. The digest of a node is that of its labels and properties, that of a relationship of
 * its type, its properties and the digests of its ends; the sum is the same in whatever order they come and whatever
 * numbers a store gives them.
 */
export class Tally {
  #sum = 0n;
  #nodes = 0;
  #relationships = 0;
  readonly #counts = new Map<string, number>();
  readonly #digests = new Numbers();

  /** Whether a node of this number was added. */
  has(number: number): boolean {
    return this.#digests.get(number) !== undefined;
  }

  /** Nodes come before the relationships between them. */
  add(line: Line): void {
    if (line[0] === "n") {
      const [, number, labels, properties] = line;
      const digest = digestOf([labels, properties]);
      this.#digests.set(number, digest);
      this.#nodes++;
      for (const label of labels) this.#count(label);
      this.#sum += digest;
    } else {
      const [, type, start, end, properties] = line;
      this.#relationships++;
      this.#count(type);
      this.#sum += digestOf([type, properties, String(this.#digests.get(start)), String(this.#digests.get(end))]);
    }
  }

  get totals(): Totals {
    return {
      nodes: this.#nodes,
      relationships: this.#relationships,
      counts: Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))),
      checksum: BigInt.asUintN(64, this.#sum).toString(16),
    };
  }

  #count(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }
}

/** Below 2^63. */
const digestOf = (value: unknown): bigint =>
  createHash("sha256").update(JSON.stringify(value)).digest().readBigUInt64BE() >> 1n;
