import { Field, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { Later } from "../../kernel/graphql/later.js";
import { Worth } from "../clients/worth.js";
import { Topic } from "../knowledge/topic.js";
import { CoverageState } from "./coverageState.js";
import { TopicKnower } from "./knower.js";

@ObjectType({
  description: "Clients who hold a product that needs the topic or a narrower one, among the clients you may see.",
})
export class ClientsAtStake {
  @Field(() => Int, { description: "Number of these clients." })
  readonly clients: number;
  @Field(() => [Worth], {
    description: "Their assets (deposits, investments, insurance) and loans, by currency.",
  })
  readonly worth: Worth[];
  @Field(() => Int, { description: "Number of clients without any holding of known value." })
  readonly clientsOfUnknownValue: number;
}

@ObjectType({ description: "How safe the institution's knowledge of a topic is, and what depends on it." })
export class KnowledgeRisk {
  @Later(() => Topic, { description: "The topic." })
  readonly topic: unknown;
  @Field(() => CoverageState, { description: "Whether nobody, one or several managers know it on the date." })
  readonly state: CoverageState;
  @Field(() => Int, { description: "Number of all managers who know it on the date." })
  readonly knowerCount: number;
  @Field(() => Int, {
    description: "Number of them who will still work here and know it in 180 days, without new evidence.",
  })
  readonly remainingCount: number;
  @Field(() => Boolean, { description: "Whether people know it today, but none of them will in 180 days." })
  readonly isAboutToBeLost: boolean;
  @Later(() => [TopicKnower], {
    description: "Managers who know it, best first: yourself and people under you; all for HR, ANALYST and COMPLIANCE.",
  })
  readonly knowers: unknown;
  @Field(() => Int, {
    description: "Number of knowledge items about it or a narrower topic that are valid on the date.",
  })
  readonly items: number;
  @Later(() => ClientsAtStake, { description: "Clients who depend on this knowledge." })
  readonly clients: unknown;
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
