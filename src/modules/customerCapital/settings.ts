import { z } from "zod";
import { OperatorError } from "../../kernel/operatorError.js";
import { fraction, settings, whole } from "../../kernel/settings.js";
import { type CapitalConstants, capitalDefaults } from "./constants.js";

/** Yearly margins as JSON, by id or kind of a product: {"DEPOSIT": 0.012, "prd-wealth-plan": 0.01}. */
const margins = z.string().transform((text, context): Record<string, number> => {
  try {
    return z.record(z.string(), z.number().min(-1).max(1)).parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: "custom", message: 'must look like {"DEPOSIT": 0.012}, each from -1 to 1' });
    return z.NEVER;
  }
});

export const capitalSettings = settings(
  {
    RISK_BASE: fraction(0, 1)
      .default(capitalDefaults.riskBase)
      .describe("The chance that a client leaves with a manager when nothing covers it, before newness counts."),
    CLIENT_LIMIT: whole(1, 100_000)
      .default(capitalDefaults.clientLimit)
      .describe("How many clients one manager leads at most in a handover plan."),
    MARGIN_RATES: margins
      .optional()
      .describe(
        'Yearly margins by id or kind of a product, as JSON: `{"DEPOSIT": 0.012}`. Customer lifetime values are shown only if it is set. Needs `RETENTION_RATE`.',
      ),
    RETENTION_RATE: fraction(0, 1)
      .optional()
      .describe("The share of clients who stay another year, for lifetime values."),
    DISCOUNT_RATE: fraction(0, 1).default(0.1).describe("The yearly discount, for lifetime values."),
  },
  ({ RISK_BASE, CLIENT_LIMIT, MARGIN_RATES, RETENTION_RATE, DISCOUNT_RATE }): CapitalConstants => {
    const given = { ...capitalDefaults, riskBase: RISK_BASE, clientLimit: CLIENT_LIMIT };
    if (!MARGIN_RATES) return given;
    if (RETENTION_RATE === undefined || RETENTION_RATE >= 1 + DISCOUNT_RATE)
      throw new OperatorError("MARGIN_RATES requires RETENTION_RATE, at least 0 and less than 1 + DISCOUNT_RATE.");
    return { ...given, lifetime: { margins: MARGIN_RATES, retention: RETENTION_RATE, discount: DISCOUNT_RATE } };
  },
);
