import { viewerOf } from "../../kernel/access/asker.js";
import type { Context } from "../../kernel/context.js";
import { type Cell, type Column, type ExportGraph, type ExportTie, portions } from "./exportGraph.js";
import { labelsOf } from "./exportLabels.js";
import { rolesOf, valuesOf } from "./networkManager.js";
import { isWithin, type NetworkShown, numberIn } from "./networkShown.js";

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
 * A network with its measures, as a graph to export: the managers whose file the viewer may read with what is measured
 * of them, the ties between these and the viewer's own, and the others at the ends of those by their name alone.
 */
export function exportSnapshot(context: Context, { snapshot, of, reach, builtAt }: NetworkShown): ExportGraph {
  const { ids, network, branch, branches } = snapshot;
  const own = numberIn(snapshot, viewerOf(context).id);
  const inReach =
    reach === "all" ? undefined : [...reach].map((id) => numberIn(snapshot, id)).filter((node) => node >= 0);
  const isRead = (node: number) => isWithin(reach, ids[node]!);
  const kind = of.kinds.join("+");
  /** Only ties of managers the viewer may read are visited: for most viewers a small part of a large network. */
  function* ties(): Generator<ExportTie> {
    const { start, target, weight } = network.out;
    const tieAt = (node: number, at: number) => ({
      from: ids[node]!,
      to: ids[target[at]!]!,
      weight: weight[at]!,
      kind,
    });
    for (const node of inReach?.toSorted((a, b) => a - b) ?? ids.keys())
      for (let at = start[node]!; at < start[node + 1]!; at++)
        if (node === own || target[at] === own || isRead(target[at]!)) yield tieAt(node, at);
    if (reach === "all" || own < 0) return;
    // What others ask of the viewer is their own tie too.
    const { start: first, target: seeker, weight: times } = network.in;
    for (let at = first[own]!; at < first[own + 1]!; at++)
      if (!isRead(seeker[at]!)) yield { from: ids[seeker[at]!]!, to: ids[own]!, weight: times[at]!, kind };
  }
  function* shown(): Generator<number> {
    if (!inReach) {
      yield* ids.keys();
      return;
    }
    const nodes = new Set(inReach);
    for (const { from, to } of ties()) nodes.add(numberIn(snapshot, from)).add(numberIn(snapshot, to));
    yield* [...nodes].sort((a, b) => a - b);
  }
  const cells = (node: number): Cell[] => {
    if (!isRead(node)) return [];
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
    about: `The network of ${of.kinds.join(", ")} as of ${of.asOf}${of.branchId ? `, branch ${of.branchId} and below` : ""}${of.window ? `, ties from ${of.window.from} to ${of.window.to}` : ""}${snapshot.estimated ? `, ${snapshot.estimated} records of advice counted by an estimate` : ""}, read ${builtAt.toISOString()}`,
    columns,
    *ids() {
      for (const node of shown()) yield ids[node]!;
    },
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
