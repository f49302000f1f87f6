import { Field, ID, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Manager } from "../managers/manager.js";
import { MentorshipForm } from "./mentorshipKinds.js";

@ObjectType({ description: "The mentor or trainee of a manager on a date." })
export class Guidance {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => MentorshipForm, { description: "How mentor and trainee work together." })
  readonly form: MentorshipForm;
  @Field(() => DateScalar, { nullable: true, description: "First day; null if unknown." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day after it ended; null while it is active.",
  })
  readonly to: string | null;
  @Child
  @Field(() => Manager, { description: "The other person of the mentorship." })
  readonly manager: Manager;
}
