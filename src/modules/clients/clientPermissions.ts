import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Changes you may make to a client now. Each field is named after its mutation." })
export class ClientPermissions {
  @Field(() => Boolean, { description: "Change the client's data." })
  readonly updateClient: boolean;
  @Field(() => Boolean, { description: "Record that the client has left." })
  readonly closeClient: boolean;
  @Field(() => Boolean, { description: "Record a relation between the client and another client of yours." })
  readonly relateClients: boolean;
  @Field(() => Boolean, { description: "Add, value or close a holding." })
  readonly addHolding: boolean;
  @Field(() => Boolean, { description: "Record a referral between the client and another client of yours." })
  readonly recordReferral: boolean;
  @Field(() => Boolean, { description: "Record your own contact with the client." })
  readonly recordInteraction: boolean;
  @Field(() => Boolean, { description: "Assign a manager who works under you." })
  readonly assignClient: boolean;
  @Field(() => Boolean, { description: "Hand the client over from a lead who works under you to another manager." })
  readonly reassignClients: boolean;
}
