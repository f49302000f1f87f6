import type { Vault } from "./vault.js";

/** A number as shown to viewers who may see the client: its last 4 characters, or the last one of a short number. */
export function tailOf(vault: Vault, owner: string, field: string, sealed: string | null | undefined): string | null {
  if (sealed == null) return null;
  const number = vault.open(sealed, owner, field);
  return `…${number.slice(number.length > 7 ? -4 : -1)}`;
}
