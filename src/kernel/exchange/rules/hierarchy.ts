import { type Check, isBrought, type Rule } from "../check.js";
import { keyOf, type Row, type Table } from "../table.js";
import { TimedGraph } from "../timedGraph.js";
import { checkReferences } from "./references.js";

/**
 * What leads upwards in one table (branches, reporting lines, topics) never leads back to where it began: not among the
 * rows of the folder and the database together, at any time. Rows are taken in the order of the file; the one that
 * would close a circle is bad.
 */
export function hierarchyRule(check: Check, table: Table): Rule | undefined {
  const { acyclic } = table.rules;
  if (!acyclic) return undefined;
  const from = table.columns.find(({ name }) => name === acyclic.from)!;
  const to = table.columns.find(({ name }) => name === acyclic.to)!;
  const kept: { line: number; row: Row }[] = [];
  const edgesOf = (row: Row) => {
    const period = { since: (row.from as string | null) ?? "", until: (row.to as string | null) ?? "~" };
    const ids = row[to.property] ? to.type.referencesIn!(row[to.property]) : [];
    return ids.map((id) => ({ from: row[from.property] as string, to: id, ...period }));
  };
  return {
    batch: async (rows) => {
      for (const { line, row } of rows) kept.push({ line, row });
    },
    end: async () => {
      const isGood = ({ line }: { line: number }) => !check.problems.has(table, line);
      if (to.type.refersTo?.includes(table.name)) await checkReferences(check, table, to, [table], kept.filter(isGood));
      const graph = new TimedGraph();
      for await (const row of check.stored.all(table))
        if (!isBrought(check, table, keyOf(table, row))) for (const edge of edgesOf(row)) graph.add(edge);
      for (const { line, row } of kept.filter(isGood)) {
        const edges = edgesOf(row);
        const circle = edges.map((edge) => graph.circleClosedBy(edge)).find((found) => found !== undefined);
        if (circle) check.problems.add(table, line, to.name, `forms a cycle: ${circle.join(" → ")}`);
        else for (const edge of edges) graph.add(edge);
      }
    },
  };
}
