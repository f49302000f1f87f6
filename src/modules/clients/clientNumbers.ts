import type { Vault } from "../../kernel/vault/vault.js";

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
