import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Client } from "./client.js";

@ObjectType({ description: "A client who is related to another: family, owner, employer and the like." })
export class RelatedClient {
  @Field(() => String, { description: "What the one is to the other, such as SPOUSE, PARENT, OWNS or EMPLOYS." })
  readonly kind: string;
  @Field(() => Boolean, {
    description:
      "True when it reads from this client to the other (this one OWNS the other), false the other way round.",
  })
  readonly isOutgoing: boolean;
  @Field(() => DateScalar, { nullable: true, description: "First day; null when it is not known." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it no longer held; null while it goes on.",
  })
  readonly to: string | null;
  @Child
  @Field(() => Client, { description: "The other client." })
  readonly client: Client;
}
