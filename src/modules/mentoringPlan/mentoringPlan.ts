import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Child, Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { WorkedOut } from "../../kernel/graphql/wire.js";
import { Manager } from "../managers/manager.js";
import { Mentorship } from "../mentorship/mentorship.js";
import { MentorshipStatus } from "../mentorship/mentorshipKinds.js";
import { plans } from "./entities.js";
import { MatchWeights } from "./weights.js";

@ObjectType({ description: "A place in a trainee's ranking." })
class RankTie {
  @Field(() => Int, {
    nullable: true,
    description: "The mentor's place in the trainee's ranking; 1 is the best; null when not known.",
  })
  readonly rank: number | null;
}

export const ProposedMentorshipConnection = connection("ProposedMentorship", () => Mentorship, RankTie);

@ArgsType()
class ProposedMentorshipsArgs extends PageArgs {
  @Field(() => MentorshipStatus, { nullable: true, description: "Only those that stand so today." })
  readonly status?: MentorshipStatus | null;
}

@NodeKind(plans, "mentoringPlan/byId")
@ObjectType({
  implements: Node,
  description:
    "A saved plan for a cohort: its pairs were proposed together. It exists for whoever saved it, HR, analysts and compliance.",
})
export class MentoringPlan extends Node {
  @Field(() => String, {
    description: "How it was made: STABLE, BEST_TOTAL, or another way for plans that were imported.",
  })
  readonly method: string;
  @Field(() => InstantScalar, { description: "When it was saved." })
  readonly madeAt: string;
  @Edge("mentoringPlan/madeBy", () => Manager, {
    nullable: true,
    description: "Who saved it; null when that is not a person known here.",
  })
  readonly madeBy: Manager | null;
  @WorkedOut
  @Field(() => MatchWeights, { nullable: true, description: "What made the total; null when not known." })
  readonly weights: MatchWeights | null;
  @WorkedOut
  @Field(() => MatchWeights, { nullable: true, description: "How trainees ranked mentors; null when not known." })
  readonly traineeWeights: MatchWeights | null;
  @WorkedOut
  @Field(() => MatchWeights, { nullable: true, description: "How mentors ranked trainees; null when not known." })
  readonly mentorWeights: MatchWeights | null;
  @WorkedOut
  @Field(() => [ID], {
    description:
      "Mentors kept for this trainee, mgr-…: who followed the first choice in the trainee's ranking when the plan was made, in rank. Asked in turn when a proposal is declined or lapses.",
  })
  readonly next: string[];
  @Edge("mentoringPlan/mentorships", () => ProposedMentorshipConnection, {
    args: () => ProposedMentorshipsArgs,
    description: "What it proposed: first choices, and those that followed a refusal.",
  })
  readonly mentorships: unknown;
}

@ObjectType({ description: "That a mentorship was proposed under a plan." })
export class PlannedUnder {
  @Field(() => Int, {
    nullable: true,
    description: "The mentor's place in the trainee's ranking; 1 is the best; null when not known.",
  })
  readonly rank: number | null;
  @Child
  @Field(() => MentoringPlan, { description: "The plan." })
  readonly plan: MentoringPlan;
}
