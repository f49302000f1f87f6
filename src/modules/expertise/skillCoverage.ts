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
  @Field(() => CoverageState, { description: "Whether nobody, one or more there know it on the date." })
  readonly state: CoverageState;
  @Field(() => Int, { description: "How many there know it." })
  readonly knowerCount: number;
  @Field(() => Int, { description: "How many of them are here and still know it 180 days on, when nothing new comes." })
  readonly remainingCount: number;
  @Field(() => Boolean, { description: "Whether somebody there knows it, and nobody of them will 180 days on." })
  readonly isAboutToBeLost: boolean;
  @Field(() => Int, { description: "Clients served there who have a product that needs it, each counted once." })
  readonly needingClients: number;
  @Field(() => Int, { description: "Managers there who want to learn it." })
  readonly goals: number;
  @Later(() => [TopicKnower], { description: "Who there knows it, the best first." })
  readonly knowers: TopicKnower[];
}

export const CoveredTopicConnection = connection("CoveredTopic", () => CoveredTopic);

@ObjectType({
  description:
    "What a branch, with all below it, knows, lacks and is about to lose, of the topics that its clients' products need and its goals name.",
})
export class SkillCoverage {
  @Later(() => Branch, { description: "The branch." })
  readonly branch: unknown;
  @Field(() => Int, { description: "How many managers are counted: those whose file you may read." })
  readonly managerCount: number;
  @Field(() => Int, { description: "How many work there in all on the date." })
  readonly staffCount: number;
  @Field(() => Int, { description: "Topics that nobody there knows." })
  readonly lackingCount: number;
  @Field(() => Int, { description: "Topics that one there knows." })
  readonly thinCount: number;
  @Field(() => Int, { description: "Topics that two or more there know." })
  readonly coveredCount: number;
  @Field(() => Int, { description: "Topics that are known there, and will not be 180 days on." })
  readonly aboutToBeLostCount: number;
  @Later(() => CoveredTopicConnection, {
    args: () => PageArgs,
    description: "Topic by topic: the fewest knowers first, then the most clients who need it, ties by id.",
  })
  readonly topics: unknown;
  @Field(() => Basis, { description: "Date, formula and constants." })
  readonly basis: Basis;
}
