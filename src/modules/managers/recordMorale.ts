import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { morale } from "./entities.js";
import { MoraleScore } from "./moraleScore.js";

@InputType({ description: "How a person felt at work, as answered in the survey." })
class RecordMoraleInput extends ChangeInput {
  @Field(() => ID, { description: "The manager who answered, mgr-…" })
  readonly managerId: string;
  @Value(morale.fields.score, "0 (bad) to 10 (good).")
  readonly score: number;
  @Field(() => DateScalar, { nullable: true, description: "Date of the answer; default: today. Not in the future." })
  readonly on?: string | null;
}

const RecordMoralePayload = payload("RecordMorale", { score: () => MoraleScore });

@Authorized(Role.SATISFACTION)
@Resolver()
export class RecordMorale {
  @Mutation(() => RecordMoralePayload, {
    description: "Records a morale score of a manager. For the survey service.",
  })
  recordMorale(
    @Arg("input", () => RecordMoraleInput, { description: "The manager and the score." }) input: RecordMoraleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("on", input.on, context.today));
    const changed = { score: "managers/moraleScoreById" } as const;
    return write(context, info, { statement: "managers/recordMorale", input, changed, creates: morale, refusals });
  }
}
