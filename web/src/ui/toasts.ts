import { makeStore } from "../api/store";

export interface Told {
  readonly id: number;
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: (() => void) | undefined;
}

/** What was done, told for a while; what has an undo stays 10 seconds, as long as nobody looks at it. */
export const toasts = makeStore<readonly Told[]>([]);

let last = 0;

export function tell(text: string, undo?: () => void): void {
  last += 1;
  // Three at most: the oldest goes.
  toasts.set([...toasts.get(), { id: last, text, undo }].slice(-3));
}

export const forget = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));
