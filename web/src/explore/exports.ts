import { toBlob } from "@sigma/export-image";
import { stringify } from "csv-stringify/browser/esm/sync";
import { write } from "graphology-gexf/browser";
import { keepFile as keep } from "../ui/keepFile";
import type { Renderer } from "./canvas";
import type { Drawing } from "./drawing";

export async function exportPng(renderer: Renderer, background: string, name: string): Promise<void> {
  keep(`${name}.png`, await toBlob(renderer as never, { backgroundColor: background, width: 2400, height: 1600 }));
}

export function exportGexf(drawing: Drawing, name: string): void {
  const text = write(drawing, {
    formatNode: (_, { label, kind, branch, x, y, size, color }) => ({
      label,
      attributes: { kind, branch },
      viz: { x, y, size, color },
    }),
    formatEdge: (_, { kind, label, since, weight }) => ({ label: kind, weight, attributes: { kind, label, since } }),
  });
  keep(`${name}.gexf`, new Blob([text], { type: "application/xml" }));
}

/** Cells that a spreadsheet would take for formulas are escaped. */
const csv = (rows: readonly object[], columns: readonly string[]) =>
  new Blob([stringify([...rows], { header: true, columns: [...columns], bom: true, escape_formulas: true })], {
    type: "text/csv",
  });

export function exportNodes(drawing: Drawing, name: string): void {
  const rows = drawing.mapNodes((id, { label, kind, branch }) => ({
    id,
    name: label,
    kind,
    branch,
    ties: drawing.degree(id),
  }));
  keep(`${name}-nodes.csv`, csv(rows, ["id", "name", "kind", "branch", "ties"]));
}

export function exportTies(drawing: Drawing, name: string): void {
  const rows = drawing.mapEdges((_, { kind, label, since, weight }, from, to) => ({
    from,
    kind,
    to,
    weight,
    label,
    since,
  }));
  keep(`${name}-ties.csv`, csv(rows, ["from", "kind", "to", "weight", "label", "since"]));
}

/**
 * A file of the network of the whole institution, as far as the viewer may see it, which the API writes. The token
 * travels in the header, so the address can be logged. Throws the API's words, or an empty message when it does not
 * answer or breaks off.
 */
export async function exportWhole(
  asked: { readonly format: string; readonly part?: string; readonly asOf?: string },
  name: string,
  token: string | null,
  language: string,
): Promise<void> {
  const headers = { "content-type": "application/json", "accept-language": language, authorization: `Bearer ${token}` };
  const broken = () => new Error("");
  const response = await fetch("/export/snapshot", { method: "POST", headers, body: JSON.stringify(asked) }).catch(
    () => {
      throw broken();
    },
  );
  if (!response.ok) {
    const { errors } = (await response.json().catch(() => ({}))) as { errors?: readonly { message: string }[] };
    throw new Error(errors?.[0]?.message ?? "");
  }
  const content = await response.blob().catch(() => {
    throw broken();
  });
  keep(name, content);
}
