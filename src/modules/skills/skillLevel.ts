import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { SkillEvidence } from "./skillEvidence.js";

@ObjectType({ description: "How well somebody knows a topic, since when and on what evidence." })
export class SkillLevel {
  @Field(() => Int, { description: "1 (has begun) to 5 (teaches experts)." })
  readonly level: number;
  @Field(() => SkillEvidence, { description: "On what it rests." })
  readonly evidence: SkillEvidence;
  @Field(() => DateScalar, { nullable: true, description: "First day at this level; null when it is not known." })
  readonly from: string | null;
}
