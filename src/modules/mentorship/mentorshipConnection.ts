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
  description: "What mentorships are ordered by.",
  valuesConfig: { PROPOSED_ON: { description: "The day of the proposal; where unknown, the first day." } },
});
export const MentorshipOrder = orderBy("MentorshipOrder", MentorshipOrderField);

@ArgsType()
export class ManagerMentorshipsArgs extends PageArgs {
  @Field(() => MentorshipSide, { nullable: true, description: "Only those in which they are this; default both." })
  readonly side?: MentorshipSide | null;
  @Field(() => MentorshipStatus, { nullable: true, description: "Only those that stand so today." })
  readonly status?: MentorshipStatus | null;
  @Field(() => MentorshipOrder, { nullable: true, description: "In which order; default by day of proposal." })
  readonly orderBy?: InstanceType<typeof MentorshipOrder> | null;
}
