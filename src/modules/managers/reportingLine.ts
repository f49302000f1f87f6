import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { Manager } from "./manager.js";
import { Period } from "./period.js";

@ObjectType({ description: "A present or former reporting line." })
export class ReportingLine extends Period {
  @Child
  @Field(() => Manager, { description: "The superior." })
  readonly superior: Manager;
}
