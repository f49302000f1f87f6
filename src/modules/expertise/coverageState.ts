import { registerEnumType } from "type-graphql";

export enum CoverageState {
  LACKING = "LACKING",
  THIN = "THIN",
  COVERED = "COVERED",
}
registerEnumType(CoverageState, {
  name: "CoverageState",
  description: "How many people know a topic.",
  valuesConfig: {
    LACKING: { description: "Nobody knows it." },
    THIN: { description: "One person knows it." },
    COVERED: { description: "Two or more people know it." },
  },
});

export const stateOf = (knowers: number): CoverageState =>
  knowers === 0 ? CoverageState.LACKING : knowers === 1 ? CoverageState.THIN : CoverageState.COVERED;
