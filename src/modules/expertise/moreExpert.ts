import { Field, Float, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { Branch } from "../organisation/branch.js";

@ObjectType({ description: "A topic the person knows better than their superior." })
export class MoreExpert {
  @Later(() => Topic, { description: "The topic." })
  readonly topic: unknown;
  @Later(() => Manager, { description: "The person who knows it better." })
  readonly report: unknown;
  @Later(() => Manager, { description: "Their superior on the date." })
  readonly superior: unknown;
  @Field(() => Float, { description: "Strength S of the person." })
  readonly reportStrength: number;
  @Field(() => Float, { description: "Strength S of the superior; 0 without evidence." })
  readonly superiorStrength: number;
}

export const MoreExpertConnection = connection("MoreExpert", () => MoreExpert);

@ObjectType({
  description:
    "Topics that people of a branch, or below it, know better than their superiors (管理比领导更专业的下属).",
})
export class MoreExpertThanSuperior {
  @Later(() => Branch, { description: "The branch." })
  readonly branch: unknown;
  @Field(() => Int, {
    description: "Number of managers compared: those who have a superior and whose file you may read.",
  })
  readonly comparedCount: number;
  @Field(() => Int, { description: "Number of them who know at least one topic better." })
  readonly reportCount: number;
  @Later(() => MoreExpertConnection, {
    args: () => PageArgs,
    description:
      "Topics that a person knows, and knows better than the superior: largest difference first, equal ones by id.",
  })
  readonly cases: unknown;
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
