import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { MentoringSession } from "./mentoringSession.js";

@InputType({ description: "Which session, and how good it was." })
class RateMentoringSessionInput extends ChangeInput {
  @Field(() => ID, { description: "The session, ses-…, of a mentorship that trains you." })
  readonly sessionId: string;
  @Field(() => Int, { description: "1 (worst) to 5 (best); it replaces what you gave before." })
  readonly rating: number;
}

const RateMentoringSessionPayload = payload("RateMentoringSession", { session: () => MentoringSession });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RateMentoringSession {
  @Mutation(() => RateMentoringSessionPayload, {
    description:
      "Rates a session as its trainee. Nobody else sees your rating; a mentor's mean is told when three trainees or more have rated.",
  })
  rateMentoringSession(
    @Arg("input", () => RateMentoringSessionInput, { description: "Which session, and how good it was." })
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
