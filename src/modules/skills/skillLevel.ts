import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { SkillEvidence } from "./skillEvidence.js";

@ObjectType({ description: "How well somebody knows a topic, since when and on what evidence." })
export class SkillLevel {
  @Field(() => Int, { description: "Level, 1 (beginner) to 5 (teaches experts)." })
  readonly level: number;
  @Field(() => SkillEvidence, { description: "Kind of evidence for the level." })
  readonly evidence: SkillEvidence;
  @Field(() => DateScalar, { nullable: true, description: "First day at this level; null if unknown." })
  readonly from: string | null;
}
