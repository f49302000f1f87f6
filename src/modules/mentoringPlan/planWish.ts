import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { PlanMethod } from "../../algorithms/matching/plan.js";
import { MatchWeightsInput } from "./weights.js";

registerEnumType(PlanMethod, {
  name: "MentoringPlanMethod",
  description: "What a plan for a cohort optimises.",
  valuesConfig: {
    STABLE: {
      description:
        "No mentor and trainee would both prefer each other to their partners, and each trainee gets the best mentor possible in any such plan.",
    },
    BEST_TOTAL: { description: "The sum of all scores is the largest possible." },
  },
});

@InputType({ description: "A mentor and a trainee." })
export class MentoringPairInput {
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
}

@InputType({ description: "The people that a trainee or mentor prefers to all others." })
export class PreferenceInput {
  @Field(() => ID, { description: "The trainee or mentor who prefers them, mgr-…" })
  readonly managerId: string;
  @Field(() => [ID], {
    description: "The preferred people, best first, mgr-…; at most 20, each once.",
  })
  readonly preferredIds: string[];
}

/** For whom a plan is made, and how: the same arguments in a query and in a mutation's input. */
@ArgsType()
@InputType({ description: "The cohort of a plan, and how to match it." })
export class MentoringPlanInput {
  @Field(() => ID, {
    nullable: true,
    description: "Only trainees who work in this branch or below it, brn-…; default: all for whom you may plan.",
  })
  readonly branchId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: "Only trainees with a goal in one of these topics, top-…; at most 100. Default: any topic.",
  })
  readonly topicIds?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only mentors who work in this branch or below it, brn-…; default: all.",
  })
  readonly mentorBranchId?: string | null;
  @Field(() => PlanMethod, { defaultValue: PlanMethod.STABLE, description: "What the plan optimises." })
  readonly method: PlanMethod;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "For BEST_TOTAL: match as many trainees as possible first, then maximise the total.",
  })
  readonly maximiseMatched: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "For STABLE: also compute the best total. It is needed for the price of stability and takes longer.",
  })
  readonly compare: boolean;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description: "Weights of the total; default: closes 0.6, nearness 0.15, bridge 0.1, record 0.15.",
  })
  readonly weights?: MatchWeightsInput | null;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description: "Weights by which trainees rank mentors; default: closes 0.7, nearness 0.1, bridge 0.05, record 0.15.",
  })
  readonly traineeWeights?: MatchWeightsInput | null;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description: "Weights by which mentors rank trainees; default: closes 0.5, nearness 0.3, bridge 0.2, record 0.",
  })
  readonly mentorWeights?: MatchWeightsInput | null;
  @Field(() => [PreferenceInput], {
    nullable: true,
    description: "Preferences that come before the scores: at most 1,000 people, each once.",
  })
  readonly preferredIds?: PreferenceInput[] | null;
  @Field(() => [MentoringPairInput], {
    nullable: true,
    description: "Pairs that must be in the plan, at most 1,000. Each must meet every rule.",
  })
  readonly pins?: MentoringPairInput[] | null;
  @Field(() => [MentoringPairInput], {
    nullable: true,
    description: "Pairs to exclude from the plan, at most 1,000.",
  })
  readonly forbidden?: MentoringPairInput[] | null;
}
