import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "../graphql/withheld.js";

@ObjectType({
  description:
    "How satisfied clients are with a manager: the mean of each client's latest score. Of several scores on one day the one with the greatest id counts.",
})
export class Satisfaction {
  @Field(() => Float, {
    nullable: true,
    description: "0 (not at all) to 10 (fully), to one decimal; null when it is withheld or nobody answered.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "How many clients answered; null when it is withheld." })
  readonly respondents: number | null;
  @Field(() => Withheld, { nullable: true, description: "Why the mean is withheld; null when it is not." })
  readonly withheld: Withheld | null;
}
