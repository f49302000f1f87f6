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

@ObjectType({ description: "A client whom mentor and trainee met together." })
export class ClientMet {
  @Field(() => ID, { nullable: true, description: "The client's lead who consented, mgr-…; null until then." })
  readonly consentedBy: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day of the consent; null until then." })
  readonly consentedOn: string | null;
  @Child
  @Field(() => Client, { description: "The client." })
  readonly client: Client;
}

@NodeKind(sessions, "mentorship/sessionById")
@ObjectType({
  implements: Node,
  description: "A session of a mentorship. It exists for mentor and trainee, and for compliance.",
})
export class MentoringSession extends Node {
  @Field(() => InstantScalar, { description: "When it began." })
  readonly at: string;
  @Field(() => Int, { description: "How long it took, in minutes." })
  readonly minutes: number;
  @Identity
  @Field(() => String, { nullable: true, description: "What the mentor wrote about it; null when nothing." })
  readonly note: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "The trainee's rating, 1 (worst) to 5 (best); null when none was given, and for all but the trainee. Others see a mentor's mean.",
  })
  readonly traineeRating: number | null;
  @Edge("mentorship/sessionMentorship", () => Mentorship, { description: "The mentorship that it belongs to." })
  readonly mentorship: Mentorship;
  @Edge("mentorship/sessionTopics", () => [Topic], { description: "What it was about, by name." })
  readonly topics: Topic[];
  @Edge("mentorship/clientsMet", () => [ClientMet], {
    description:
      "Clients whom the two met, as far as you may see them: a mentor, once the client's lead has consented.",
  })
  readonly clients: ClientMet[];
}
