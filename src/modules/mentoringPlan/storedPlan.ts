import type { PlanWish } from "../../algorithms/matching/plan.js";
import type { Weights } from "../../algorithms/matching/score.js";

/** What `MentoringPlan.weights` holds as JSON: how the plan was made, and whom it keeps for each trainee, in rank. */
export interface StoredPlan {
  readonly weights?: Weights;
  readonly traineeWeights?: Weights;
  readonly mentorWeights?: Weights;
  readonly maximiseMatched?: boolean;
  /** Trainee → mentors who follow the first choice in the trainee's ranking. */
  readonly next?: Readonly<Record<string, readonly string[]>>;
}

export const storedPlan = (
  { weights, traineeWeights, mentorWeights, maximiseMatched }: PlanWish,
  next: Readonly<Record<string, readonly string[]>>,
): string => JSON.stringify({ maximiseMatched, mentorWeights, next, traineeWeights, weights } satisfies StoredPlan);

/** Reads what a plan stored. One that was imported may hold other things: what is not understood is left out. */
export function readStoredPlan(text: string | null): StoredPlan {
  if (text === null) return {};
  const value: unknown = JSON.parse(text);
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

export function nextFor(text: string | null, trainee: string): readonly string[] {
  const next: unknown = readStoredPlan(text).next?.[trainee];
  return Array.isArray(next) ? next.filter((id): id is string => typeof id === "string") : [];
}
