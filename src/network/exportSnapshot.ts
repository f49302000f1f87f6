import type { Context } from "../context.js";
import { type Cell, type Column, type ExportGraph, type ExportTie, portions } from "./exportGraph.js";
import { labelsOf } from "./exportLabels.js";
import { rolesOf, valuesOf } from "./networkManager.js";
import { isWithin, type NetworkShown } from "./networkShown.js";

const measures = [
  "adviceSought",
  "timesSought",
  "adviceGiven",
  "timesGiven",
  "pageRank",
  "betweenness",
  "closeness",
  "constraint",
  "effectiveSize",
  "coreNumber",
  "brokerage",
] as const;
const roles = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"] as const;

const columns: Column[] = [
  { name: "branch", type: "string" },
  ...measures.flatMap((name): Column[] => [
    { name, type: "double" },
    { name: `${name}Percentile`, type: "double" },
  ]),
  ...roles.map((name): Column => ({ name, type: "integer" })),
  { name: "community", type: "integer" },
  { name: "isCutPoint", type: "boolean" },
];

/**
 * A network with its measures, as a graph to export: the managers whose file the viewer may read with what is measured of them, the ties
 * between these and the viewer's own, and the others at the ends of those by their name alone.
 */
export function exportSnapshot(context: Context, { snapshot, of, reach, builtAt }: NetworkShown): ExportGraph {
  const { ids, network, branch, branches } = snapshot;
  const own = context.viewer!.id;
  const isTold = (from: string, to: string) =>
    from === own || to === own || (isWithin(reach, from) && isWithin(reach, to));
  function* ties(): Generator<ExportTie> {
    const { start, target, weight } = network.out;
    const kind = of.kinds.join("+");
    for (let node = 0; node < ids.length; node++)
      for (let at = start[node]!; at < start[node + 1]!; at++) {
        const [from, to] = [ids[node]!, ids[target[at]!]!];
        if (isTold(from, to)) yield { from, to, weight: weight[at]!, kind };
      }
  }
  function* shown(): Generator<number> {
    const beyond = new Set<string>();
    if (reach !== "all") for (const { from, to } of ties()) beyond.add(from).add(to);
    for (let node = 0; node < ids.length; node++) if (isWithin(reach, ids[node]!) || beyond.has(ids[node]!)) yield node;
  }
  const cells = (node: number): Cell[] => {
    if (!isWithin(reach, ids[node]!)) return [];
    const values = valuesOf(snapshot, node);
    const brokered = rolesOf(snapshot, node);
    return [
      branches[branch[node]!],
      ...measures.flatMap((name) => [values[name].value, values[name].percentile]),
      ...roles.map((name) => brokered[name]),
      snapshot.community[node]!,
      snapshot.isCutPoint[node] === 1,
    ];
  };
  return {
    about: `The network of ${of.kinds.join(", ")} as of ${of.asOf}${of.branchId ? `, branch ${of.branchId} and below` : ""}${of.window ? `, ties from ${of.window.from} to ${of.window.to}` : ""}, read ${builtAt.toISOString()}`,
    columns,
    async *nodes() {
      for (const some of portions(shown())) {
        const labels = await labelsOf(
          context,
          some.map((node) => ids[node]!),
        );
        yield some.map((node) => ({
          id: ids[node]!,
          label: labels.get(ids[node]!)?.label ?? null,
          values: cells(node),
        }));
      }
    },
    async *ties() {
      yield* portions(ties());
    },
  };
}
