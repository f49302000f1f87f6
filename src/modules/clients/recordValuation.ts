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

@InputType({ description: "Which holding, when and how much." })
class RecordValuationInput extends ChangeInput {
  @Field(() => ID, { description: "The holding, hld-…" })
  readonly holdingId: string;
  @Field(() => DateScalar, { nullable: true, description: "The day; default today, not in the future." })
  readonly on?: string | null;
  @Field(() => SafeIntScalar, {
    description: "The amount in minor units (分, cents), 0 or more; of a loan, what is owed.",
  })
  readonly amountMinor: number;
  @Field(() => CurrencyScalar, { description: "The currency." })
  readonly currency: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether it takes the place of what was recorded for that day.",
  })
  readonly replace: boolean;
}

const RecordValuationPayload = payload("RecordValuation", { valuation: () => Valuation });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordValuation {
  @Mutation(() => RecordValuationPayload, {
    description: "Records what a holding of a client of yours was worth on a day, once a day.",
  })
  recordValuation(
    @Arg("input", () => RecordValuationInput, { description: "Which holding, when and how much." })
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
