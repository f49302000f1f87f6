import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Client } from "./client.js";

@ObjectType({ description: "A referral: one client referred another to the bank." })
export class Referral {
  @Field(() => DateScalar, { nullable: true, description: "The date; null if unknown." })
  readonly on: string | null;
  @Child
  @Field(() => Client, { description: "The other client." })
  readonly client: Client;
}
