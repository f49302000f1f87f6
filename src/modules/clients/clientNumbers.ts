import type { Vault } from "./vault.js";

/** The numbers of a client that are stored sealed, each in `xSealed`, and found by `xIndex`. */
export const sealedNumbers = ["phone", "idNumber"] as const;

type SealedNumber = (typeof sealedNumbers)[number];
export type ClientNumbers = { readonly [N in SealedNumber]?: string | null };

/** What is stored for the numbers that are given; null takes one away. */
export function sealNumbers(vault: Vault, client: string, numbers: ClientNumbers): Record<string, string | null> {
  const stored: Record<string, string | null> = {};
  for (const field of sealedNumbers) {
    const number = numbers[field];
    if (number === undefined) continue;
    stored[`${field}Sealed`] = number === null ? null : vault.seal(number, client, field);
    stored[`${field}Index`] = number === null ? null : vault.index(number, field);
  }
  return stored;
}

/** A number as it is shown to who may know the client: its last 4 characters, of a short one the last. */
export function tailOf(vault: Vault, client: string, field: string, sealed: string | null | undefined): string | null {
  if (sealed == null) return null;
  const number = vault.open(sealed, client, field);
  return `…${number.slice(number.length > 7 ? -4 : -1)}`;
}
