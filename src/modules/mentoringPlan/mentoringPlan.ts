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
    description: "The mentor's position in the trainee's ranking; 1 is best; null if unknown.",
  })
  readonly rank: number | null;
}

export const ProposedMentorshipConnection = connection("ProposedMentorship", () => Mentorship, RankTie);

@ArgsType()
class ProposedMentorshipsArgs extends PageArgs {
  @Field(() => MentorshipStatus, { nullable: true, description: "Only mentorships with this status today." })
  readonly status?: MentorshipStatus | null;
}

@NodeKind(plans, "mentoringPlan/byId")
@ObjectType({
  implements: Node,
  description:
    "A saved plan for a cohort; its pairs were proposed together. Visible to the person who saved it, HR, ANALYST and COMPLIANCE.",
})
export class MentoringPlan extends Node {
  @Field(() => String, {
    description: "Method: STABLE, BEST_TOTAL, or another word for imported plans.",
  })
  readonly method: string;
  @Field(() => InstantScalar, { description: "When it was saved." })
  readonly madeAt: string;
  @Edge("mentoringPlan/madeBy", () => Manager, {
    nullable: true,
    description: "The person who saved it; null if not in the database.",
  })
  readonly madeBy: Manager | null;
  @WorkedOut
  @Field(() => MatchWeights, { nullable: true, description: "Weights of the total; null if unknown." })
  readonly weights: MatchWeights | null;
  @WorkedOut
  @Field(() => MatchWeights, {
    nullable: true,
    description: "Weights by which trainees ranked mentors; null if unknown.",
  })
  readonly traineeWeights: MatchWeights | null;
  @WorkedOut
  @Field(() => MatchWeights, {
    nullable: true,
    description: "Weights by which mentors ranked trainees; null if unknown.",
  })
  readonly mentorWeights: MatchWeights | null;
  @WorkedOut
  @Field(() => [ID], {
    description:
      "Further mentors for this trainee, by rank: those after the first choice in the trainee's ranking when the plan was made. They are asked in turn if a proposal is declined or lapses.",
  })
  readonly next: string[];
  @Edge("mentoringPlan/mentorships", () => ProposedMentorshipConnection, {
    args: () => ProposedMentorshipsArgs,
    description: "Its proposals: first choices, and those made after a refusal.",
  })
  readonly mentorships: unknown;
}

@ObjectType({ description: "The plan that proposed a mentorship, and the trainee's rank for the mentor." })
export class PlannedUnder {
  @Field(() => Int, {
    nullable: true,
    description: "The mentor's position in the trainee's ranking; 1 is best; null if unknown.",
  })
  readonly rank: number | null;
  @Child
  @Field(() => MentoringPlan, { description: "The plan." })
  readonly plan: MentoringPlan;
}
