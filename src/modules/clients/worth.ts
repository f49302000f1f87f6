import { Field, ObjectType } from "type-graphql";
import { CurrencyScalar } from "../../kernel/graphql/scalars.js";
import { Money } from "./money.js";

@ObjectType({
  description:
    "Value of a client's holdings in one currency, from their latest valuations. Holdings without a known value are not included.",
})
export class Worth {
  @Field(() => CurrencyScalar, { description: "The currency. Different currencies are never added up." })
  readonly currency: string;
  @Field(() => Money, { description: "Assets of the client: all holdings except loans." })
  readonly assets: Money;
  @Field(() => Money, { description: "Loans of the client." })
  readonly loans: Money;
}
