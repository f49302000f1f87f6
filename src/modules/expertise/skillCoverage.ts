import { Field, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Topic } from "../knowledge/topic.js";
import { Branch } from "../organisation/branch.js";
import { CoverageState } from "./coverageState.js";
import { TopicKnower } from "./knower.js";

@ObjectType({ description: "How well a branch covers one topic." })
export class CoveredTopic {
  @Later(() => Topic, { description: "The topic." })
  readonly topic: unknown;
  @Field(() => CoverageState, { description: "Whether nobody, one or several managers there know it on the date." })
  readonly state: CoverageState;
  @Field(() => Int, { description: "Number of managers there who know it." })
  readonly knowerCount: number;
  @Field(() => Int, {
    description: "Number of them who will still work here and know it in 180 days, without new evidence.",
  })
  readonly remainingCount: number;
  @Field(() => Boolean, { description: "Whether people there know it today, but none of them will in 180 days." })
  readonly isAboutToBeLost: boolean;
  @Field(() => Int, {
    description: "Number of clients served there who hold a product that needs it, each counted once.",
  })
  readonly needingClients: number;
  @Field(() => Int, { description: "Number of managers there who want to learn it." })
  readonly goals: number;
  @Later(() => [TopicKnower], { description: "Managers there who know it, best first." })
  readonly knowers: TopicKnower[];
}

export const CoveredTopicConnection = connection("CoveredTopic", () => CoveredTopic);

@ObjectType({
  description:
    "What a branch, with all below it, knows, lacks and is about to lose, among the topics in its clients' products and its goals.",
})
export class SkillCoverage {
  @Later(() => Branch, { description: "The branch." })
  readonly branch: unknown;
  @Field(() => Int, { description: "Number of managers counted: those whose file you may read." })
  readonly managerCount: number;
  @Field(() => Int, { description: "Number of all managers who work there on the date." })
  readonly staffCount: number;
  @Field(() => Int, { description: "Number of topics that nobody there knows." })
  readonly lackingCount: number;
  @Field(() => Int, { description: "Number of topics that one manager there knows." })
  readonly thinCount: number;
  @Field(() => Int, { description: "Number of topics that two or more managers there know." })
  readonly coveredCount: number;
  @Field(() => Int, { description: "Number of topics known there today but not in 180 days." })
  readonly aboutToBeLostCount: number;
  @Later(() => CoveredTopicConnection, {
    args: () => PageArgs,
    description: "The topics: fewest knowers first, then most clients who need it, then by id.",
  })
  readonly topics: unknown;
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
