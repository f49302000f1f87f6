import { LRUCache } from "lru-cache";
import { refuseForNow } from "../refusal/refuse.js";

/** How full a viewer's bucket is, in points of cost. */
export interface BucketLevel {
  /** Points that fit. */
  readonly limit: number;
  /** Points that may be spent now. */
  readonly remaining: number;
  /** Points that leak away each second, and may be spent again. */
  readonly perSecond: number;
}

interface Bucket {
  level: number;
  /** Time of `level`, in ms. */
  at: number;
}

/** Viewers whose buckets are remembered: whoever is forgotten, the longest unseen first, begins with an empty one. */
const remembered = 10_000;

/**
 * A leaky bucket per viewer: what an operation costs is poured in, `perSecond` points leak out, and what would not fit
 * is refused. Kept by each process for itself. `now` gives ms of a clock that never goes back.
 */
export class Buckets {
  readonly #buckets = new LRUCache<string, Bucket>({ max: remembered });

  constructor(
    readonly limit: number,
    readonly perSecond: number,
    readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Pours points in, and answers 0; when they do not fit, nothing is poured, and it answers in how many seconds they
   * would.
   */
  pour(viewer: string, points: number): number {
    const bucket = this.#at(viewer);
    const over = bucket.level + points - this.limit;
    if (over > 0) return Math.max(1, Math.ceil(over / this.perSecond));
    this.#buckets.set(viewer, { ...bucket, level: bucket.level + points });
    return 0;
  }

  /** Pours in what a viewer asks for; nobody's is not counted. Throws RATE_LIMITED when it does not fit. */
  spend(viewer: { readonly id: string } | undefined, points: number): void {
    const wait = viewer ? this.pour(viewer.id, points) : 0;
    if (wait > 0) throw refuseForNow(wait);
  }

  level(viewer: string): BucketLevel {
    const remaining = Math.floor(this.limit - this.#at(viewer).level);
    return { limit: this.limit, remaining, perSecond: this.perSecond };
  }

  #at(viewer: string): Bucket {
    const now = this.now();
    const known = this.#buckets.get(viewer);
    if (!known) return { level: 0, at: now };
    return { level: Math.max(0, known.level - ((now - known.at) / 1000) * this.perSecond), at: now };
  }
}
