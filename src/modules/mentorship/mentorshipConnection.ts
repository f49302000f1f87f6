import { ArgsType, Field, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { Mentorship } from "./mentorship.js";
import { MentorshipSide, MentorshipStatus } from "./mentorshipKinds.js";

export const MentorshipConnection = connection("Mentorship", () => Mentorship);

export enum MentorshipOrderField {
  PROPOSED_ON = "PROPOSED_ON",
}
registerEnumType(MentorshipOrderField, {
  name: "MentorshipOrderField",
  description: "Sort fields for mentorships.",
  valuesConfig: { PROPOSED_ON: { description: "Date of the proposal; if unknown, the first day." } },
});
export const MentorshipOrder = orderBy("MentorshipOrder", MentorshipOrderField);

@ArgsType()
export class ManagerMentorshipsArgs extends PageArgs {
  @Field(() => MentorshipSide, {
    nullable: true,
    description: "Only mentorships in which they are MENTOR or TRAINEE; default: both.",
  })
  readonly side?: MentorshipSide | null;
  @Field(() => MentorshipStatus, { nullable: true, description: "Only mentorships with this status today." })
  readonly status?: MentorshipStatus | null;
  @Field(() => MentorshipOrder, { nullable: true, description: "Sort order; default: by date of proposal." })
  readonly orderBy?: InstanceType<typeof MentorshipOrder> | null;
}
