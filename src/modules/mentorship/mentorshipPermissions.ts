import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "What you may do with a mentorship now; each is the mutation of that name." })
export class MentorshipPermissions {
  @Field(() => Boolean, { description: "Accept or decline the proposal." })
  readonly answerMentorship: boolean;
  @Field(() => Boolean, { description: "Take your proposal back." })
  readonly withdrawMentorship: boolean;
  @Field(() => Boolean, { description: "Bring it to its end, and confirm what was learnt." })
  readonly completeMentorship: boolean;
  @Field(() => Boolean, { description: "Break it off, with a reason." })
  readonly endMentorship: boolean;
  @Field(() => Boolean, { description: "Record a session of the two." })
  readonly recordMentoringSession: boolean;
  @Field(() => Boolean, { description: "Rate a session." })
  readonly rateMentoringSession: boolean;
}
