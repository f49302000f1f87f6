import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";

export enum SkillEvidence {
  SELF = "SELF",
  CONFIRMED = "CONFIRMED",
  EXAM = "EXAM",
  CERTIFICATE = "CERTIFICATE",
  MENTORSHIP = "MENTORSHIP",
}
registerEnumType(SkillEvidence, {
  name: "SkillEvidence",
  description: "On what a level of skill rests.",
  valuesConfig: {
    SELF: { description: "Declared by the manager, confirmed by nobody." },
    CONFIRMED: { description: "Confirmed by a superior or the head of the branch." },
    EXAM: { description: "An exam that was passed." },
    CERTIFICATE: { description: "A certificate." },
    MENTORSHIP: { description: "Confirmed by a mentor." },
  },
});

@ObjectType({ description: "How well somebody knows a topic, since when and on what evidence." })
export class SkillLevel {
  @Field(() => Int, { description: "1 (has begun) to 5 (teaches experts)." })
  readonly level: number;
  @Field(() => SkillEvidence, { description: "On what it rests." })
  readonly evidence: SkillEvidence;
  @Field(() => DateScalar, { nullable: true, description: "First day at this level; null when it is not known." })
  readonly from: string | null;
}
