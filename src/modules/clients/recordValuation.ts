import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { CurrencyScalar, DateScalar, SafeIntScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { valuations } from "./entities.js";
import { Valuation } from "./valuation.js";

@InputType({ description: "The holding, the date and the value." })
class RecordValuationInput extends ChangeInput {
  @Field(() => ID, { description: "The holding, hld-…" })
  readonly holdingId: string;
  @Field(() => DateScalar, { nullable: true, description: "The date; default: today. Not in the future." })
  readonly on?: string | null;
  @Field(() => SafeIntScalar, {
    description: "The amount in minor units (分, cents), 0 or more; for a loan, the amount owed.",
  })
  readonly amountMinor: number;
  @Field(() => CurrencyScalar, { description: "The currency." })
  readonly currency: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to replace an amount already recorded for that date. Otherwise the change is refused.",
  })
  readonly replace: boolean;
}

const RecordValuationPayload = payload("RecordValuation", { valuation: () => Valuation });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordValuation {
  @Mutation(() => RecordValuationPayload, {
    description: "Records the value of a holding of one of your clients on a date, at most once per date.",
  })
  recordValuation(
    @Arg("input", () => RecordValuationInput, { description: "The holding, the date and the value." })
    input: RecordValuationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/recordValuation",
      input,
      changed: { valuation: "clients/valuationById" },
      creates: valuations,
      refusals: refusalsOf(
        range("amountMinor", input.amountMinor, 0, Number.MAX_SAFE_INTEGER),
        past("on", input.on, context.today),
      ),
    });
  }
}
