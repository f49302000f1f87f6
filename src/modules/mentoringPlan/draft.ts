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

@ObjectType({ description: "A further mentor in a trainee's ranking." })
export class AlternativeMentor {
  @Field(() => Int, { description: "Position in the trainee's ranking; 1 is best." })
  readonly rank: number;
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
  @Later(() => Manager, { nullable: true, description: "The mentor; null if no longer in the database." })
  readonly mentor: unknown;
}

@ObjectType({ description: "A mentor and a trainee matched by a plan." })
export class PlannedPair {
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
  @Later(() => Manager, { nullable: true, description: "The mentor; null if no longer in the database." })
  readonly mentor: unknown;
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
  @Later(() => Manager, { nullable: true, description: "The trainee; null if no longer in the database." })
  readonly trainee: unknown;
  @Field(() => Boolean, { description: "Whether you pinned this pair." })
  readonly isPinned: boolean;
  @Field(() => MatchScore, { description: "The pair's contribution to the total, with the reasons." })
  readonly match: unknown;
  @Field(() => Int, { description: "The pair's score by `traineeWeights`, in millionths." })
  readonly traineeScore: number;
  @Field(() => Int, { description: "The pair's score by `mentorWeights`, in millionths." })
  readonly mentorScore: number;
  @Field(() => Int, { description: "The mentor's position in the trainee's ranking of possible mentors; 1 is best." })
  readonly traineeRank: number;
  @Field(() => Int, { description: "The trainee's position in the mentor's ranking of possible trainees; 1 is best." })
  readonly mentorRank: number;
  @Field(() => [AlternativeMentor], {
    description:
      "The next mentors in the trainee's ranking, at most five. A saved plan asks them in turn if this mentorship is declined or lapses.",
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
  description: "Why a trainee has no mentor in a plan.",
  valuesConfig: {
    NO_TEACHER: { description: "No mentor with a free place can teach the trainee's goals." },
    RULES: {
      description:
        "All who can teach the trainee's goals are excluded: by the reporting line, by a recent refusal, or because you excluded the pair.",
    },
    PLACES_TAKEN: { description: "There are possible mentors, but their places went to other trainees." },
  },
});

@ObjectType({ description: "A trainee of the cohort without a mentor in a plan." })
export class UnmatchedTrainee {
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
  @Later(() => Manager, { nullable: true, description: "The trainee; null if no longer in the database." })
  readonly trainee: unknown;
  @Field(() => UnmatchedReason, { description: "The reason." })
  readonly reason: UnmatchedReason;
  @Field(() => Int, { description: "Number of possible mentors." })
  readonly candidates: number;
  @Field(() => [BrokenRule], {
    description: "The rules that exclude them; empty unless the reason is RULES.",
  })
  readonly rules: BrokenRule[];
}

@ObjectType({ description: "Number of people matched with their choice of this rank." })
export class RankCount {
  @Field(() => Int, { description: "The rank; 1 is the first choice." })
  readonly rank: number;
  @Field(() => Int, { description: "Number of people." })
  readonly count: number;
}

@ObjectType({
  description:
    "Proof that no other plan is better: upper bounds for every plan, calculated from a price for each mentor's place (linear programming duality).",
})
export class PlanProof {
  @Field(() => SafeIntScalar, {
    description: "No plan has a higher total (with `maximiseMatched`: no plan that matches as many). Equals `total`.",
  })
  readonly bound: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "With `maximiseMatched`: no plan matches more trainees. Equals `matched`. Null without `maximiseMatched`.",
  })
  readonly matchedBound: number | null;
}

export const PlannedPairConnection = connection("PlannedPair", () => PlannedPair);
export const UnmatchedTraineeConnection = connection("UnmatchedTrainee", () => UnmatchedTrainee);

@ObjectType({
  description:
    "A plan that is computed but not saved. It is kept for you for an hour, by the server process that computed it.",
})
export class MentoringPlanDraft {
  @Field(() => ID, { description: "Id of the plan; pass it as `planId` to `saveMentoringPlan`." })
  readonly planId: string;
  @Field(() => PlanMethod, { description: "What the plan optimises." })
  readonly method: PlanMethod;
  @Field(() => Boolean, { description: "Whether matching as many trainees as possible came first." })
  readonly maximiseMatched: boolean;
  @Field(() => MatchWeights, { description: "Weights of the total." })
  readonly weights: MatchWeights;
  @Field(() => MatchWeights, { description: "Weights by which trainees rank mentors." })
  readonly traineeWeights: MatchWeights;
  @Field(() => MatchWeights, { description: "Weights by which mentors rank trainees." })
  readonly mentorWeights: MatchWeights;
  @Field(() => Int, { description: "Number of trainees in the cohort." })
  readonly trainees: number;
  @Field(() => Int, { description: "Number of mentors with a free place." })
  readonly mentors: number;
  @Field(() => Int, { description: "Number of free places of these mentors." })
  readonly places: number;
  @Field(() => Int, { description: "Number of pairs that break no rule." })
  readonly possiblePairs: number;
  @Field(() => Int, { description: "Number of trainees with a mentor in the plan." })
  readonly matched: number;
  @Field(() => SafeIntScalar, { description: "Sum of the scores of all pairs, in millionths." })
  readonly total: number;
  @Field(() => Int, {
    description:
      "Number of mentor–trainee pairs who would both prefer each other to their partners in the plan (pinned people excluded). Counted by a check that shares no code with the solver. 0 for STABLE.",
  })
  readonly blockingPairs: number;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "For STABLE: whether this is the only stable plan. Always true if both sides rank by the same weights and nobody is preferred. Null for BEST_TOTAL.",
  })
  readonly isOnlyStable: boolean | null;
  @Field(() => PlanProof, {
    nullable: true,
    description: "For BEST_TOTAL: the proof that the plan is optimal; null for STABLE.",
  })
  readonly proof: PlanProof | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Share of the best total lost by a stable plan: 1 − total(STABLE) / best total. Null for STABLE without `compare`, and if the best total is 0.",
  })
  readonly priceOfStability: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Share of the best total lost by matching as many trainees as possible; null without `maximiseMatched`.",
  })
  readonly priceOfCoverage: number | null;
  @Field(() => [RankCount], { description: "How many trainees got their 1st, 2nd, … choice of mentor." })
  readonly traineeRanks: RankCount[];
  @Field(() => [RankCount], { description: "How many trainees are their mentor's 1st, 2nd, … choice." })
  readonly mentorRanks: RankCount[];
  @Later(() => PlannedPairConnection, { args: () => PageArgs, description: "The pairs, by the trainee's id." })
  readonly pairs: unknown;
  @Later(() => UnmatchedTraineeConnection, {
    args: () => PageArgs,
    description: "Trainees without a mentor, with the reason, by id.",
  })
  readonly unmatched: unknown;
  @Field(() => InstantScalar, { description: "When it was computed." })
  readonly madeAt: string;
  @Field(() => InstantScalar, { description: "When the knowledge network was read for the part `bridge`." })
  readonly networkReadAt: string;
}

@ObjectType({ description: "The plan, or the reasons why none was made." })
export class MentoringPlanAnswer {
  @Field(() => MentoringPlanDraft, { nullable: true, description: "The plan; null if the request was refused." })
  readonly plan: MentoringPlanDraft | null;
  @Field(() => [UserError], { description: "Errors in the request; empty if the plan was made." })
  readonly userErrors: UserError[];
}
