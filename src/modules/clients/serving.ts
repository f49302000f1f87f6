import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { ServingRole } from "./servingRole.js";

@ObjectType({ description: "Since when, until when and in which role a manager serves a client." })
export class Serving {
  @Field(() => ServingRole, { description: "Lead or backup." })
  readonly role: ServingRole;
  @Field(() => DateScalar, { nullable: true, description: "First day; null when it is not known." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it no longer held; null while it goes on.",
  })
  readonly to: string | null;
}
