import { Field, Float, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { Branch } from "../organisation/branch.js";

@ObjectType({ description: "A topic that somebody knows better than whom they report to." })
export class MoreExpert {
  @Later(() => Topic, { description: "The topic." })
  readonly topic: unknown;
  @Later(() => Manager, { description: "Who knows it better." })
  readonly report: unknown;
  @Later(() => Manager, { description: "To whom they report on the date." })
  readonly superior: unknown;
  @Field(() => Float, { description: "How well the report knows it: S." })
  readonly reportStrength: number;
  @Field(() => Float, { description: "How well the superior knows it: S; 0 when nothing shows that they know it." })
  readonly superiorStrength: number;
}

export const MoreExpertConnection = connection("MoreExpert", () => MoreExpert);

@ObjectType({
  description: "Where people at a branch and below it know more than whom they report to (管理比领导更专业的下属).",
})
export class MoreExpertThanSuperior {
  @Later(() => Branch, { description: "The branch." })
  readonly branch: unknown;
  @Field(() => Int, {
    description: "How many managers there are compared: those who report to somebody, and whose file you may read.",
  })
  readonly comparedCount: number;
  @Field(() => Int, { description: "How many of them know some topic better." })
  readonly reportCount: number;
  @Later(() => MoreExpertConnection, {
    args: () => PageArgs,
    description: "Topics that a report knows, and better than the superior: the largest difference first, ties by id.",
  })
  readonly cases: unknown;
  @Field(() => Basis, { description: "Date, formula and constants." })
  readonly basis: Basis;
}
