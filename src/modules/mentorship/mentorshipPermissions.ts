import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Changes you may make to a mentorship now. Each field is named after its mutation." })
export class MentorshipPermissions {
  @Field(() => Boolean, { description: "Accept or decline the proposal." })
  readonly answerMentorship: boolean;
  @Field(() => Boolean, { description: "Withdraw your proposal." })
  readonly withdrawMentorship: boolean;
  @Field(() => Boolean, { description: "Complete it, and confirm levels reached." })
  readonly completeMentorship: boolean;
  @Field(() => Boolean, { description: "End it early, with a reason." })
  readonly endMentorship: boolean;
  @Field(() => Boolean, { description: "Record a session." })
  readonly recordMentoringSession: boolean;
  @Field(() => Boolean, { description: "Rate a session." })
  readonly rateMentoringSession: boolean;
}
