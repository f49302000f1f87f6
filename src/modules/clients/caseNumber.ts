import type { Refusal } from "../../kernel/graphql/userError.js";

/**
 * A number of a case: letters, digits and signs between them, so that nothing else finds its way into the audit trail.
 */
export function caseNumber(value: string | null | undefined): Refusal | undefined {
  if (value == null || /^[A-Za-z0-9][A-Za-z0-9/._-]{0,39}$/.test(value)) return undefined;
  return { code: "INVALID", path: "caseNumber", name: "1–40 A–Z 0–9 / . _ -" };
}

/** The purpose with the case's number, as the audit trail keeps it. */
export const reason = (purpose: string, number: string | null | undefined): string =>
  [purpose, number].filter(Boolean).join(" ");
