import { Field, Int, ObjectType } from "type-graphql";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { Manager } from "../managers/manager.js";
import { mentorProfiles } from "./entities.js";
import { MentorshipForm } from "./mentorshipKinds.js";

@NodeKind(mentorProfiles, "mentorship/profileById")
@ObjectType({
  implements: Node,
  description: "What a manager offers as a mentor. Always shown as it is now: profiles have no history.",
})
export class MentorProfile extends Node {
  @Field(() => Int, { description: "Number of trainees the mentor takes at a time; open proposals count." })
  readonly capacity: number;
  @Field(() => Int, {
    description:
      "Free places today: capacity minus open proposals and active mentorships; 0 if the profile is not active.",
  })
  readonly freePlaces: number;
  @Field(() => [MentorshipForm], { description: "The forms of mentorship offered; empty for any." })
  readonly formats: MentorshipForm[];
  @Field(() => String, { nullable: true, description: "The mentor's note to trainees; null if empty." })
  readonly note: string | null;
  @Field(() => Boolean, { description: "Whether the mentor takes new trainees." })
  readonly active: boolean;
  @Edge("mentorship/profileOwner", () => Manager, { description: "The mentor." })
  readonly manager: Manager;
}
