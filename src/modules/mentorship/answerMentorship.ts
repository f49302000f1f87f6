import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { proposeNext } from "../mentoringPlan/proposeNext.js";
import { Mentorship } from "./mentorship.js";

@InputType({ description: "Your answer to a proposal." })
class AnswerMentorshipInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => Boolean, { description: "True to accept, false to decline." })
  readonly accept: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      "Your reason for declining, at most 1,000 characters. Only mentor, trainee and COMPLIANCE can read it.",
  })
  readonly reason?: string | null;
}

const AnswerMentorshipPayload = payload("AnswerMentorship", { mentorship: () => Mentorship });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class AnswerMentorship {
  @Mutation(() => AnswerMentorshipPayload, {
    description:
      "Accepts or declines a mentorship proposal that waits for your answer. It becomes active today once both sides have accepted; a side that proposed it counts as accepted. If the declined proposal was part of a plan, the next mentor in the trainee's ranking is proposed.",
  })
  async answerMentorship(
    @Arg("input", () => AnswerMentorshipInput, { description: "Your answer to a proposal." })
    input: AnswerMentorshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const answered = await write(context, info, {
      statement: "mentorship/answerMentorship",
      input,
      changed: { mentorship: "mentorship/byId" },
      refusals: refusalsOf(text("reason", input.reason, 1000)),
    });
    if (!input.accept && answered.userErrors.length === 0) await proposeNext(context, info, input.mentorshipId);
    return answered;
  }
}
