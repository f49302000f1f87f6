import { Field, ID, Int, ObjectType } from "type-graphql";
import { Child, Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar, InstantScalar } from "../../kernel/graphql/scalars.js";
import { Identity } from "../../kernel/vault/identity.js";
import { Client } from "../clients/client.js";
import { Topic } from "../knowledge/topic.js";
import { sessions } from "./entities.js";
import { Mentorship } from "./mentorship.js";

@ObjectType({ description: "A client that mentor and trainee met together." })
export class ClientMet {
  @Field(() => ID, { nullable: true, description: "The client's lead who consented, mgr-…; null without consent." })
  readonly consentedBy: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Date of the consent; null without consent." })
  readonly consentedOn: string | null;
  @Child
  @Field(() => Client, { description: "The client." })
  readonly client: Client;
}

@NodeKind(sessions, "mentorship/sessionById")
@ObjectType({
  implements: Node,
  description: "A session of a mentorship. Visible to mentor, trainee and COMPLIANCE.",
})
export class MentoringSession extends Node {
  @Field(() => InstantScalar, { description: "Start of the session." })
  readonly at: string;
  @Field(() => Int, { description: "Duration in minutes." })
  readonly minutes: number;
  @Identity
  @Field(() => String, { nullable: true, description: "The mentor's note on the session; null if empty." })
  readonly note: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "The trainee's rating, 1 (worst) to 5 (best); null if none was given. Visible to the trainee and COMPLIANCE only; others see a mentor's mean.",
  })
  readonly traineeRating: number | null;
  @Edge("mentorship/sessionMentorship", () => Mentorship, { description: "The mentorship of the session." })
  readonly mentorship: Mentorship;
  @Edge("mentorship/sessionTopics", () => [Topic], { description: "Topics of the session, by name." })
  readonly topics: Topic[];
  @Edge("mentorship/clientsMet", () => [ClientMet], {
    description: "Clients the two met, as far as you may see them. A mentor sees a client once its lead has consented.",
  })
  readonly clients: ClientMet[];
}
