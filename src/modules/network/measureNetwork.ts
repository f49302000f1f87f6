import { brokerage } from "../../algorithms/measures/brokerage.js";
import { cohesion, cohesionOfGroups } from "../../algorithms/measures/cohesion.js";
import { communities } from "../../algorithms/measures/communities.js";
import { coreNumbers } from "../../algorithms/measures/coreNumbers.js";
import { cutPoints } from "../../algorithms/measures/cutPoints.js";
import { distances } from "../../algorithms/measures/distances.js";
import { fragmentation } from "../../algorithms/measures/fragmentation.js";
import { degree, expanded, type Network, networkOf, strengths } from "../../algorithms/measures/network.js";
import { pageRank } from "../../algorithms/measures/pageRank.js";
import { levelled, ordered, percentiles } from "../../algorithms/measures/percentiles.js";
import { structuralHoles } from "../../algorithms/measures/structuralHoles.js";
import type { NetworkLoad } from "./networkLoad.js";
import type { BranchTies, Measured, Snapshot } from "./snapshot.js";

/** Everything that is measured of a network. */
export function measureNetwork({
  ids,
  branches,
  branch,
  ties,
  estimated,
  digest,
}: NetworkLoad): Omit<Snapshot, "loadMs" | "measureMs"> {
  const network = networkOf(ids.length, ties);
  const { size, out, in: into, both } = network;
  const far = distances(network);
  const holes = structuralHoles(network);
  const broker = brokerage(network, branch);
  const groups = communities(network);
  const { isCutPoint, bridges } = cutPoints(network);
  const fragments = fragmentation(network);
  const { conductance: _, ...whole } = cohesion(network);
  const ofEach = (measure: (node: number) => number) => Float64Array.from({ length: size }, (_, node) => measure(node));
  const roles = Object.values(broker) as Float64Array[];
  const communitySizes = new Array<number>(groups.count).fill(0);
  for (const one of groups.of) communitySizes[one]!++;
  return {
    digest,
    estimated,
    ids,
    branches,
    branch,
    network,
    measures: {
      ADVICE_SOUGHT: measured(ofEach((node) => degree(out, node))),
      TIMES_SOUGHT: measured(strengths(out)),
      ADVICE_GIVEN: measured(ofEach((node) => degree(into, node))),
      TIMES_GIVEN: measured(strengths(into)),
      PAGE_RANK: measured(pageRank(network)),
      BETWEENNESS: measured(far.betweenness),
      CLOSENESS: measured(far.closeness),
      CONSTRAINT: measured(holes.constraint),
      EFFECTIVE_SIZE: measured(holes.effectiveSize),
      CORE_NUMBER: measured(Float64Array.from(coreNumbers(network))),
      BROKERAGE: measured(ofEach((node) => roles.reduce((sum, role) => sum + role[node]!, 0))),
    },
    betweennessError: far.betweennessError,
    closenessError: far.closenessError,
    brokerage: broker,
    community: groups.of,
    communitySizes,
    isCutPoint,
    figures: {
      ...whole,
      weight: out.weight.reduce((sum, one) => sum + one, 0),
      isolated: ofEach((node) => degree(both, node)).filter((ties) => ties === 0).length,
      cutPoints: isCutPoint.reduce((sum, one) => sum + one, 0),
      bridges: bridges.length,
      modularity: groups.modularity,
      communities: groups.count,
      fragmentation: fragments.value,
      fragmentationError: fragments.error,
      connectedPairs: fragments.connectedPairs,
      sources: far.sources,
    },
    cohesion: cohesionOfGroups(network, branch, branches.length),
    branchTies: tiesBetween(network, branch, branches.length),
  };
}

function measured(values: Float64Array): Measured {
  const value = levelled(values);
  const known = ordered(value);
  const percentile = percentiles(value, known);
  const unknown = Uint32Array.from({ length: value.length }, (_, node) => node).filter((node) =>
    Number.isNaN(value[node]),
  );
  const order = new Uint32Array(value.length);
  order.set(unknown);
  order.set(known, unknown.length);
  return { value, percentile, order };
}

/** Ties from branch to branch, those that are there; who works nowhere is left out. */
function tiesBetween({ out }: Network, branch: Int32Array, count: number): BranchTies {
  const cells = new Map<number, { ties: number; weight: number }>();
  const { from, to, weight } = expanded(out);
  from.forEach((node, at) => {
    const [a, b] = [branch[node]!, branch[to[at]!]!];
    if (a < 0 || b < 0) return;
    const cell = cells.get(a * count + b) ?? { ties: 0, weight: 0 };
    cell.ties++;
    cell.weight += weight[at]!;
    cells.set(a * count + b, cell);
  });
  const places = Float64Array.from(cells.keys()).sort();
  return {
    from: Uint32Array.from(places, (at) => Math.floor(at / count)),
    to: Uint32Array.from(places, (at) => at % count),
    ties: Uint32Array.from(places, (at) => cells.get(at)!.ties),
    weight: Float64Array.from(places, (at) => cells.get(at)!.weight),
  };
}
