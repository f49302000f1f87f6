import { fraction, settings, whole } from "../../kernel/settings.js";
import { type ExpertiseConstants, expertiseDefaults } from "./constants.js";

export const expertiseSettings = settings(
  {
    EXPERTISE_HALF_LIFE_DAYS: whole(1, 36_500).default(expertiseDefaults.halfLifeDays),
    EXPERTISE_SATURATION: fraction(0.001, 1000).default(expertiseDefaults.saturation),
    EXPERTISE_KNOWS_FROM: fraction(0.01, 0.99).default(expertiseDefaults.knowsFrom),
  },
  (read): ExpertiseConstants => ({
    ...expertiseDefaults,
    halfLifeDays: read.EXPERTISE_HALF_LIFE_DAYS,
    saturation: read.EXPERTISE_SATURATION,
    knowsFrom: read.EXPERTISE_KNOWS_FROM,
  }),
);
