import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Client } from "./client.js";

@ObjectType({ description: "A relation to another client, such as family, owner or employer." })
export class RelatedClient {
  @Field(() => String, { description: "Kind of relation, such as SPOUSE, PARENT, OWNS or EMPLOYS." })
  readonly kind: string;
  @Field(() => Boolean, {
    description:
      "True if the relation reads from this client to the other (this one OWNS the other); false the other way round.",
  })
  readonly isOutgoing: boolean;
  @Field(() => DateScalar, { nullable: true, description: "First day; null if unknown." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day after it ended; null while it lasts.",
  })
  readonly to: string | null;
  @Child
  @Field(() => Client, { description: "The other client." })
  readonly client: Client;
}
