import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { satisfaction } from "./entities.js";
import { SatisfactionScore } from "./satisfactionScore.js";

@InputType({ description: "The client, the manager and the score." })
class RecordSatisfactionInput extends ChangeInput {
  @Field(() => ID, { description: "The client who answered, cli-…" })
  readonly clientId: string;
  @Field(() => ID, { description: "The manager the score is about, mgr-…" })
  readonly managerId: string;
  @Value(satisfaction.fields.score, "Score, 0 (not satisfied at all) to 10 (fully satisfied).")
  readonly score: number;
  @Field(() => DateScalar, { nullable: true, description: "The date; default: today. Not in the future." })
  readonly on?: string | null;
}

const RecordSatisfactionPayload = payload("RecordSatisfaction", { score: () => SatisfactionScore });

@Authorized(Role.SATISFACTION)
@Resolver()
export class RecordSatisfaction {
  @Mutation(() => RecordSatisfactionPayload, {
    description:
      "Records how satisfied a client was with a manager. A second score of the same client about the same manager on the same day replaces the first, as long as the quarter in which the first was recorded has not closed. After that it counts in addition, in its own quarter. For the survey service.",
  })
  recordSatisfaction(
    @Arg("input", () => RecordSatisfactionInput, { description: "The client, the manager and the score." })
    input: RecordSatisfactionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/recordSatisfaction",
      input,
      changed: { score: "clients/scoreById" },
      creates: satisfaction,
      refusals: refusalsOf(past("on", input.on, context.today)),
    });
  }
}
