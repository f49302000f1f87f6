import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { MentoringSession } from "./mentoringSession.js";

@InputType({ description: "The session and your rating." })
class RateMentoringSessionInput extends ChangeInput {
  @Field(() => ID, { description: "The session, ses-…, of a mentorship in which you are the trainee." })
  readonly sessionId: string;
  @Field(() => Int, { description: "1 (worst) to 5 (best). It replaces your earlier rating." })
  readonly rating: number;
}

const RateMentoringSessionPayload = payload("RateMentoringSession", { session: () => MentoringSession });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RateMentoringSession {
  @Mutation(() => RateMentoringSessionPayload, {
    description:
      "Rates a session as its trainee. Only you and COMPLIANCE see your rating. A mentor's mean is shown once three or more trainees have rated.",
  })
  rateMentoringSession(
    @Arg("input", () => RateMentoringSessionInput, { description: "The session and your rating." })
    input: RateMentoringSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "mentorship/rateMentoringSession",
      input,
      changed: { session: "mentorship/sessionById" },
      refusals: refusalsOf(range("rating", input.rating, 1, 5)),
    });
  }
}
