import { fraction, settings, whole } from "../../kernel/settings.js";
import { type ExpertiseConstants, expertiseDefaults } from "./constants.js";

export const expertiseSettings = settings(
  {
    EXPERTISE_HALF_LIFE_DAYS: whole(1, 36_500)
      .default(expertiseDefaults.halfLifeDays)
      .describe("After how many days a piece of evidence counts half."),
    EXPERTISE_SATURATION: fraction(0.001, 1000)
      .default(expertiseDefaults.saturation)
      .describe("k in S = E / (E + k): the evidence that gives a strength of one half."),
    EXPERTISE_KNOWS_FROM: fraction(0.01, 0.99)
      .default(expertiseDefaults.knowsFrom)
      .describe("The strength S from which somebody is said to know a topic."),
  },
  (read): ExpertiseConstants => ({
    ...expertiseDefaults,
    halfLifeDays: read.EXPERTISE_HALF_LIFE_DAYS,
    saturation: read.EXPERTISE_SATURATION,
    knowsFrom: read.EXPERTISE_KNOWS_FROM,
  }),
);
