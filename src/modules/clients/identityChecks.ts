import type { Refusal } from "../../kernel/graphql/userError.js";

/** A whole telephone number: one that was shown masked is not written back. */
export function telephone(value: string | null | undefined): Refusal | undefined {
  if (value == null || /^\+?[\d ()-]{4,40}$/.test(value)) return undefined;
  return { code: "INVALID", path: "phone", name: "+86 138 0000 0000" };
}

/** A whole identity or registration number: one that was shown masked is not written back. */
export function identityNumber(value: string | null | undefined): Refusal | undefined {
  if (value == null || /^[A-Za-z\d-]{4,40}$/.test(value)) return undefined;
  return { code: "INVALID", path: "idNumber", name: "4–40 A–Z 0–9 -" };
}
