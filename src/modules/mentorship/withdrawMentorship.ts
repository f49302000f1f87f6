import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Mentorship } from "./mentorship.js";

@InputType({ description: "The proposal to withdraw." })
class WithdrawMentorshipInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
}

const WithdrawMentorshipPayload = payload("WithdrawMentorship", { mentorship: () => Mentorship });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class WithdrawMentorship {
  @Mutation(() => WithdrawMentorshipPayload, {
    description: "Withdraws your own proposal while it is open.",
  })
  withdrawMentorship(
    @Arg("input", () => WithdrawMentorshipInput, { description: "The proposal to withdraw." })
    input: WithdrawMentorshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "mentorship/withdrawMentorship",
      input,
      changed: { mentorship: "mentorship/byId" },
    });
  }
}
