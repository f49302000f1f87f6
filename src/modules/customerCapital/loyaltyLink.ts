import { Field, Float, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { Later } from "../../kernel/graphql/later.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Branch } from "../organisation/branch.js";

@ObjectType({ description: "How far two rankings of managers go together." })
export class RankLink {
  @Field(() => Int, { description: "How many managers are compared." })
  readonly n: number;
  @Field(() => Float, {
    nullable: true,
    description:
      "Spearman's ρ with average ranks, −1 to 1, for COMPLIANCE. Null for all others, under 8 managers, and when one side is all the same.",
  })
  readonly rho: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Lower end of the 95 % interval; null without ρ, and where it is ±1.",
  })
  readonly low: number | null;
  @Field(() => Float, { nullable: true, description: "Upper end of the 95 % interval; null where `low` is." })
  readonly high: number | null;
  @Field(() => String, {
    description: "What may be said by it, no more, in the language of Accept-Language (en or zh).",
  })
  readonly sentence: string;
}

@ObjectType({ description: "Whether the institution's own data show that satisfied managers have loyal clients." })
export class LoyaltyLink {
  @Later(() => Branch, { description: "The branch, with all below it." })
  readonly branch: unknown;
  @Field(() => Int, { description: "How many managers there are: those whose file you may read." })
  readonly managerCount: number;
  @Field(() => DateScalar, { description: "The first day of the period over which clients are kept." })
  readonly from: string;
  @Field(() => RankLink, {
    description: "Morale and the satisfaction of clients, of managers with 5 satisfaction scores or more.",
  })
  readonly satisfaction: RankLink;
  @Field(() => RankLink, {
    description: "Morale and the share of clients kept, of managers who served 5 clients or more at the start.",
  })
  readonly retention: RankLink;
  @Field(() => Int, { description: "Clients served at the start of the period; one of two managers counts for both." })
  readonly servedAtStart: number;
  @Field(() => Int, { description: "Of those who are still clients at its end." })
  readonly kept: number;
  @Field(() => Float, { nullable: true, description: "Kept / served at the start; null when nobody was served." })
  readonly retentionRate: number | null;
  @Field(() => Basis, { description: "Date, formula and constants." })
  readonly basis: Basis;
}
