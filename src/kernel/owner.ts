const owners = new WeakMap<AbortSignal, string>();

/** Notes whose work this signal ends: a viewer's id. All that waits in a line with this signal waits in their name. */
export function own(signal: AbortSignal, owner: string): void {
  owners.set(signal, owner);
}

/** Whose work this signal ends; empty for the program's own. */
export const ownerOf = (signal: AbortSignal | undefined): string => (signal && owners.get(signal)) ?? "";
