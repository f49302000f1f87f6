import type { Loaded, Tie } from "./load";
import type { Card } from "./ties";
import type { View } from "./view";

export interface Visible {
  readonly nodes: readonly Card[];
  readonly ties: readonly Tie[];
  /** Nodes loaded that are hidden or filtered out. */
  readonly left: number;
  /** Ties on the canvas, by node. */
  readonly degree: ReadonlyMap<string, number>;
}

/** What a view shows of what was loaded. */
export function visible({ nodes, ties }: Loaded, view: View): Visible {
  const shown = [...nodes.values()].filter(
    (node) =>
      !view.hidden.includes(node.id) &&
      !view.withoutKinds.includes(node.__typename) &&
      !(view.branch && node.__typename === "Manager" && node.branch?.id !== view.branch),
  );
  const ids = new Set(shown.map(({ id }) => id));
  const between = [...ties.values()].filter(
    ({ source, target, kind }) => ids.has(source) && ids.has(target) && !view.withoutTies.includes(kind),
  );
  const degree = new Map<string, number>();
  for (const { source, target } of between)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return { nodes: shown, ties: between, left: nodes.size - shown.length, degree };
}
