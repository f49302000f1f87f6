import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { PlanMethod } from "../../algorithms/matching/plan.js";
import { MatchWeightsInput } from "./weights.js";

registerEnumType(PlanMethod, {
  name: "MentoringPlanMethod",
  description: "What a plan for a cohort is best at.",
  valuesConfig: {
    STABLE: {
      description:
        "No mentor and trainee would both rather have each other than whom they got, and each trainee gets the best mentor that any such plan gives them.",
    },
    BEST_TOTAL: { description: "The sum of all scores is as large as it can be." },
  },
});

@InputType({ description: "A mentor and a trainee." })
export class MentoringPairInput {
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
}

@InputType({ description: "Whom somebody would rather have than anybody else." })
export class PreferenceInput {
  @Field(() => ID, { description: "Who prefers: a trainee or a mentor, mgr-…" })
  readonly managerId: string;
  @Field(() => [ID], {
    description: "Whom, the best first, mgr-…: 20 at most, each once. They come before everybody else.",
  })
  readonly preferredIds: string[];
}

/** For whom a plan is made, and how: the same arguments in a query and in a mutation's input. */
@ArgsType()
@InputType({ description: "For whom a plan is made, and how." })
export class MentoringPlanInput {
  @Field(() => ID, {
    nullable: true,
    description: "Only trainees who work in this branch or below it, brn-…; default all for whom you may plan.",
  })
  readonly branchId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: "Only trainees who want to learn one of these topics, top-…: 100 at most; default any.",
  })
  readonly topicIds?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only mentors who work in this branch or below it, brn-…; default anywhere.",
  })
  readonly mentorBranchId?: string | null;
  @Field(() => PlanMethod, { defaultValue: PlanMethod.STABLE, description: "What it is to be best at." })
  readonly method: PlanMethod;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "BEST_TOTAL: match as many trainees as possible first, and then for the best total.",
  })
  readonly maximiseMatched: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "STABLE: find the best total too, which the price of stability needs and takes longer.",
  })
  readonly compare: boolean;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description: "What makes the total; default closes 0.6, nearness 0.15, bridge 0.1, record 0.15.",
  })
  readonly weights?: MatchWeightsInput | null;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description: "How trainees rank mentors; default 0.7, 0.1, 0.05, 0.15.",
  })
  readonly traineeWeights?: MatchWeightsInput | null;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description: "How mentors rank trainees; default 0.5, 0.3, 0.2, 0.",
  })
  readonly mentorWeights?: MatchWeightsInput | null;
  @Field(() => [PreferenceInput], {
    nullable: true,
    description: "Who comes first for whom, whatever the scores: 1,000 people at most, each once.",
  })
  readonly preferredIds?: PreferenceInput[] | null;
  @Field(() => [MentoringPairInput], {
    nullable: true,
    description: "Pairs that are to be in the plan: 1,000 at most. Each keeps every rule.",
  })
  readonly pins?: MentoringPairInput[] | null;
  @Field(() => [MentoringPairInput], {
    nullable: true,
    description: "Pairs that are not to be in the plan: 1,000 at most.",
  })
  readonly forbidden?: MentoringPairInput[] | null;
}
