import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Which changes of a manager you may make now; each is the mutation of that name." })
export class ManagerPermissions {
  @Field(() => Boolean, { description: "Correct the file." })
  readonly updateManager: boolean;
  @Field(() => Boolean, { description: "Move them to another post, at a branch within your reach." })
  readonly transferManager: boolean;
  @Field(() => Boolean, { description: "Give them another grade." })
  readonly promoteManager: boolean;
  @Field(() => Boolean, { description: "Choose their superior, among those within your reach." })
  readonly setReportingLine: boolean;
  @Field(() => Boolean, { description: "Record that they left." })
  readonly recordDeparture: boolean;
}
