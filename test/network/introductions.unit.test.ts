import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type LinksOf, shortestWays } from "../../src/modules/network/shortestWays.js";

const oracles = ["scaleFree", "communities", "disconnected", "clique"].map((name) =>
  JSON.parse(readFileSync(new URL(`../algorithms/measures/oracles/${name}.json`, import.meta.url), "utf8")),
);

/** All the shortest ways, found by walking from one end over everything. */
function allWays(links: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): string[] {
  let ways = [[from]];
  const seen = new Set([from]);
  while (ways.length > 0) {
    const found = ways.filter((way) => way.at(-1) === to);
    if (found.length > 0) return found.map((way) => way.join(" ")).sort();
    const next = ways.flatMap((way) =>
      [...(links.get(way.at(-1)!) ?? [])].filter((one) => !seen.has(one)).map((one) => [...way, one]),
    );
    for (const way of next) seen.add(way.at(-1)!);
    ways = next;
  }
  return [];
}

test.each(oracles.map((oracle) => [oracle.name, oracle] as const))(
  "searching from both ends finds every shortest way of %s",
  async (_, oracle) => {
    const links = new Map<string, Set<string>>();
    for (const [a, b] of oracle.ties as [number, number][])
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        links.set(`${one}`, (links.get(`${one}`) ?? new Set()).add(`${other}`));
    const linksOf: LinksOf = async (ids, among) => {
      const isWanted = (id: string) => !among || among.includes(id);
      const rows = ids.map((id) => [id, [...(links.get(id) ?? [])].filter(isWanted)] as const);
      return new Map(
        rows
          .filter(([, others]) => others.length > 0)
          .map(([id, others]) => [id, new Map(others.map((one) => [one, new Set(["ADVICE"])]))]),
      );
    };
    let compared = 0;
    for (let from = 0; from < oracle.nodes; from += 7)
      for (let to = 1; to < oracle.nodes; to += 9) {
        const known = allWays(links, `${from}`, `${to}`);
        const { ways, hasMore } = await shortestWays(`${from}`, `${to}`, 12, 10_000, linksOf);
        expect({ from, to, ways: ways.map((way) => way.join(" ")).sort() }).toEqual({ from, to, ways: known });
        expect(hasMore).toBe(false);
        const one = await shortestWays(`${from}`, `${to}`, 12, 1, linksOf);
        expect([one.ways.length, one.hasMore]).toEqual([Math.min(1, known.length), known.length > 1]);
        const length = (ways[0]?.length ?? 1) - 1;
        if (length > 0) expect((await shortestWays(`${from}`, `${to}`, length - 1, 1, linksOf)).ways).toEqual([]);
        compared += known.length;
      }
    expect(compared).toBeGreaterThan(0);
  },
);
