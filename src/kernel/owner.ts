const owners = new WeakMap<AbortSignal, string>();

/** Records to which viewer a signal belongs. Everything queued with this signal waits on behalf of this viewer. */
export function own(signal: AbortSignal, owner: string): void {
  owners.set(signal, owner);
}

/** The viewer to whom a signal belongs; empty for the program itself. */
export const ownerOf = (signal: AbortSignal | undefined): string => (signal && owners.get(signal)) ?? "";
