import { Field, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { Later } from "../../kernel/graphql/later.js";
import { Worth } from "../clients/worth.js";
import { Topic } from "../knowledge/topic.js";
import { CoverageState } from "./coverageState.js";
import { TopicKnower } from "./knower.js";

@ObjectType({
  description: "Clients who have a product that needs the topic, or one narrower, as far as they exist for you.",
})
export class ClientsAtStake {
  @Field(() => Int, { description: "How many." })
  readonly clients: number;
  @Field(() => [Worth], {
    description: "What they have in all, by currency: deposits, investments and insurance, and loans.",
  })
  readonly worth: Worth[];
  @Field(() => Int, { description: "Clients of whose holdings none has a known value." })
  readonly clientsOfUnknownValue: number;
}

@ObjectType({ description: "How safely the institution knows a topic, and what hangs on it." })
export class KnowledgeRisk {
  @Later(() => Topic, { description: "The topic." })
  readonly topic: unknown;
  @Field(() => CoverageState, { description: "Whether nobody, one or more know it on the date." })
  readonly state: CoverageState;
  @Field(() => Int, { description: "How many of all managers know it on the date." })
  readonly knowerCount: number;
  @Field(() => Int, { description: "How many of them are here and still know it 180 days on, when nothing new comes." })
  readonly remainingCount: number;
  @Field(() => Boolean, { description: "Whether somebody knows it, and nobody of them will 180 days on." })
  readonly isAboutToBeLost: boolean;
  @Later(() => [TopicKnower], {
    description:
      "Who knows it, the best first: yourself, those who work under you, or all for HR, ANALYST and COMPLIANCE.",
  })
  readonly knowers: unknown;
  @Field(() => Int, { description: "Knowledge items about it, or a narrower topic, that hold on the date." })
  readonly items: number;
  @Later(() => ClientsAtStake, { description: "Clients who need it known." })
  readonly clients: unknown;
  @Field(() => Basis, { description: "Date, formula and constants." })
  readonly basis: Basis;
}
