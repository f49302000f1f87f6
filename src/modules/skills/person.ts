import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A person named in a record." })
export class Person {
  @Field(() => ID, {
    nullable: true,
    description: "The person's id, mgr-… or emp-…, for `employee(id)`; null if the person is not in the database.",
  })
  readonly managerId: string | null;
  @Field(() => String, { description: "Name." })
  readonly name: string;
}
