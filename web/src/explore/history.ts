import { type Act, after, type View } from "./view";

/** What was looked at before, what is, and what was undone. */
export interface History {
  readonly past: readonly View[];
  readonly view: View;
  readonly future: readonly View[];
}

export type Step = Act | { readonly type: "undo" } | { readonly type: "redo" };

const most = 100;

/** The history after a step. Opening a view begins another one. */
export function stepped({ past, view, future }: History, step: Step): History {
  if (step.type === "undo") {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), view: before, future: [view, ...future] } : { past, view, future };
  }
  if (step.type === "redo") {
    const [next, ...rest] = future;
    return next ? { past: [...past, view], view: next, future: rest } : { past, view, future };
  }
  if (step.type === "open") return { past: [], view: step.view, future: [] };
  return { past: [...past, view].slice(-most), view: after(view, step), future: [] };
}
