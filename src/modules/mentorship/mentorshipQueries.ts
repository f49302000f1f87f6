import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, InputType, Query, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Mentorship } from "./mentorship.js";
import { MentorshipConnection, MentorshipOrder } from "./mentorshipConnection.js";
import { MentorshipForm, MentorshipStatus } from "./mentorshipKinds.js";

@InputType({ description: "Which mentorships: all that meet every condition given." })
export class MentorshipFilter {
  @Field(() => MentorshipStatus, { nullable: true, description: "Only those that stand so today." })
  readonly status?: MentorshipStatus | null;
  @Field(() => MentorshipForm, { nullable: true, description: "Only those of this form." })
  readonly form?: MentorshipForm | null;
  @Field(() => ID, { nullable: true, description: "Only those guided by this manager, mgr-…" })
  readonly mentorId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only those that train this manager, mgr-…" })
  readonly traineeId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only those whose trainee works today in this branch or anywhere below it, brn-…",
  })
  readonly branchId?: string | null;
}

@ArgsType()
class MentorshipsArgs extends PageArgs {
  @Field(() => MentorshipFilter, { nullable: true, description: "Which ones; default all." })
  readonly filter?: MentorshipFilter | null;
  @Field(() => MentorshipOrder, { nullable: true, description: "In which order; default by day of proposal." })
  readonly orderBy?: InstanceType<typeof MentorshipOrder> | null;
}

@Authorized()
@Resolver()
export class MentorshipQueries {
  @Query(() => Mentorship, { nullable: true, description: "The mentorship with this id; null when there is none." })
  mentorship(
    @Arg("id", () => ID, { description: "mtp-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "mentorship/byId", { key: { id } });
  }

  @Query(() => MentorshipConnection, { description: "All mentorships, as the directory shows them." })
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
