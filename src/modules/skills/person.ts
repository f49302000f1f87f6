import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "Whom a record names." })
export class Person {
  @Field(() => ID, {
    nullable: true,
    description: "Their id, mgr-…, for `manager(id)`; null when the record names nobody who is known here.",
  })
  readonly managerId: string | null;
  @Field(() => String, { description: "Name." })
  readonly name: string;
}
