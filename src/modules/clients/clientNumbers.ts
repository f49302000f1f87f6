import type { Vault } from "../../kernel/vault/vault.js";

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
