import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { grades } from "./entities.js";

@NodeKind(grades, "organisation/gradeById")
@ObjectType({ implements: Node, description: "A grade (职级) of the institution." })
export class Grade extends Node {
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null if it has none." })
  readonly nameZh: string | null;
  @Field(() => Int, { description: "Seniority: a higher number is more senior." })
  readonly rank: number;
}
