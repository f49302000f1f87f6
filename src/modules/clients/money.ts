import { Field, ObjectType } from "type-graphql";
import { CurrencyScalar, SafeIntScalar } from "../../kernel/graphql/scalars.js";

@ObjectType({ description: "An exact amount of money." })
export class Money {
  @Field(() => SafeIntScalar, { description: "The amount in minor units of the currency (分, cents)." })
  readonly amountMinor: number;
  @Field(() => CurrencyScalar, { description: "The currency." })
  readonly currency: string;
}
