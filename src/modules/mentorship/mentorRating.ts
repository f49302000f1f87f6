import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "../../kernel/graphql/withheld.js";

@ObjectType({ description: "How trainees rated the sessions of a mentor, over all the years." })
export class MentorRating {
  @Field(() => Float, {
    nullable: true,
    description:
      "1 (worst) to 5 (best), to one decimal: the mean of each trainee's own mean; null when it is withheld or nobody rated.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "How many trainees rated; null when it is withheld." })
  readonly raters: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description: "Why the mean is withheld: fewer than three trainees rated; null when it is not.",
  })
  readonly withheld: Withheld | null;
}
