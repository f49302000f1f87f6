import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Changes you may make to a manager now. Each field is named after its mutation." })
export class ManagerPermissions {
  @Field(() => Boolean, { description: "Correct the file." })
  readonly updateManager: boolean;
  @Field(() => Boolean, { description: "Move them to another post, at a branch within your reach; for HR at any." })
  readonly transferManager: boolean;
  @Field(() => Boolean, { description: "Give them another grade." })
  readonly promoteManager: boolean;
  @Field(() => Boolean, { description: "Choose their superior: you, or a person who works under you; for HR anybody." })
  readonly setReportingLine: boolean;
  @Field(() => Boolean, { description: "Record their departure." })
  readonly recordDeparture: boolean;
}
