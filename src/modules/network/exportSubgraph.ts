import type { Context } from "../../kernel/context.js";
import { type ExportGraph, portions } from "./exportGraph.js";
import { labelsOf } from "./exportLabels.js";
import type { Walked } from "./subgraph.js";
import type { TiesAsked } from "./tiesOf.js";

/** A part of the network that was walked through, as a graph to export. */
export function exportSubgraph(
  context: Context,
  what: string,
  walked: Walked,
  { asOf, kinds }: TiesAsked,
): ExportGraph {
  return {
    about: `${what}, ties ${kinds.join(", ")} as of ${asOf}`,
    columns: [
      { name: "kind", type: "string" },
      { name: "depth", type: "integer" },
    ],
    ids: () => walked.depths.keys(),
    async *nodes() {
      for (const some of portions(walked.depths)) {
        const labels = await labelsOf(
          context,
          some.map(([id]) => id),
        );
        yield some.flatMap(([id, depth]) => {
          const known = labels.get(id);
          return known ? [{ id, label: known.label, values: [known.kind, depth] }] : [];
        });
      }
    },
    async *ties() {
      for (const some of portions(walked.ties.values()))
        yield some.map(({ kind, from, to, weight }) => ({ kind, from, to, weight }));
    },
  };
}
