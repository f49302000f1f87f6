import type { GraphQLResolveInfo } from "graphql";
import { Args, Authorized, Ctx, Info, Query, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { MeetingWithoutConsentConnection } from "./meetingWithoutConsent.js";

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class MeetingsWithoutConsent {
  @Query(() => MeetingWithoutConsentConnection, {
    description: "Sessions that wait for your consent: a mentor and a trainee met clients you lead. Earliest first.",
  })
  meetingsWithoutConsent(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "mentorship/meetingsWithoutConsent", { args: page });
  }
}
