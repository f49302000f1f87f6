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
  description: "What a manager offers as a mentor. Answers as it is now: profiles have no history.",
})
export class MentorProfile extends Node {
  @Field(() => Int, { description: "How many trainees the mentor takes at a time, proposed ones counted." })
  readonly capacity: number;
  @Field(() => Int, { description: "Places left today: capacity less what is proposed or active; 0 while not active." })
  readonly freePlaces: number;
  @Field(() => [MentorshipForm], { description: "The forms offered; empty when any will do." })
  readonly formats: MentorshipForm[];
  @Field(() => String, { nullable: true, description: "What the mentor says to trainees; null when nothing." })
  readonly note: string | null;
  @Field(() => Boolean, { description: "Whether the mentor takes new trainees." })
  readonly active: boolean;
  @Edge("mentorship/profileOwner", () => Manager, { description: "Whose profile it is." })
  readonly manager: Manager;
}
