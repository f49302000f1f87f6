import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "./withheld.js";

@ObjectType({
  description:
    "The mean of what several people answered in whole quarters: in the last four that had closed by the date, if the field does not say otherwise. A quarter closes when its last day is over. Answers that come later count in the quarter in which they come. For COMPLIANCE all answers count. For everyone else answers of a quarter are put together in blocks of at least 5 people, and the mean is of whole blocks. So no comparison of days or of groups shows what fewer than 5 people said. Where fewer than 5 people answered, their answers count only for the branch above.",
})
export class GroupMean {
  @Field(() => String, { description: "The last quarter that is counted: 2026-Q1." })
  readonly quarter: string;
  @Field(() => Float, {
    nullable: true,
    description:
      "0 to 10. To the nearest half when fewer than 20 people answered, else to one decimal; for COMPLIANCE always to one decimal. Null when it is withheld or nobody answered.",
  })
  readonly mean: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "At least so many people answered: 5, 10, 20, 50, 100, 200, 500 and so on. For COMPLIANCE it is exactly how many. Null when it is withheld.",
  })
  readonly respondentsAtLeast: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description: "Why it is withheld; null when it is not.",
  })
  readonly withheld: Withheld | null;
}
