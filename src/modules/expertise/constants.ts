/** Constants of the measure of expertise. An institution can set the first three in the environment. */
export interface ExpertiseConstants {
  /** After so many days a piece of evidence counts half. */
  readonly halfLifeDays: number;
  /** k in S = E / (E + k): the evidence that makes a strength of one half. */
  readonly saturation: number;
  /** Somebody knows a topic from this strength on. */
  readonly knowsFrom: number;
  /** Quality of a skill that nobody but the person has declared; 1 otherwise. */
  readonly selfQuality: number;
  readonly itemWeight: number;
  /** Added once when another manager endorsed the item. */
  readonly endorsedWeight: number;
  readonly adviceWeight: number;
  /** Advice beyond so many times counts no more. */
  readonly adviceMost: number;
  readonly mentorshipWeight: number;
  /** What is left of a piece of evidence for each step up to a broader topic. */
  readonly stepShare: number;
  /** A topic is about to be lost when nobody is left who knows it after so many days. */
  readonly horizonDays: number;
}

/** The defaults of all measures, unless an institution configures others. */
export const expertiseDefaults: ExpertiseConstants = {
  halfLifeDays: 730,
  saturation: 3,
  knowsFrom: 0.4,
  selfQuality: 0.5,
  itemWeight: 0.5,
  endorsedWeight: 0.5,
  adviceWeight: 0.4,
  adviceMost: 5,
  mentorshipWeight: 1,
  stepShare: 0.5,
  horizonDays: 180,
};
