import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { Grade } from "../organisation/grade.js";
import { Period } from "./period.js";

@ObjectType({ description: "A grade that a manager holds or held." })
export class HeldGrade extends Period {
  @Child
  @Field(() => Grade, { description: "The grade." })
  readonly grade: Grade;
}
