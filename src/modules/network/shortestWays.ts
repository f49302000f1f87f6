/** The kinds of ties by which two people are linked, by the other's id. */
export type Links = ReadonlyMap<string, ReadonlySet<string>>;

/** To whom people are linked, perhaps only among some others: one question for a whole ring of them. */
export type LinksOf = (ids: readonly string[], among?: readonly string[]) => Promise<ReadonlyMap<string, Links>>;

/**
 * From so many people on it is first asked whether the rings meet: one of many is tied to thousands, who are not needed
 * if they do.
 */
const largeRing = 8;

export interface Ways {
  /**
   * Each way as the people on it, from first to last: all of the smallest number of ties, in an order that is the same
   * every time.
   */
  readonly ways: readonly (readonly string[])[];
  readonly hasMore: boolean;
  /** The kinds of ties between two neighbours on a way. */
  readonly kindsBetween: (one: string, other: string) => readonly string[];
}

/**
 * The shortest ways between two people of at most so many ties, `first` of them. Both ends are searched in rings,
 * always from where fewer wait, until the rings meet: of a network of degree k only about 2·k^(hops/2) people are
 * looked at. Pohl, Bi-directional search, 1971.
 */
export async function shortestWays(
  from: string,
  to: string,
  maxHops: number,
  first: number,
  linksOf: LinksOf,
): Promise<Ways> {
  const links = new Map<string, Links>();
  const ends = [new Search(from), new Search(to)] as const;
  const [forth, back] = ends;
  const meeting = () => [...forth.steps.keys()].filter((id) => back.steps.has(id));
  while (meeting().length === 0 && forth.reach + back.reach < maxHops) {
    const [next, other] = forth.ring.length <= back.ring.length ? [forth, back] : [back, forth];
    if (next.ring.length === 0) break;
    const meets = next.ring.length < largeRing ? undefined : await linksOf(next.ring, other.ring);
    const found = meets && meets.size > 0 ? meets : await linksOf(next.ring);
    for (const [id, one] of found) links.set(id, one);
    next.grow(links);
  }
  const kindsBetween = (one: string, other: string) =>
    [...new Set([...(links.get(one)?.get(other) ?? []), ...(links.get(other)?.get(one) ?? [])])].sort();
  const met = meeting();
  if (met.length === 0) return { ways: [], hasMore: false, kindsBetween };
  const length = Math.min(...met.map((id) => forth.steps.get(id)! + back.steps.get(id)!));
  const onWay = met.filter((id) => forth.steps.get(id)! + back.steps.get(id)! === length);
  const ways = wholeWays(forth.waysTo(onWay, links), back.waysTo(onWay, links), first + 1);
  return { ways: ways.slice(0, first), hasMore: ways.length > first, kindsBetween };
}

/** A search from one end. */
class Search {
  /** How far everyone found is. */
  readonly steps: Map<string, number>;
  /** Those found last, whose links are not known yet. */
  ring: string[];
  reach = 0;

  constructor(readonly start: string) {
    this.steps = new Map([[start, 0]]);
    this.ring = [start];
  }

  grow(links: ReadonlyMap<string, Links>): void {
    this.reach++;
    const next: string[] = [];
    for (const id of this.ring)
      for (const other of links.get(id)?.keys() ?? []) {
        if (this.steps.has(other)) continue;
        this.steps.set(other, this.reach);
        next.push(other);
      }
    this.ring = next;
  }

  /** For each of these people a generator of the ways from the start to them. */
  waysTo(ids: readonly string[], links: ReadonlyMap<string, Links>): Map<string, () => Generator<string[]>> {
    const before = new Map<string, string[]>();
    for (const [id, steps] of this.steps)
      for (const other of links.get(id)?.keys() ?? [])
        if (this.steps.get(other) === steps + 1) before.set(other, [...(before.get(other) ?? []), id]);
    for (const list of before.values()) list.sort();
    function* ways(id: string, start: string): Generator<string[]> {
      if (id === start) yield [id];
      else for (const one of before.get(id) ?? []) for (const way of ways(one, start)) yield [...way, id];
    }
    return new Map(ids.map((id) => [id, () => ways(id, this.start)]));
  }
}

/** Ways from both ends put together where they meet: at most so many, sorted by ids. */
function wholeWays(
  forth: ReadonlyMap<string, () => Generator<string[]>>,
  back: ReadonlyMap<string, () => Generator<string[]>>,
  most: number,
): string[][] {
  const found: string[][] = [];
  for (const [id, ways] of [...forth].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const one of ways())
      for (const other of back.get(id)!()) {
        found.push([...one, ...other.toReversed().slice(1)]);
        if (found.length === most) return found.sort(byIds);
      }
  return found.sort(byIds);
}

const byIds = (a: readonly string[], b: readonly string[]) => (a.join() < b.join() ? -1 : 1);
