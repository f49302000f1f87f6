import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PlanMethod } from "../../algorithms/matching/plan.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { InstantScalar, SafeIntScalar } from "../../kernel/graphql/scalars.js";
import { UserError } from "../../kernel/graphql/userError.js";
import { Manager } from "../managers/manager.js";
import { MatchScore } from "./matchScore.js";
import { BrokenRule } from "./suggestion.js";
import { MatchWeights } from "./weights.js";

@ObjectType({ description: "A mentor who follows in a trainee's ranking." })
export class AlternativeMentor {
  @Field(() => Int, { description: "Place in the trainee's ranking; 1 is the best." })
  readonly rank: number;
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
  @Later(() => Manager, { nullable: true, description: "The mentor; null when gone since." })
  readonly mentor: unknown;
}

@ObjectType({ description: "A mentor and a trainee whom a plan puts together." })
export class PlannedPair {
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
  @Later(() => Manager, { nullable: true, description: "The mentor; null when gone since." })
  readonly mentor: unknown;
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
  @Later(() => Manager, { nullable: true, description: "The trainee; null when gone since." })
  readonly trainee: unknown;
  @Field(() => Boolean, { description: "Whether you pinned it." })
  readonly isPinned: boolean;
  @Field(() => MatchScore, { description: "What the pair adds to the total, and why." })
  readonly match: unknown;
  @Field(() => Int, { description: "The pair's score by `traineeWeights`, in millionths." })
  readonly traineeScore: number;
  @Field(() => Int, { description: "The pair's score by `mentorWeights`, in millionths." })
  readonly mentorScore: number;
  @Field(() => Int, { description: "The mentor's place in the trainee's ranking of possible mentors; 1 is the best." })
  readonly traineeRank: number;
  @Field(() => Int, { description: "The trainee's place in the mentor's ranking of possible trainees; 1 is the best." })
  readonly mentorRank: number;
  @Field(() => [AlternativeMentor], {
    description:
      "Who follows in the trainee's ranking, five at most: a saved plan asks them in turn when this one says no.",
  })
  readonly next: AlternativeMentor[];
}

export enum UnmatchedReason {
  NO_TEACHER = "NO_TEACHER",
  RULES = "RULES",
  PLACES_TAKEN = "PLACES_TAKEN",
}
registerEnumType(UnmatchedReason, {
  name: "UnmatchedReason",
  description: "Why a trainee of the cohort has no mentor in a plan.",
  valuesConfig: {
    NO_TEACHER: { description: "Nobody with a free place teaches what they want to learn." },
    RULES: {
      description:
        "Those who teach it are excluded: by the reporting line, by a refusal not long ago, or because you forbade the pair.",
    },
    PLACES_TAKEN: { description: "There are possible mentors, and others have their places in this plan." },
  },
});

@ObjectType({ description: "A trainee of the cohort who has no mentor in a plan." })
export class UnmatchedTrainee {
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
  @Later(() => Manager, { nullable: true, description: "The trainee; null when gone since." })
  readonly trainee: unknown;
  @Field(() => UnmatchedReason, { description: "Why." })
  readonly reason: UnmatchedReason;
  @Field(() => Int, { description: "How many mentors would be possible." })
  readonly candidates: number;
  @Field(() => [BrokenRule], {
    description: "The rules that exclude those who could teach; empty unless the reason is RULES.",
  })
  readonly rules: BrokenRule[];
}

@ObjectType({ description: "How many people got somebody of this rank." })
export class RankCount {
  @Field(() => Int, { description: "The rank; 1 is the best." })
  readonly rank: number;
  @Field(() => Int, { description: "How many." })
  readonly count: number;
}

@ObjectType({
  description:
    "That no other plan is better: bounds which hold for every plan, worked out from a price for each mentor's place.",
})
export class PlanProof {
  @Field(() => SafeIntScalar, {
    description: "No plan has a higher total (with `maximiseMatched`: none that matches as many). Equal to `total`.",
  })
  readonly bound: number;
  @Field(() => Int, {
    nullable: true,
    description: "With `maximiseMatched`: no plan matches more; equal to `matched`. Null without.",
  })
  readonly matchedBound: number | null;
}

export const PlannedPairConnection = connection("PlannedPair", () => PlannedPair);
export const UnmatchedTraineeConnection = connection("UnmatchedTrainee", () => UnmatchedTrainee);

@ObjectType({
  description: "A plan that is made and not saved. It is kept for you for an hour, in the process that made it.",
})
export class MentoringPlanDraft {
  @Field(() => ID, { description: "Names it: the `planId` of saveMentoringPlan." })
  readonly planId: string;
  @Field(() => PlanMethod, { description: "What it is best at." })
  readonly method: PlanMethod;
  @Field(() => Boolean, { description: "Whether as many trainees as possible were matched first." })
  readonly maximiseMatched: boolean;
  @Field(() => MatchWeights, { description: "What makes the total." })
  readonly weights: MatchWeights;
  @Field(() => MatchWeights, { description: "How trainees rank mentors." })
  readonly traineeWeights: MatchWeights;
  @Field(() => MatchWeights, { description: "How mentors rank trainees." })
  readonly mentorWeights: MatchWeights;
  @Field(() => Int, { description: "Trainees of the cohort." })
  readonly trainees: number;
  @Field(() => Int, { description: "Mentors with a free place." })
  readonly mentors: number;
  @Field(() => Int, { description: "Free places of those mentors." })
  readonly places: number;
  @Field(() => Int, { description: "Pairs that break no rule." })
  readonly possiblePairs: number;
  @Field(() => Int, { description: "Trainees who have a mentor in the plan." })
  readonly matched: number;
  @Field(() => SafeIntScalar, { description: "Sum of the scores of all pairs, in millionths." })
  readonly total: number;
  @Field(() => Int, {
    description:
      "Mentors and trainees who would both rather have each other than whom they got (pinned people aside), counted by a check that shares no code with the solver. 0 for STABLE.",
  })
  readonly blockingPairs: number;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "STABLE: whether no other plan is stable. Always so where both sides rank by the same weights and nobody is preferred. Null for BEST_TOTAL.",
  })
  readonly isOnlyStable: boolean | null;
  @Field(() => PlanProof, { nullable: true, description: "BEST_TOTAL: the proof that it is best; null for STABLE." })
  readonly proof: PlanProof | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The share of the best total that a stable plan gives up: 1 − total(STABLE) / best total. Null for STABLE without `compare`, and when the best total is 0.",
  })
  readonly priceOfStability: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The share of the best total that matching as many as possible gives up; null without `maximiseMatched`.",
  })
  readonly priceOfCoverage: number | null;
  @Field(() => [RankCount], { description: "Which rank of their possible mentors trainees got." })
  readonly traineeRanks: RankCount[];
  @Field(() => [RankCount], { description: "Which rank of their possible trainees mentors got, for each trainee." })
  readonly mentorRanks: RankCount[];
  @Later(() => PlannedPairConnection, { args: () => PageArgs, description: "The pairs, by trainee's id." })
  readonly pairs: unknown;
  @Later(() => UnmatchedTraineeConnection, {
    args: () => PageArgs,
    description: "Trainees without a mentor, by id, with the reason.",
  })
  readonly unmatched: unknown;
  @Field(() => InstantScalar, { description: "When it was made." })
  readonly madeAt: string;
  @Field(() => InstantScalar, { description: "When the knowledge network was read for `bridge`." })
  readonly networkReadAt: string;
}

@ObjectType({ description: "A plan, or why none was made." })
export class MentoringPlanAnswer {
  @Field(() => MentoringPlanDraft, { nullable: true, description: "The plan; null when it was refused." })
  readonly plan: MentoringPlanDraft | null;
  @Field(() => [UserError], { description: "What is wrong with the wish; empty when the plan was made." })
  readonly userErrors: UserError[];
}
