import { registerEnumType } from "type-graphql";

/** Why a mean is null though there may be scores. */
export enum Withheld {
  TOO_FEW_RESPONDENTS = "TOO_FEW_RESPONDENTS",
}
registerEnumType(Withheld, {
  name: "Withheld",
  description: "Why a mean is withheld.",
  valuesConfig: {
    TOO_FEW_RESPONDENTS: { description: "So few people answered that the mean might reveal the answer of one person." },
  },
});
