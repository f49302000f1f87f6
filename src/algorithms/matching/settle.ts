import { Heap } from "./heap.js";

/** One side of a matching in the making, seen from its nodes. */
export interface Side {
  /** Pairs of node n: `pairs[start[n]]` to `pairs[start[n + 1] − 1]`. */
  readonly start: Int32Array;
  readonly pairs: Int32Array;
  /** The node of this side in each pair. */
  readonly node: Int32Array;
  /** What a place of each node is worth: never below 0. */
  readonly price: Float64Array;
  /** Places of each node that nobody has. */
  readonly room: Int32Array;
  /** Pairs that are matched, by node. */
  readonly matched: number[][];
}

/**
 * Makes matchings exact. Prices are right when no pair is worth more than the prices of its two nodes together, a
 * matched pair is worth exactly as much, and a node with room has the price 0: then the matching is one of the largest
 * total, and the prices prove it. `settle` takes two sides of which the first two hold, and restores the third for one
 * node: by the shortest chain of exchanges (Dijkstra on what each pair falls short of its prices) either a place is
 * filled, or someone whose price has come down to 0 gives theirs up. It is the same in both directions, so a matching
 * may begin with any prices: good ones only make it quick.
 */
export class Settler {
  readonly #own: Side;
  readonly #other: Side;
  readonly #weight: ArrayLike<number>;
  readonly #ownDistance: Float64Array;
  readonly #otherDistance: Float64Array;
  readonly #ownVia: Int32Array;
  readonly #otherVia: Int32Array;
  readonly #ownReached: number[] = [];
  readonly #otherReached: number[] = [];
  readonly #heap = new Heap();

  constructor(own: Side, other: Side, weight: ArrayLike<number>) {
    this.#own = own;
    this.#other = other;
    this.#weight = weight;
    this.#ownDistance = new Float64Array(own.room.length).fill(Number.POSITIVE_INFINITY);
    this.#otherDistance = new Float64Array(other.room.length).fill(Number.POSITIVE_INFINITY);
    this.#ownVia = new Int32Array(own.room.length);
    this.#otherVia = new Int32Array(other.room.length);
  }

  /** Fills the free places of a node, or brings its price down to 0. */
  settle(node: number): void {
    while (this.#own.room[node]! > 0 && this.#own.price[node]! > 0) this.#once(node);
  }

  #once(node: number): void {
    const own = this.#own;
    const other = this.#other;
    const heap = this.#heap;
    let shortest = own.price[node]!;
    let ownEnd = node;
    let otherEnd = -1;
    this.#reachOwn(node, 0, -1);
    while (heap.size > 0 && heap.leastKey < shortest) {
      const distance = heap.leastKey;
      const from = heap.pop();
      if (distance > this.#ownDistance[from]!) continue;
      const base = distance + own.price[from]!;
      for (let at = own.start[from]!, end = own.start[from + 1]!; at < end; at++) {
        const pair = own.pairs[at]!;
        const to = other.node[pair]!;
        const length = base + other.price[to]! - this.#weight[pair]!;
        if (length >= shortest || length >= this.#otherDistance[to]!) continue;
        if (this.#otherDistance[to] === Number.POSITIVE_INFINITY) this.#otherReached.push(to);
        this.#otherDistance[to] = length;
        this.#otherVia[to] = pair;
        if (other.room[to]! > 0) {
          shortest = length;
          otherEnd = to;
          continue;
        }
        for (const taken of other.matched[to]!) {
          const next = own.node[taken]!;
          if (length >= this.#ownDistance[next]!) continue;
          this.#reachOwn(next, length, taken);
          if (length + own.price[next]! < shortest) {
            shortest = length + own.price[next]!;
            ownEnd = next;
            otherEnd = -1;
          }
        }
      }
    }
    this.#reprice(shortest);
    if (otherEnd >= 0) this.#shift(node, this.#fill(otherEnd));
    else if (ownEnd !== node) this.#shift(node, this.#giveUp(ownEnd));
    this.#forget();
  }

  #reachOwn(node: number, distance: number, via: number): void {
    if (this.#ownDistance[node] === Number.POSITIVE_INFINITY) this.#ownReached.push(node);
    this.#ownDistance[node] = distance;
    this.#ownVia[node] = via;
    this.#heap.push(distance, node);
  }

  /**
   * Own nodes that were reached sooner than the end come down by the difference, those of the other side go up by it.
   */
  #reprice(shortest: number): void {
    for (const node of this.#ownReached) {
      if (this.#ownDistance[node]! < shortest) this.#own.price[node]! -= shortest - this.#ownDistance[node]!;
    }
    for (const node of this.#otherReached) {
      if (this.#otherDistance[node]! < shortest) this.#other.price[node]! += shortest - this.#otherDistance[node]!;
    }
  }

  /** The chain ends at a free place: the last pair is matched. Answers its own node. */
  #fill(end: number): number {
    const pair = this.#otherVia[end]!;
    this.#match(pair);
    this.#other.room[end]!--;
    return this.#own.node[pair]!;
  }

  /** The chain ends at a node that gives a place up: who had it takes the pair before. Answers that pair's own node. */
  #giveUp(end: number): number {
    this.#own.room[end]!++;
    return this.#exchange(end);
  }

  /** Goes back along the chain to its beginning, which has one free place less. */
  #shift(first: number, last: number): void {
    for (let node = last; node !== first; node = this.#exchange(node));
    this.#own.room[first]!--;
  }

  /** The pair by which a node was reached is no longer matched; its other node takes the pair before in the chain. */
  #exchange(node: number): number {
    const lost = this.#ownVia[node]!;
    const other = this.#other.node[lost]!;
    remove(this.#own.matched[node]!, lost);
    remove(this.#other.matched[other]!, lost);
    const gained = this.#otherVia[other]!;
    this.#match(gained);
    return this.#own.node[gained]!;
  }

  #match(pair: number): void {
    this.#own.matched[this.#own.node[pair]!]!.push(pair);
    this.#other.matched[this.#other.node[pair]!]!.push(pair);
  }

  #forget(): void {
    for (const node of this.#ownReached) this.#ownDistance[node] = Number.POSITIVE_INFINITY;
    for (const node of this.#otherReached) this.#otherDistance[node] = Number.POSITIVE_INFINITY;
    this.#ownReached.length = 0;
    this.#otherReached.length = 0;
    this.#heap.clear();
  }
}

function remove(list: number[], value: number): void {
  list[list.indexOf(value)] = list.at(-1)!;
  list.pop();
}
