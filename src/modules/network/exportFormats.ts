import type { Cell, CellType, ExportGraph, ExportNode, ExportTie } from "./exportGraph.js";

export interface Format {
  readonly type: string;
  readonly ending: string;
  write(graph: ExportGraph, part: "nodes" | "ties"): AsyncGenerator<string>;
}

/** GEXF 1.3, for Gephi and sigma: https://gexf.net. */
async function* gexf(graph: ExportGraph): AsyncGenerator<string> {
  const attributes = graph.columns.map(
    ({ name, type }, at) => `<attribute id="${at}" title="${xml(name)}" type="${type}"/>`,
  );
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta><creator>knowledge-network</creator><description>${xml(graph.about)}</description></meta>\n`;
  yield '<graph defaultedgetype="directed">\n';
  yield `<attributes class="node">${attributes.join("")}</attributes>\n<attributes class="edge"><attribute id="kind" title="kind" type="string"/></attributes>\n<nodes>\n`;
  const value = (cell: Cell, at: number) => (cell == null ? "" : `<attvalue for="${at}" value="${xml(cell)}"/>`);
  const node = ({ id, label, values }: ExportNode) =>
    `<node id="${xml(id)}" label="${xml(label ?? id)}"><attvalues>${values.map(value).join("")}</attvalues></node>\n`;
  for await (const some of graph.nodes()) yield some.map(node).join("");
  yield "</nodes>\n<edges>\n";
  let number = 0;
  const tie = ({ from, to, weight, kind }: ExportTie) =>
    `<edge id="${number++}" source="${xml(from)}" target="${xml(to)}" weight="${weight}"><attvalues><attvalue for="kind" value="${xml(kind)}"/></attvalues></edge>\n`;
  for await (const some of graph.ties()) yield some.map(tie).join("");
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** GraphML, for networkx, igraph, yEd and Cytoscape: http://graphml.graphdrawing.org. */
async function* graphMl(graph: ExportGraph): AsyncGenerator<string> {
  const types: Record<CellType, string> = { string: "string", integer: "int", double: "double", boolean: "boolean" };
  const keys = graph.columns.map(
    ({ name, type }, at) => `<key id="n${at}" for="node" attr.name="${xml(name)}" attr.type="${types[type]}"/>\n`,
  );
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${xml(graph.about)}</desc>\n<key id="label" for="node" attr.name="label" attr.type="string"/>\n${keys.join("")}`;
  yield '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n<key id="kind" for="edge" attr.name="kind" attr.type="string"/>\n';
  yield '<graph edgedefault="directed">\n';
  const value = (cell: Cell, at: number) => (cell == null ? "" : `<data key="n${at}">${xml(cell)}</data>`);
  const node = ({ id, label, values }: ExportNode) =>
    `<node id="${xml(id)}">${label === null ? "" : `<data key="label">${xml(label)}</data>`}${values.map(value).join("")}</node>\n`;
  for await (const some of graph.nodes()) yield some.map(node).join("");
  const tie = ({ from, to, weight, kind }: ExportTie) =>
    `<edge source="${xml(from)}" target="${xml(to)}"><data key="weight">${weight}</data><data key="kind">${xml(kind)}</data></edge>\n`;
  for await (const some of graph.ties()) yield some.map(tie).join("");
  yield "</graph>\n</graphml>\n";
}

/** CSV (RFC 4180) of the nodes or of the ties. */
async function* csv(graph: ExportGraph, part: "nodes" | "ties"): AsyncGenerator<string> {
  const line = (cells: readonly Cell[]) => `${cells.map(csvCell).join(",")}\r\n`;
  if (part === "ties") {
    yield line(["from", "to", "kind", "weight"]);
    for await (const some of graph.ties())
      yield some.map(({ from, to, kind, weight }) => line([from, to, kind, weight])).join("");
    return;
  }
  yield line(["id", "label", ...graph.columns.map(({ name }) => name)]);
  for await (const some of graph.nodes())
    yield some.map(({ id, label, values }) => line([id, label, ...values])).join("");
}

async function* json(graph: ExportGraph): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(graph.about)},"nodes":[`;
  const names = graph.columns.map(({ name }) => name);
  const node = ({ id, label, values }: ExportNode) =>
    JSON.stringify({ id, label, ...Object.fromEntries(names.map((name, at) => [name, values[at] ?? null])) });
  yield* listed(graph.nodes(), node);
  yield '],"ties":[';
  yield* listed(graph.ties(), (tie: ExportTie) => JSON.stringify(tie));
  yield "]}\n";
}

async function* listed<T>(rows: AsyncIterable<readonly T[]>, text: (row: T) => string): AsyncGenerator<string> {
  let separator = "\n";
  for await (const some of rows) {
    yield separator + some.map(text).join(",\n");
    separator = ",\n";
  }
}

export const formats = {
  gexf: { type: "application/gexf+xml", ending: "gexf", write: gexf },
  graphml: { type: "application/graphml+xml", ending: "graphml", write: graphMl },
  csv: { type: "text/csv", ending: "csv", write: csv },
  json: { type: "application/json", ending: "json", write: json },
} satisfies Record<string, Format>;

/** Text in XML: its signs escaped, and characters that XML 1.0 does not know left out. */
function xml(cell: Exclude<Cell, null | undefined>): string {
  return (
    String(cell)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&apos;")
  );
}

/** A cell, in quotes where needed. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(cell: Cell): string {
  if (cell == null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
