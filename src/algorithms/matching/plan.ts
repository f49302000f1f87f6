import type { Preferences } from "./rankings.js";
import type { Weights } from "./score.js";

/** How a whole cohort is matched. */
export enum PlanMethod {
  STABLE = "STABLE",
  BEST_TOTAL = "BEST_TOTAL",
}

/** A mentor and a trainee, by their ids. */
export type Pair = readonly [mentor: string, trainee: string];

export interface PlanWish {
  readonly method: PlanMethod;
  /** BEST_TOTAL: match as many as possible first. */
  readonly maximiseMatched: boolean;
  /** STABLE: find the best total too, for the price of stability. */
  readonly compares: boolean;
  readonly weights: Weights;
  readonly traineeWeights: Weights;
  readonly mentorWeights: Weights;
  readonly preferred: Preferences;
  /** Pairs that are to be in the plan; each breaks no rule. */
  readonly pins: readonly Pair[];
  readonly forbidden: readonly Pair[];
}

/** A plan for the people of a pool, who are named by their numbers. Every array has an entry for each trainee. */
export interface Plan {
  /** −1 if unmatched; the other arrays then have no meaning. */
  readonly mentor: Int32Array;
  readonly score: Int32Array;
  readonly traineeScore: Int32Array;
  readonly mentorScore: Int32Array;
  readonly hops: Uint8Array;
  /** 0 for the one that the trainee, the mentor, likes best. */
  readonly traineeRank: Int32Array;
  readonly mentorRank: Int32Array;
  readonly isPinned: Uint8Array;
  /** Possible mentors of each trainee. */
  readonly candidates: Int32Array;
  /**
   * `nextKept` entries for each trainee: mentors who follow theirs in the trainee's ranking; −1 where there are no
   * more.
   */
  readonly next: Int32Array;
  readonly figures: PlanFigures;
}

/** How many of a trainee's next-ranked mentors a plan keeps. */
export const nextKept = 5;

export interface PlanFigures {
  /** Pairs that break no rule. */
  readonly pairs: number;
  readonly places: number;
  readonly matched: number;
  /** Σ scores of the pairs that are matched. */
  readonly total: number;
  readonly blockingPairs: number;
  /** STABLE: whether no other plan is stable. */
  readonly isOnlyStable: boolean | null;
  /** BEST_TOTAL: no plan that matches as many (or any plan, without maximiseMatched) has a higher total. */
  readonly bound: number | null;
  /** maximiseMatched: no plan matches more. */
  readonly matchedBound: number | null;
  /** 1 − total(STABLE) / the best total. */
  readonly priceOfStability: number | null;
  /** 1 − total(maximiseMatched) / the best total. */
  readonly priceOfCoverage: number | null;
}

export type Phase = "PAIRING" | "RANKING" | "STABLE" | "BEST_TOTAL" | "CHECKING";

/** Called with the phase, and the overall progress. */
export type Report = (phase: Phase, done: number) => void;
