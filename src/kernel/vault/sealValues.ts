import type { Vault } from "./vault.js";

/** The stored form of encrypted values: `xSealed`, with the blind index `xIndex`. Null removes one. */
export function sealValues(
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
