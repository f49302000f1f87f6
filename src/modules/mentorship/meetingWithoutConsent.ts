import { Field, ID, ObjectType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { Client } from "../clients/client.js";
import { Mentorship } from "./mentorship.js";

@ObjectType({
  description:
    "A session in which a mentor and a trainee met clients whom you lead. You see only who met whom and when.",
})
class MeetingWithoutConsent {
  @Field(() => ID, { description: "The session, ses-…; pass it to `consentToMeeting`." })
  readonly sessionId: string;
  @Field(() => InstantScalar, { description: "Start of the session." })
  readonly at: string;
  @Edge("mentorship/sessionMentorship", () => Mentorship, {
    description: "The mentorship of the mentor and the trainee.",
  })
  readonly mentorship: Mentorship;
  @Edge("mentorship/clientsToConsent", () => [Client], {
    description: "The clients for whom you have not consented yet, by id.",
  })
  readonly clients: Client[];
}

export const MeetingWithoutConsentConnection = connection("MeetingWithoutConsent", () => MeetingWithoutConsent);
