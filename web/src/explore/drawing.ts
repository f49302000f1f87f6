import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import type { Palette } from "./colours";
import type { Tie } from "./load";
import type { Measured } from "./measures";
import type { Card } from "./ties";
import type { View } from "./view";
import type { Visible } from "./visible";

export interface NodeAttributes {
  label: string;
  kind: string;
  branch: string;
  x: number;
  y: number;
  size: number;
  color: string;
  fixed: boolean;
  community?: number;
}
export interface TieAttributes {
  kind: string;
  label: string;
  since: string;
  weight: number;
  size: number;
  color: string;
  type: "arrow" | "line";
}
export type Drawing = Graph<NodeAttributes, TieAttributes>;

export const emptyDrawing = (): Drawing => new Graph<NodeAttributes, TieAttributes>({ multi: true, type: "directed" });

/** With more ties than this, heads of arrows are left out: they cost more than they show. */
const mostArrows = 3000;

/**
 * Brings a drawing up to what is visible. What was there keeps its place; what is new begins beside a neighbour.
 * Answers whether ties or nodes changed.
 */
export function redraw(
  drawing: Drawing,
  { nodes, ties, degree }: Visible,
  view: View,
  palette: Palette,
  nameOf: (card: Card) => string,
  measured: ReadonlyMap<string, Measured> | undefined,
): boolean {
  const ids = new Set(nodes.map(({ id }) => id));
  const tieIds = new Set(ties.map(({ id }) => id));
  let changed = false;
  for (const id of drawing.nodes()) {
    if (ids.has(id)) continue;
    drawing.dropNode(id);
    changed = true;
  }
  for (const id of drawing.edges()) {
    if (tieIds.has(id)) continue;
    drawing.dropEdge(id);
    changed = true;
  }
  const beside = neighbours(ties);
  for (const card of nodes) {
    const pinned = view.pinned[card.id];
    const attributes = {
      label: nameOf(card),
      kind: card.__typename,
      branch: (card.__typename === "Manager" && card.branch?.name) || "",
      size: sizeOf(view, degree.get(card.id) ?? 0, nodes.length, measured?.get(card.id)),
      fixed: pinned !== undefined,
      ...(pinned && { x: pinned[0], y: pinned[1] }),
    };
    if (drawing.hasNode(card.id)) {
      drawing.mergeNodeAttributes(card.id, attributes);
      continue;
    }
    changed = true;
    drawing.addNode(card.id, {
      ...place(drawing, beside.get(card.id) ?? [], card.id),
      ...attributes,
      color: palette.rest,
    });
  }
  const type = ties.length > mostArrows ? "line" : "arrow";
  for (const tie of ties) {
    const attributes: TieAttributes = {
      kind: tie.kind,
      label: tie.label ?? "",
      since: tie.since ?? "",
      weight: tie.weight,
      size: Math.min(1 + Math.log2(tie.weight), 5),
      color: palette.tie[tie.kind] ?? palette.otherTie,
      type,
    };
    if (drawing.hasEdge(tie.id)) drawing.mergeEdgeAttributes(tie.id, attributes);
    else {
      drawing.addEdgeWithKey(tie.id, tie.source, tie.target, attributes);
      changed = true;
    }
  }
  colour(drawing, nodes, view, palette, measured);
  return changed;
}

/** Where a node is on the canvas, as exactly as a link tells it. */
export function placeOf(drawing: Drawing, id: string): readonly [x: number, y: number] {
  const { x, y } = drawing.hasNode(id) ? drawing.getNodeAttributes(id) : { x: 0, y: 0 };
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

/** In pixels. A measure is drawn by its percentile; who has none is as small as can be. */
function sizeOf({ sizeBy }: View, degree: number, count: number, measured: Measured | undefined): number {
  const least = count > 1500 ? 2.5 : count > 300 ? 4 : 7;
  if (sizeBy === "same") return least;
  if (sizeBy === "ties") return Math.min(least + Math.sqrt(degree) * 1.6, 24);
  return least + ((measured?.[sizeBy] ?? 0) / 100) ** 2 * 16;
}

function neighbours(ties: readonly Tie[]): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    const others = beside.get(id);
    if (others) others.push(other);
    else beside.set(id, [other]);
  };
  for (const { source, target } of ties) {
    note(source, target);
    note(target, source);
  }
  return beside;
}

/** A place near a neighbour that has one, in a direction that depends on the id: the same view looks the same again. */
function place(drawing: Drawing, beside: readonly string[], id: string): { x: number; y: number } {
  let turn = 0;
  for (const letter of id) turn = (turn * 31 + letter.charCodeAt(0)) % 100_003;
  const angle = (turn / 100_003) * 2 * Math.PI;
  const neighbour = beside.find((other) => drawing.hasNode(other));
  const { x, y } = neighbour ? drawing.getNodeAttributes(neighbour) : { x: 0, y: 0 };
  const far = neighbour ? 8 : 20 + (turn % 30);
  return { x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far };
}

function colour(
  drawing: Drawing,
  nodes: readonly Card[],
  { colourBy }: View,
  palette: Palette,
  measured: ReadonlyMap<string, Measured> | undefined,
): void {
  if (colourBy === "kind") {
    for (const { id, __typename } of nodes) drawing.setNodeAttribute(id, "color", palette.kind[__typename]);
    return;
  }
  const groups =
    colourBy === "branch"
      ? new Map(nodes.map((card) => [card.id, card.__typename === "Manager" ? card.branch?.id : undefined]))
      : colourBy === "network"
        ? new Map(nodes.map(({ id }) => [id, measured?.get(id)?.community.toString()]))
        : communities(drawing);
  const counts = new Map<string, number>();
  for (const group of groups.values()) if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([group]) => group);
  const colours = new Map(ranked.map((group, rank) => [group, palette.groups[rank] ?? palette.rest]));
  for (const [id, group] of groups)
    drawing.setNodeAttribute(id, "color", (group !== undefined && colours.get(group)) || palette.rest);
}

/** Louvain communities of what is on the canvas, by weight. The same canvas has the same communities. */
function communities(drawing: Drawing): Map<string, string | undefined> {
  if (drawing.size === 0) return new Map();
  let seed = 1;
  const rng = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  return new Map(Object.entries(louvain(drawing, { rng })).map(([id, group]) => [id, String(group)]));
}
