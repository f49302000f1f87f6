import type { Vault } from "./vault.js";

/**
 * What is stored for values of a thing that are kept sealed: each in `xSealed`, and found by `xIndex`. Null removes
 * one.
 */
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
