import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";

@ObjectType({ description: "When a manager won a client." })
export class Winning {
  @Field(() => DateScalar, { nullable: true, description: "The date; null if unknown." })
  readonly on: string | null;
}
