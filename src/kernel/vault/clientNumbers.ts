import type { Vault } from "./vault.js";

/** The numbers of a client that are stored sealed. */
export const sealedNumbers = ["phone", "idNumber"] as const;

/** What is stored for values of a thing that are kept sealed: each in `xSealed`, and found by `xIndex`. Null takes one away. */
export function sealNumbers(
  vault: Vault,
  id: string,
  values: Readonly<Record<string, string | null | undefined>>,
): Record<string, string | null> {
  const stored: Record<string, string | null> = {};
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined) continue;
    stored[`${field}Sealed`] = value === null ? null : vault.seal(value, id, field);
    stored[`${field}Index`] = value === null ? null : vault.index(value, field);
  }
  return stored;
}

/** A number as it is shown to who may know the client: its last 4 characters, of a short one the last. */
export function tailOf(vault: Vault, client: string, field: string, sealed: string | null | undefined): string | null {
  if (sealed == null) return null;
  const number = vault.open(sealed, client, field);
  return `…${number.slice(number.length > 7 ? -4 : -1)}`;
}
