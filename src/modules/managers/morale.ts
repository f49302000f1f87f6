import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "../../kernel/graphql/withheld.js";

@ObjectType({
  description:
    "How somebody felt at work. They themselves and COMPLIANCE see it; from others it is withheld, for it is the answer of one person.",
})
export class Morale {
  @Field(() => Float, {
    nullable: true,
    description: "Mean of all scores up to the date, 0 (bad) to 10 (good); null without scores or when withheld.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "How many scores; null when withheld." })
  readonly scoreCount: number | null;
  @Field(() => Withheld, { nullable: true, description: "Why it is withheld; null when it is not." })
  readonly withheld: Withheld | null;
}
