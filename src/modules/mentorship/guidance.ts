import { Field, ID, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Manager } from "../managers/manager.js";
import { MentorshipForm } from "./mentorshipKinds.js";

@ObjectType({ description: "Somebody whom a mentorship joins to a manager on a date." })
export class Guidance {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => MentorshipForm, { description: "How the two work together." })
  readonly form: MentorshipForm;
  @Field(() => DateScalar, { nullable: true, description: "First day; null when it is not known." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it no longer went on; null while it does.",
  })
  readonly to: string | null;
  @Child
  @Field(() => Manager, { description: "The other of the two." })
  readonly manager: Manager;
}
