import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Mentorship } from "./mentorship.js";

@InputType({ description: "The mentorship to end early, and the reason." })
class EndMentorshipInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => String, {
    description: "The reason, 1 to 1,000 characters. Only mentor, trainee and COMPLIANCE can read it.",
  })
  readonly reason: string;
}

const EndMentorshipPayload = payload("EndMentorship", { mentorship: () => Mentorship });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class EndMentorship {
  @Mutation(() => EndMentorshipPayload, {
    description:
      "Ends an active mentorship early, today. Mentor, trainee and HR may do this. It confirms no levels: to finish a mentorship, the mentor uses `completeMentorship`.",
  })
  endMentorship(
    @Arg("input", () => EndMentorshipInput, { description: "The mentorship to end early, and the reason." })
    input: EndMentorshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "mentorship/endMentorship",
      input,
      changed: { mentorship: "mentorship/byId" },
      refusals: refusalsOf(text("reason", input.reason, 1000)),
    });
  }
}
