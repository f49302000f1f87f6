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

@InputType({ description: "How somebody felt at work, as they told the survey." })
class RecordMoraleInput extends ChangeInput {
  @Field(() => ID, { description: "Who answered, mgr-…" })
  readonly managerId: string;
  @Value(morale.fields.score, "0 (bad) to 10 (good).")
  readonly score: number;
  @Field(() => DateScalar, { nullable: true, description: "The day of the answer; default today. Not in the future." })
  readonly on?: string | null;
}

const RecordMoralePayload = payload("RecordMorale", { score: () => MoraleScore });

@Authorized(Role.SATISFACTION)
@Resolver()
export class RecordMorale {
  @Mutation(() => RecordMoralePayload, {
    description: "Records how a manager felt. For the service that runs the survey, and nobody else.",
  })
  recordMorale(
    @Arg("input", () => RecordMoraleInput, { description: "Who felt how." }) input: RecordMoraleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("on", input.on, context.today));
    const changed = { score: "managers/moraleScoreById" } as const;
    return write(context, info, { statement: "managers/recordMorale", input, changed, creates: morale, refusals });
  }
}
