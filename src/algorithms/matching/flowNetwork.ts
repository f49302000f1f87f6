import type { Network } from "./pool.js";

/** A network of these ties, each of which leads both ways, however often it is given. */
export function networkOf(ties: Iterable<readonly [string, readonly string[]]>): Network {
  const number = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = number.get(id);
    if (known !== undefined) return known;
    number.set(id, number.size);
    return number.size - 1;
  };
  const ends: number[] = [];
  for (const [one, others] of ties) {
    const from = numberOf(one);
    for (const other of others) ends.push(from, numberOf(other));
  }
  const start = new Int32Array(number.size + 1);
  for (const end of ends) start[end + 1]!++;
  for (let v = 0; v < number.size; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, -1);
  const to = new Int32Array(ends.length);
  for (let at = 0; at < ends.length; at += 2) {
    const [a, b] = [ends[at]!, ends[at + 1]!];
    to[next[a]!++] = b;
    to[next[b]!++] = a;
  }
  return { ids: [...number.keys()], start, to };
}

/** Means "no path"; paths with more hops than fit count as none. */
export const unreachable = 255;

/** The number of each person of a network: made once, since a network is kept for many questions. */
const numbers = new WeakMap<Network, ReadonlyMap<string, number>>();

function numbersOf(network: Network): ReadonlyMap<string, number> {
  const known = numbers.get(network) ?? new Map(network.ids.map((id, v) => [id, v]));
  numbers.set(network, known);
  return known;
}

/**
 * Hops from each source to each target, undirected: row of the source, column of the target, each named once. The fewer
 * of the two are searched from, 32 at a time, each a bit of a word, so that a tie is looked at once for all of them
 * (multi-source BFS: Then et al., VLDB 2014).
 */
export function hopsBetween(network: Network, sources: readonly string[], targets: readonly string[]): Uint8Array {
  const [rows, columns] = [sources.length, targets.length];
  if (rows > columns) return transposed(hopsBetween(network, targets, sources), columns, rows);
  const number = numbersOf(network);
  const column = new Int32Array(network.ids.length).fill(-1);
  targets.forEach((id, at) => {
    const v = number.get(id);
    if (v !== undefined) column[v] = at;
  });
  const hops = new Uint8Array(rows * columns).fill(unreachable);
  const own = new Map(targets.map((id, column) => [id, column]));
  sources.forEach((id, row) => {
    const column = own.get(id);
    if (column !== undefined) hops[row * columns + column] = 0;
  });
  for (let first = 0; first < rows; first += 32) {
    const batch = sources.slice(first, first + 32).map((id) => number.get(id));
    search(network, batch, column, hops.subarray(first * columns), columns);
  }
  return hops;
}

function transposed(matrix: Uint8Array, rows: number, columns: number): Uint8Array {
  const turned = new Uint8Array(matrix.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) turned[column * rows + row] = matrix[row * columns + column]!;
  return turned;
}

/** Fills the rows of these sources: `column` is the column of each node in them, −1 where it is no target. */
function search(
  { start, to, ids }: Network,
  sources: readonly (number | undefined)[],
  column: Int32Array,
  hops: Uint8Array,
  width: number,
): void {
  const seen = new Int32Array(ids.length);
  let front = new Int32Array(ids.length);
  let next = new Int32Array(ids.length);
  sources.forEach((v, bit) => {
    if (v === undefined) return;
    front[v]! |= 1 << bit;
    seen[v]! |= 1 << bit;
  });
  for (let distance = 1, isMoving = true; isMoving && distance < unreachable; distance++) {
    next.fill(0);
    for (let v = 0; v < front.length; v++) {
      const bits = front[v]!;
      if (bits === 0) continue;
      for (let at = start[v]!, end = start[v + 1]!; at < end; at++) next[to[at]!]! |= bits;
    }
    isMoving = false;
    for (let v = 0; v < next.length; v++) {
      const fresh = next[v]! & ~seen[v]!;
      next[v] = fresh;
      if (fresh === 0) continue;
      seen[v]! |= fresh;
      isMoving = true;
      if (column[v]! < 0) continue;
      for (let left = fresh; left !== 0; left &= left - 1) {
        hops[(31 - Math.clz32(left & -left)) * width + column[v]!] = distance;
      }
    }
    [front, next] = [next, front];
  }
}
