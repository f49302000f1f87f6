import type { Measure } from "./measures";
import type { NodeKind, TieKind, TieName } from "./ties";

/** The ties of one name that were followed from one node, `limit` of them at most. */
export interface Expansion {
  readonly id: string;
  readonly name: TieName;
  readonly limit: number;
}

/** The shortest ways by which the first can be introduced to the second, a manager or a client. */
export interface Path {
  readonly from: string;
  readonly to: string;
}

export type SizeBy = "same" | "ties" | Measure;
export type ColourBy = "kind" | "branch" | "community" | "network";

/**
 * How somebody got to what is on the canvas, and how they look at it. Everything else follows from it, so a link can
 * carry it.
 */
export interface View {
  readonly roots: readonly string[];
  readonly expansions: readonly Expansion[];
  /** Between whom ways of introduction were looked for. */
  readonly paths: readonly Path[];
  readonly hidden: readonly string[];
  /** Where nodes were put by hand. */
  readonly pinned: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly withoutKinds: readonly NodeKind[];
  readonly withoutTies: readonly TieKind[];
  readonly branch: string | null;
  /** An ISO date; null for today. */
  readonly asOf: string | null;
  readonly sizeBy: SizeBy;
  readonly colourBy: ColourBy;
}

export const emptyView: View = {
  roots: [],
  expansions: [],
  paths: [],
  hidden: [],
  pinned: {},
  withoutKinds: [],
  withoutTies: [],
  branch: null,
  asOf: null,
  sizeBy: "ties",
  colourBy: "kind",
};

export type Act =
  | { readonly type: "add"; readonly ids: readonly string[] }
  | { readonly type: "expand"; readonly id: string; readonly name: TieName }
  | { readonly type: "fold"; readonly id: string; readonly name: TieName }
  | { readonly type: "path"; readonly from: string; readonly to: string }
  | { readonly type: "withoutPaths" }
  | { readonly type: "hide"; readonly id: string }
  | { readonly type: "showAll" }
  | { readonly type: "pin"; readonly id: string; readonly at: readonly [number, number] }
  | { readonly type: "unpin"; readonly id: string }
  | { readonly type: "toggleKind"; readonly kind: NodeKind }
  | { readonly type: "toggleTie"; readonly kind: TieKind }
  | { readonly type: "change"; readonly to: Partial<Pick<View, "branch" | "asOf" | "sizeBy" | "colourBy">> }
  | { readonly type: "clear" }
  | { readonly type: "open"; readonly view: View };

/** How many ties come at a time: the longest page of the API. */
export const pageSize = 100;

/** The view after an act. */
export function after(view: View, act: Act): View {
  switch (act.type) {
    case "add":
      return {
        ...view,
        roots: [...new Set([...view.roots, ...act.ids])],
        hidden: view.hidden.filter((id) => !act.ids.includes(id)),
      };
    case "expand": {
      const before = view.expansions.find(({ id, name }) => id === act.id && name === act.name);
      const others = view.expansions.filter((expansion) => expansion !== before);
      return {
        ...view,
        expansions: [...others, { id: act.id, name: act.name, limit: (before?.limit ?? 0) + pageSize }],
      };
    }
    case "fold":
      return { ...view, expansions: view.expansions.filter(({ id, name }) => id !== act.id || name !== act.name) };
    case "path":
      return { ...view, paths: [{ from: act.from, to: act.to }] };
    case "withoutPaths":
      return { ...view, paths: [] };
    case "hide":
      return { ...view, hidden: [...view.hidden, act.id] };
    case "showAll":
      return { ...view, hidden: [], withoutKinds: [], withoutTies: [], branch: null };
    case "pin":
      return { ...view, pinned: { ...view.pinned, [act.id]: act.at } };
    case "unpin":
      return { ...view, pinned: Object.fromEntries(Object.entries(view.pinned).filter(([id]) => id !== act.id)) };
    case "toggleKind":
      return { ...view, withoutKinds: toggled(view.withoutKinds, act.kind) };
    case "toggleTie":
      return { ...view, withoutTies: toggled(view.withoutTies, act.kind) };
    case "change":
      return { ...view, ...act.to };
    case "clear":
      return { ...emptyView, asOf: view.asOf, sizeBy: view.sizeBy, colourBy: view.colourBy };
    case "open":
      return act.view;
  }
}

const toggled = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
