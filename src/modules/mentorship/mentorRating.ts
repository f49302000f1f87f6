import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "../../kernel/graphql/withheld.js";

@ObjectType({ description: "Trainees' ratings of a mentor's sessions, over all years." })
export class MentorRating {
  @Field(() => Float, {
    nullable: true,
    description:
      "1 (worst) to 5 (best), to one decimal: the mean of the trainees' own means. Null if withheld or if nobody rated.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "Number of trainees who rated; null if withheld." })
  readonly raters: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description: "Why the mean is withheld (fewer than three trainees rated); null if it is not.",
  })
  readonly withheld: Withheld | null;
}
