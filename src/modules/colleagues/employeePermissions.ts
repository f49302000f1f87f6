import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Changes you may make to an employee now. Each field is named after its mutation." })
export class EmployeePermissions {
  @Field(() => Boolean, { description: "Correct the file of an employee who serves no clients." })
  readonly updateEmployee: boolean;
  @Field(() => Boolean, { description: "Move them to another post, at a branch within your reach; for HR at any." })
  readonly transferManager: boolean;
  @Field(() => Boolean, { description: "Choose their superior: you, or a person who works under you; for HR anybody." })
  readonly setReportingLine: boolean;
  @Field(() => Boolean, { description: "Record their departure." })
  readonly recordDeparture: boolean;
}
