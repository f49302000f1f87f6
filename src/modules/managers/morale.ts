import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "../../kernel/graphql/withheld.js";

@ObjectType({
  description:
    "How a person felt at work. Visible to that person and COMPLIANCE; withheld from others, since it is the answer of one person.",
})
export class Morale {
  @Field(() => Float, {
    nullable: true,
    description: "Mean of all scores up to the date, 0 (bad) to 10 (good); null without scores or if withheld.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "Number of scores; null if withheld." })
  readonly scoreCount: number | null;
  @Field(() => Withheld, { nullable: true, description: "Why the mean is withheld; null if it is not." })
  readonly withheld: Withheld | null;
}
