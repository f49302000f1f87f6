import type { Config } from "./kernel/config.js";
import { type CapitalConstants, capitalDefaults } from "./modules/customerCapital/constants.js";
import { type ExpertiseConstants, expertiseDefaults } from "./modules/expertise/constants.js";

/** What the measures take as given, in one place; every answer tells the ones it used. */
export interface Constants {
  readonly expertise: ExpertiseConstants;
  readonly capital: CapitalConstants;
}

export const defaultConstants: Constants = { expertise: expertiseDefaults, capital: capitalDefaults };

/** The defaults with what the institution sets in the environment. */
export const constantsOf = (config: Config): Constants => ({
  expertise: {
    ...expertiseDefaults,
    halfLifeDays: config.EXPERTISE_HALF_LIFE_DAYS,
    saturation: config.EXPERTISE_SATURATION,
    knowsFrom: config.EXPERTISE_KNOWS_FROM,
  },
  capital: {
    ...capitalDefaults,
    riskBase: config.RISK_BASE,
    clientLimit: config.CLIENT_LIMIT,
    lifetime: config.MARGIN_RATES
      ? { margins: config.MARGIN_RATES, retention: config.RETENTION_RATE!, discount: config.DISCOUNT_RATE }
      : null,
  },
});
