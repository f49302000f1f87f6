import { Field, Int, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Topic } from "../knowledge/topic.js";
import { Person } from "./person.js";

@ObjectType({ description: "A learning goal of a manager. It is open until it is dropped or reached." })
export class Goal {
  @Field(() => Int, { description: "The level to reach, 1 to 5." })
  readonly targetLevel: number;
  @Field(() => Int, {
    nullable: true,
    description: "The level held on the date, with any evidence; null if none.",
  })
  readonly currentLevel: number | null;
  @Field(() => Int, { description: "Importance, 1 (least) to 1000." })
  readonly priority: number;
  @Field(() => DateScalar, { nullable: true, description: "The date it was set; null if unknown." })
  readonly setOn: string | null;
  @Field(() => Person, {
    nullable: true,
    description: "Who set it: the manager, a superior or HR; null if unknown.",
  })
  readonly by: Person | null;
  @Child
  @Field(() => Topic, { description: "The topic to learn." })
  readonly topic: Topic;
}
