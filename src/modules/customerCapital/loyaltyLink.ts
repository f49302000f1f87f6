import { Field, Float, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { Later } from "../../kernel/graphql/later.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Branch } from "../organisation/branch.js";

@ObjectType({ description: "Rank correlation between two measures of managers." })
export class RankLink {
  @Field(() => Int, { description: "Number of managers compared." })
  readonly n: number;
  @Field(() => Float, {
    nullable: true,
    description:
      "Spearman's ρ with average ranks, −1 to 1. Null unless you are COMPLIANCE, with fewer than 8 managers, or if all values of one measure are equal.",
  })
  readonly rho: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Lower end of the 95% confidence interval; null without ρ, or if ρ is ±1.",
  })
  readonly low: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Upper end of the 95% confidence interval; null if `low` is null.",
  })
  readonly high: number | null;
  @Field(() => String, {
    description: "What the data support, as a sentence, in the language of Accept-Language (en or zh).",
  })
  readonly sentence: string;
}

@ObjectType({ description: "Whether satisfied managers have loyal clients, by the institution's own data." })
export class LoyaltyLink {
  @Later(() => Branch, { description: "The branch; all branches below it are included." })
  readonly branch: unknown;
  @Field(() => Int, { description: "Number of managers included: those whose file you may read." })
  readonly managerCount: number;
  @Field(() => DateScalar, { description: "First day of the period in which client retention is measured." })
  readonly from: string;
  @Field(() => RankLink, {
    description: "Link between morale and client satisfaction, over managers with 5 or more satisfaction scores.",
  })
  readonly satisfaction: RankLink;
  @Field(() => RankLink, {
    description: "Link between morale and client retention, over managers who served 5 or more clients at the start.",
  })
  readonly retention: RankLink;
  @Field(() => Int, {
    description: "Number of clients served at the start of the period; a client of two managers counts for both.",
  })
  readonly servedAtStart: number;
  @Field(() => Int, { description: "Number of these clients who are still clients at the end of the period." })
  readonly kept: number;
  @Field(() => Float, {
    nullable: true,
    description: "Retained clients divided by clients at the start; null if there were none.",
  })
  readonly retentionRate: number | null;
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
