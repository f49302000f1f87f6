import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "./withheld.js";

@ObjectType({ description: "The mean of what several people answered, by the small-group rule." })
export class GroupMean {
  @Field(() => Float, {
    nullable: true,
    description: "0 to 10, to one decimal; null when it is withheld or nobody answered.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "How many answered; null when it is withheld." })
  readonly respondents: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description:
      "Why it is withheld, null when it is not: below 5 respondents, or this total less the means that are told of its parts would show what fewer than 5 said.",
  })
  readonly withheld: Withheld | null;
}
