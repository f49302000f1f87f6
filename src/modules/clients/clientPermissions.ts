import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Which changes of a client you may make now; each is the mutation of that name." })
export class ClientPermissions {
  @Field(() => Boolean, { description: "Change what is known of the client." })
  readonly updateClient: boolean;
  @Field(() => Boolean, { description: "Record that the client has left." })
  readonly closeClient: boolean;
  @Field(() => Boolean, { description: "Record how the client is related to another of yours." })
  readonly relateClients: boolean;
  @Field(() => Boolean, { description: "Add a holding, value or close one." })
  readonly addHolding: boolean;
  @Field(() => Boolean, { description: "Record a referral between the client and another of yours." })
  readonly recordReferral: boolean;
  @Field(() => Boolean, { description: "Record a contact of your own with the client." })
  readonly recordInteraction: boolean;
  @Field(() => Boolean, { description: "Give the client a manager who works under you." })
  readonly assignClient: boolean;
  @Field(() => Boolean, { description: "Hand the client over from a lead who works under you to another." })
  readonly reassignClients: boolean;
}
