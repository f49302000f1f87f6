import { Field, Float, Int, ObjectType } from "type-graphql";
import { Withheld } from "./withheld.js";

@ObjectType({
  description:
    "The mean of the answers of several people over whole quarters: by default the last four quarters that had closed by the date. A quarter closes at the end of its last day. Late answers count in the quarter in which they arrive. For COMPLIANCE all answers count. For everyone else, the answers of a quarter are grouped into blocks of at least 5 people, and only whole blocks count. So comparing dates or groups never reveals the answers of fewer than 5 people. If fewer than 5 people of a branch answered, their answers count only for the branch above.",
})
export class GroupMean {
  @Field(() => String, { description: "The last quarter counted, such as 2026-Q1." })
  readonly quarter: string;
  @Field(() => Float, {
    nullable: true,
    description:
      "0 to 10, rounded to the nearest half if fewer than 20 people answered, else to one decimal. For COMPLIANCE always to one decimal. Null if withheld or if nobody answered.",
  })
  readonly mean: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "At least this many people answered: 5, 10, 20, 50, 100, 200, 500 and so on. For COMPLIANCE the exact number. Null if withheld.",
  })
  readonly respondentsAtLeast: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description: "Why the mean is withheld; null if it is not.",
  })
  readonly withheld: Withheld | null;
}
