import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { ServingRole } from "./servingRole.js";

@ObjectType({ description: "Since when, until when and in which role a manager serves a client." })
export class Serving {
  @Field(() => ServingRole, { description: "LEAD or BACKUP." })
  readonly role: ServingRole;
  @Field(() => DateScalar, { nullable: true, description: "First day; null if unknown." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day after it ended; null while it lasts.",
  })
  readonly to: string | null;
}
