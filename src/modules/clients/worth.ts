import { Field, ObjectType } from "type-graphql";
import { CurrencyScalar } from "../../kernel/graphql/scalars.js";
import { Money } from "./money.js";

@ObjectType({
  description:
    "What a client's holdings of one currency are worth, from their latest valuations. Holdings without a known value are not in it.",
})
export class Worth {
  @Field(() => CurrencyScalar, { description: "The currency; different ones are never added up." })
  readonly currency: string;
  @Field(() => Money, { description: "What the client has: all holdings but loans." })
  readonly assets: Money;
  @Field(() => Money, { description: "What the client owes: loans." })
  readonly loans: Money;
}
