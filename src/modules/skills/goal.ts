import { Field, Int, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Topic } from "../knowledge/topic.js";
import { Person } from "./person.js";

@ObjectType({ description: "What a manager is to learn: open until it is dropped or reached." })
export class Goal {
  @Field(() => Int, { description: "The level to reach, 1 to 5." })
  readonly targetLevel: number;
  @Field(() => Int, {
    nullable: true,
    description: "The level held on the date, whatever its evidence; null when the topic is new to them.",
  })
  readonly currentLevel: number | null;
  @Field(() => Int, { description: "How important it is: 1 (the least) to 1000." })
  readonly priority: number;
  @Field(() => DateScalar, { nullable: true, description: "When it was set; null when that is not known." })
  readonly setOn: string | null;
  @Field(() => Person, {
    nullable: true,
    description: "Who set it: they themselves, a superior or HR; null when it is not known.",
  })
  readonly by: Person | null;
  @Child
  @Field(() => Topic, { description: "What they want to know." })
  readonly topic: Topic;
}
