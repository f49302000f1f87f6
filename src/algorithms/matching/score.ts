import { unreachable } from "./flowNetwork.js";
import type { Goal, Mentor, Placed } from "./pool.js";

/** How much each part counts; each 0 to 1, 1 together. */
export interface Weights {
  readonly closes: number;
  readonly nearness: number;
  readonly bridge: number;
  readonly record: number;
}

/** How well a mentor and a trainee fit, each part 0 to 1 (`docs/measures.md`, mentor matching). */
export type Parts = Weights;

export const defaultWeights = {
  /** The total of a plan. */
  weights: { closes: 0.6, nearness: 0.15, bridge: 0.1, record: 0.15 },
  /** By which trainees rank mentors. */
  traineeWeights: { closes: 0.7, nearness: 0.1, bridge: 0.05, record: 0.15 },
  /** By which mentors rank trainees. */
  mentorWeights: { closes: 0.5, nearness: 0.3, bridge: 0.2, record: 0 },
} as const satisfies Record<string, Weights>;

/** A score is a whole number of these. */
export const unit = 1e-6;

/** The lowest level at which somebody teaches a topic. */
export const leastLevel = 3;

/** Ratings count from this many raters: with fewer, the score would reveal what one trainee said. */
export const leastRaters = 3;

export const areWeights = (weights: Weights): boolean => {
  const each = [weights.closes, weights.nearness, weights.bridge, weights.record];
  const sum = each.reduce((total, weight) => total + weight, 0);
  return each.every((weight) => weight >= 0 && weight <= 1) && Math.abs(sum - 1) <= 1e-9;
};

/** Of 0 to 1,000,000 units. */
export const scoreOf = (parts: Parts, weights: Weights): number =>
  Math.round(
    (weights.closes * parts.closes +
      weights.nearness * parts.nearness +
      weights.bridge * parts.bridge +
      weights.record * parts.record) /
      unit,
  );

/** What a trainee wants to learn in all: Σ priority · (target − level). */
export const gapOf = (goals: readonly Goal[]): number =>
  goals.reduce((gap, { priority, target, level }) => gap + priority * Math.max(0, target - level), 0);

/** Levels of the goal that somebody at `taught` can close. */
export const closedOf = ({ target, level }: Goal, taught: number): number =>
  Math.max(0, Math.min(taught, target) - level);

/** The share of the gap that a mentor with these levels closes; 0 without a gap. */
export function closesOf(goals: readonly Goal[], levelOf: (topic: string) => number): number {
  const gap = gapOf(goals);
  if (gap === 0) return 0;
  return goals.reduce((sum, goal) => sum + goal.priority * closedOf(goal, levelOf(goal.topic)), 0) / gap;
}

/** Whether somebody at `taught` may teach the goal: at level 3 or more, and above the trainee. */
export const isTaught = ({ level }: Goal, taught: number): boolean => taught >= Math.max(leastLevel, level + 1);

/** 1 in the same branch; 0.5 where one branch is above the other or both are under the same; else 0. */
export function nearnessOf(a: Placed, b: Placed): number {
  if (a.branch === null || b.branch === null) return 0;
  if (a.branch === b.branch) return 1;
  const areClose = a.branch === b.parent || b.branch === a.parent || (a.parent !== null && a.parent === b.parent);
  return areClose ? 0.5 : 0;
}

/** A new tie is worth more than a known one: 1 − 1/(1 + hops), 1 where there is no way. */
export const bridgeOf = (hops: number): number => (hops === unreachable ? 1 : 1 - 1 / (1 + hops));

/** The mean rating with three ratings of 4 added, of 5: (Σ ratings + 12) / (n + 3) / 5; 4/5 below three raters. */
export function recordOf({ raters, ratings, ratingSum }: Mentor): number {
  return raters < leastRaters ? 0.8 : (ratingSum + 12) / (ratings + 3) / 5;
}
