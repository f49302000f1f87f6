import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, InputType, Query, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Mentorship } from "./mentorship.js";
import { MentorshipConnection, MentorshipOrder } from "./mentorshipConnection.js";
import { MentorshipForm, MentorshipStatus } from "./mentorshipKinds.js";

@InputType({ description: "Conditions for mentorships; a mentorship must meet all that are given." })
export class MentorshipFilter {
  @Field(() => MentorshipStatus, { nullable: true, description: "Only mentorships with this status today." })
  readonly status?: MentorshipStatus | null;
  @Field(() => MentorshipForm, { nullable: true, description: "Only mentorships of this form." })
  readonly form?: MentorshipForm | null;
  @Field(() => ID, { nullable: true, description: "Only mentorships with this mentor, mgr-…" })
  readonly mentorId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only mentorships with this trainee, mgr-…" })
  readonly traineeId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only mentorships whose trainee works today in this branch or below it, brn-…",
  })
  readonly branchId?: string | null;
}

@ArgsType()
class MentorshipsArgs extends PageArgs {
  @Field(() => MentorshipFilter, { nullable: true, description: "Conditions; default: all." })
  readonly filter?: MentorshipFilter | null;
  @Field(() => MentorshipOrder, { nullable: true, description: "Sort order; default: by date of proposal." })
  readonly orderBy?: InstanceType<typeof MentorshipOrder> | null;
}

@Authorized()
@Resolver()
export class MentorshipQueries {
  @Query(() => Mentorship, { nullable: true, description: "The mentorship with this id; null if there is none." })
  mentorship(
    @Arg("id", () => ID, { description: "Id of the mentorship, mtp-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "mentorship/byId", { key: { id } });
  }

  @Query(() => MentorshipConnection, { description: "All mentorships." })
  mentorships(
    @Args(() => MentorshipsArgs) { filter, ...page }: MentorshipsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, wayIn(filter ?? {}), { args: { ...filter, ...page } });
  }
}

/** The statement that starts from the fewest. */
function wayIn({ mentorId, traineeId, branchId }: MentorshipFilter) {
  if (traineeId != null && mentorId == null) return "mentorship/training";
  if (mentorId != null) return "mentorship/guidedBy";
  return branchId != null ? "mentorship/inBranch" : "mentorship/byDate";
}
