import type { Vault } from "./vault.js";

/** A number as it is shown to who may know whose it is: its last 4 characters, of a short one the last. */
export function tailOf(vault: Vault, owner: string, field: string, sealed: string | null | undefined): string | null {
  if (sealed == null) return null;
  const number = vault.open(sealed, owner, field);
  return `…${number.slice(number.length > 7 ? -4 : -1)}`;
}
