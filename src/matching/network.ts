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

/** Stands for no way at all; ways of more hops than fit are taken for none. */
export const unreachable = 255;

/**
 * Hops from each source to each target, undirected: row of the source, column of the target. Sources are taken 32 at a time, each
 * a bit of a word, so that a tie is looked at once for all of them (multi-source BFS: Then et al., VLDB 2014).
 */
export function hopsBetween(network: Network, sources: readonly string[], targets: readonly string[]): Uint8Array {
  const number = new Map(network.ids.map((id, v) => [id, v]));
  const columns = new Map<number, number[]>();
  targets.forEach((id, column) => {
    const v = number.get(id);
    if (v !== undefined) columns.set(v, [...(columns.get(v) ?? []), column]);
  });
  const hops = new Uint8Array(sources.length * targets.length).fill(unreachable);
  const own = new Map(targets.map((id, column) => [id, column]));
  sources.forEach((id, row) => {
    const column = own.get(id);
    if (column !== undefined) hops[row * targets.length + column] = 0;
  });
  for (let first = 0; first < sources.length; first += 32) {
    const batch = sources.slice(first, first + 32).map((id) => number.get(id));
    search(network, batch, (v, bit, distance) => {
      for (const column of columns.get(v) ?? []) hops[(first + bit) * targets.length + column] = distance;
    });
  }
  return hops;
}

function search(
  { start, to, ids }: Network,
  sources: readonly (number | undefined)[],
  reach: (v: number, bit: number, distance: number) => void,
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
      for (let bit = 0; bit < sources.length; bit++) if (fresh & (1 << bit)) reach(v, bit, distance);
    }
    [front, next] = [next, front];
  }
}
