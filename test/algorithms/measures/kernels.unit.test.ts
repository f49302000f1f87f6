import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brokerage } from "../../../src/algorithms/measures/brokerage.js";
import { cohesion, cohesionOfGroups } from "../../../src/algorithms/measures/cohesion.js";
import { communities, modularity } from "../../../src/algorithms/measures/communities.js";
import { coreNumbers } from "../../../src/algorithms/measures/coreNumbers.js";
import { cutPoints } from "../../../src/algorithms/measures/cutPoints.js";
import { distances } from "../../../src/algorithms/measures/distances.js";
import { fragmentation } from "../../../src/algorithms/measures/fragmentation.js";
import { degree, networkOf } from "../../../src/algorithms/measures/network.js";
import { pageRank } from "../../../src/algorithms/measures/pageRank.js";
import { levelled, ordered, percentiles } from "../../../src/algorithms/measures/percentiles.js";
import { structuralHoles } from "../../../src/algorithms/measures/structuralHoles.js";

type Tie = readonly [from: number, to: number, weight: number];
const roles = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"] as const;

interface Oracle {
  readonly name: string;
  readonly nodes: number;
  readonly ties: readonly Tie[];
  readonly network: Readonly<Record<"density" | "reciprocity" | "clustering" | "fragmentation", number | null>> & {
    readonly connectedPairs: number;
    readonly bestKnownModularity: number | null;
    readonly cutPoints: readonly number[];
    readonly bridges: readonly (readonly [number, number])[];
  };
  readonly groups: readonly Readonly<Record<"density" | "reciprocity" | "clustering" | "conductance", number | null>>[];
  readonly managers: readonly (Readonly<
    Record<
      | "adviceSought"
      | "adviceGiven"
      | "pageRank"
      | "betweenness"
      | "closeness"
      | "closenessPercentile"
      | "constraint"
      | "effectiveSize"
      | "coreNumber"
      | "fragmentationWithout",
      number | null
    >
  > & { readonly brokerage: Readonly<Record<(typeof roles)[number], number>> })[];
}

const folder = new URL("oracles/", import.meta.url);
const oracles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file): Oracle => JSON.parse(readFileSync(new URL(file, folder), "utf8")));

const networkFrom = (nodes: number, ties: readonly Tie[]) =>
  networkOf(nodes, {
    from: Uint32Array.from(ties, ([from]) => from),
    to: Uint32Array.from(ties, ([, to]) => to),
    weight: Float64Array.from(ties, ([, , weight]) => weight),
  });

const told = (value: number | null | undefined) => (value == null || Number.isNaN(value) ? null : value);
const near = (known: number | null) => (known === null ? null : expect.closeTo(known, 7));
const allNear = (known: object) =>
  Object.fromEntries(Object.entries(known).map(([name, value]) => [name, near(value)]));

describe.each(oracles.map((oracle) => [oracle.name, oracle] as const))("networkx on %s", (_, oracle) => {
  const network = networkFrom(oracle.nodes, oracle.ties);
  const group = Int32Array.from({ length: oracle.nodes }, (_, node) => node % 3);

  test("each manager's measures", () => {
    const rank = pageRank(network);
    const { betweenness, closeness } = distances(network);
    const place = percentiles(levelled(closeness));
    const { constraint, effectiveSize } = structuralHoles(network);
    const core = coreNumbers(network);
    const brokers = brokerage(network, group);
    const answers = oracle.managers.map((_, node) => ({
      adviceSought: degree(network.out, node),
      adviceGiven: degree(network.in, node),
      pageRank: told(rank[node]),
      betweenness: told(betweenness[node]),
      closeness: told(closeness[node]),
      closenessPercentile: told(place[node]),
      constraint: told(constraint[node]),
      effectiveSize: told(effectiveSize[node]),
      coreNumber: core[node],
      brokerage: Object.fromEntries(roles.map((role) => [role, brokers[role][node]])),
      fragmentationWithout: told(
        fragmentation(
          network,
          Uint8Array.from({ length: oracle.nodes }, (_, one) => (one === node ? 1 : 0)),
        ).value,
      ),
    }));
    expect(answers).toEqual(
      oracle.managers.map(({ brokerage: brokered, ...values }) => ({
        ...allNear(values),
        brokerage: brokered,
      })),
    );
  });

  test("the whole network's figures", () => {
    const { density, reciprocity, clustering } = cohesion(network);
    const { isCutPoint, bridges } = cutPoints(network);
    const { value, connectedPairs } = fragmentation(network);
    const { bestKnownModularity, cutPoints: points, bridges: known, ...figures } = oracle.network;
    const answer = { density, reciprocity, clustering, fragmentation: value, connectedPairs };
    expect(answer).toEqual(allNear(figures));
    expect(Array.from(isCutPoint).flatMap((is, node) => (is ? [node] : []))).toEqual(points);
    expect(bridges).toEqual(known);
  });

  test("cohesion of groups", () => {
    const answers = cohesionOfGroups(network, group, 3).map(({ members: _, ties: __, ...values }) => values);
    expect(answers).toEqual(oracle.groups.map(allNear));
  });

  test("communities as good as the best known, and the same twice", () => {
    const found = communities(network);
    expect(found).toEqual(communities(network));
    expect(found.modularity === null).toBe(oracle.network.bestKnownModularity === null);
    expect(found.modularity ?? 0).toBeGreaterThanOrEqual((oracle.network.bestKnownModularity ?? 0) - 0.005);
    expect(modularity(network.both, found.of)).toEqual(near(found.modularity));
    const sizes = Array.from({ length: found.count }, (_, one) => found.of.filter((of) => of === one).length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });
});

test("more than ten graphs are compared", () => {
  expect(oracles.length).toBeGreaterThanOrEqual(10);
});

test("a self-tie, a node that does not exist and a weight of nothing are refused", () => {
  expect(() => networkFrom(2, [[1, 1, 1]])).toThrow("Tie 0 leads from node 1 to itself.");
  expect(() => networkFrom(2, [[0, 2, 1]])).toThrow("Tie 0 leads to a node that does not exist.");
  expect(() => networkFrom(2, [[0, 1, 0]])).toThrow("Tie 0 has the weight 0: it must be above 0.");
});

test("a percentile is the share below and half of the equal", () => {
  expect([...percentiles(Float64Array.of(3, 1, 3, Number.NaN, 9))]).toEqual([50, 12.5, 50, Number.NaN, 87.5]);
});

test("values that differ only by rounding are one value: one percentile, and an order by number", () => {
  const [sum, other, less] = [0.1 + 0.2, 0.3, 0.3 - 1e-9];
  expect(sum).not.toBe(other);
  const values = levelled(Float64Array.of(sum, Number.NaN, other, less, 0));
  expect(values[0]).toBe(values[2]);
  expect([...ordered(values)]).toEqual([4, 3, 0, 2]);
  expect([...percentiles(values)]).toEqual([75, Number.NaN, 75, 37.5, 12.5]);
});

test("sampled distances tell an error that covers what was missed", () => {
  const oracle = oracles.find(({ name }) => name === "scaleFree")!;
  const network = networkFrom(oracle.nodes, oracle.ties);
  const exact = distances(network);
  const sampled = distances(network, 60);
  expect([exact.sources, sampled.sources]).toEqual([120, 60]);
  expect(Math.max(...exact.betweennessError)).toBe(0);
  const measures = [
    ["betweenness", "betweennessError"],
    ["closeness", "closenessError"],
  ] as const;
  for (const [measure, error] of measures) {
    const missed = Array.from(exact[measure], (value, node) => Math.abs(value - sampled[measure][node]!));
    const covered = missed.filter((by, node) => by <= 3 * sampled[error][node]! + 1e-9).length;
    expect(covered / network.size).toBeGreaterThan(0.9);
    expect(Math.max(...missed)).toBeGreaterThan(0);
  }
});

const shared = new URL("../../../../shared/data/", import.meta.url);
const hasShared = existsSync(new URL("oracles/advice-network.json", shared));

describe.skipIf(!hasShared)("the real advice network (skipped without the folder ../shared/data)", () => {
  test("each manager's measures are those that networkx found", () => {
    const oracle = JSON.parse(readFileSync(new URL("oracles/advice-network.json", shared), "utf8"));
    const lines = (file: string) =>
      readFileSync(new URL(`real/${file}`, shared), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","));
    const ids = Object.keys(oracle.managers);
    const branchOf = new Map(lines("posts.csv").map(([manager, branch]) => [manager, branch]));
    const branches = [...new Set(branchOf.values())];
    const network = networkFrom(
      ids.length,
      lines("advice.csv").map(([, seeker, adviser]): Tie => [ids.indexOf(seeker!), ids.indexOf(adviser!), 1]),
    );
    const rank = pageRank(network);
    const { betweenness, closeness } = distances(network);
    const { constraint, effectiveSize } = structuralHoles(network);
    const core = coreNumbers(network);
    const brokers = brokerage(
      network,
      Int32Array.from(ids, (id) => branches.indexOf(branchOf.get(id)!)),
    );
    const whole = cohesion(network);
    const { isCutPoint, bridges } = cutPoints(network);
    ids.forEach((id, node) => {
      const { brokerage: brokered, ...known } = oracle.managers[id];
      const values: Record<string, number> = {
        adviceSought: degree(network.out, node),
        adviceGiven: degree(network.in, node),
        pageRank: rank[node]!,
        betweenness: betweenness[node]!,
        harmonicCloseness: closeness[node]!,
        constraint: constraint[node]!,
        effectiveSize: effectiveSize[node]!,
        coreNumber: core[node]!,
        fragmentationWithout: fragmentation(
          network,
          Uint8Array.from(ids, (_, one) => (one === node ? 1 : 0)),
        ).value!,
      };
      expect(Object.keys(values).sort()).toEqual(Object.keys(known).sort());
      for (const [name, value] of Object.entries(values)) {
        expect(Math.abs(value - known[name]), `${id} ${name}: ${value} is not ${known[name]}`).toBeLessThan(
          oracle.tolerance,
        );
      }
      expect(Object.fromEntries(roles.map((role) => [role, brokers[role][node]]))).toEqual(brokered);
    });
    expect(whole.density).toBeCloseTo(oracle.network.density, 9);
    expect(whole.reciprocity).toBeCloseTo(oracle.network.reciprocity, 9);
    expect(whole.clustering).toBeCloseTo(oracle.network.clustering, 9);
    expect(fragmentation(network).value).toBeCloseTo(oracle.network.fragmentation, 9);
    expect([...isCutPoint].filter(Boolean)).toEqual(oracle.network.articulationPoints);
    expect(bridges).toEqual(oracle.network.bridges);
    expect(communities(network).modularity).toBeGreaterThanOrEqual(oracle.network.bestKnownModularity - 0.005);
  });
});
