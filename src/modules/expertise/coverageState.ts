import { registerEnumType } from "type-graphql";

export enum CoverageState {
  LACKING = "LACKING",
  THIN = "THIN",
  COVERED = "COVERED",
}
registerEnumType(CoverageState, {
  name: "CoverageState",
  description: "How many know a topic.",
  valuesConfig: {
    LACKING: { description: "Nobody knows it." },
    THIN: { description: "One knows it." },
    COVERED: { description: "Two or more know it." },
  },
});

export const stateOf = (knowers: number): CoverageState =>
  knowers === 0 ? CoverageState.LACKING : knowers === 1 ? CoverageState.THIN : CoverageState.COVERED;
