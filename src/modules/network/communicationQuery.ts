import { Args, ArgsType, Authorized, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { asker } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { leastRespondents } from "../../kernel/access/smallGroup.js";
import { daysAfter, endOf, startOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { basis } from "../../kernel/graphql/basis.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { type Communicator, communicationRows } from "./communicationFigures.js";
import { CommunicationMatrix } from "./communicationMatrix.js";

const formula =
  "share = people with a tie / people of the group; a tie: advice asked either way in the period, or a client met in a contact held or attended; reciprocity = ties with advice both ways / ties; groups of at least leastPeople";

@ArgsType()
class CommunicationMatrixArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "Only people who work in this branch or below it on the last day, brn-…; those they communicate with may work anywhere. You must head it or lead people there; HR, ANALYST and COMPLIANCE may give any. Default: the whole institution.",
  })
  readonly branchId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; default: a year before the last day." })
  readonly from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Last day; default: today. Not in the future." })
  readonly to?: string | null;
}

@Authorized(Role.MANAGER, Role.EMPLOYEE, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class CommunicationQuery {
  @Weight(60)
  @Query(() => CommunicationMatrix, {
    nullable: true,
    description:
      "Who communicates with whom in a period: client managers, each kind of other employees, management, and clients. Groups of fewer than 5 people are withheld. Null if there is no such branch.",
  })
  async communicationMatrix(
    @Args(() => CommunicationMatrixArgs) args: CommunicationMatrixArgs,
    @Ctx() context: Context,
  ): Promise<CommunicationMatrix | null> {
    const { graph, signal, today, timeZone } = context;
    const { branchId = null } = args;
    const to = dayOf(args.to, today) ?? today;
    const from = dayOf(args.from, today) ?? daysAfter(to, -364);
    if (from > to) throw refuse("BAD_USER_INPUT", "`from` is after `to`: give the first day first.");
    if (branchId !== null) {
      const [branch] = await orRefusal(
        graph.database.read("network/mayReadCommunication", { ...asker(context), branchId }, signal),
      );
      if (!branch) return null;
      if (!branch.mayRead)
        throw refuse("FORBIDDEN", "You may ask for branches that you head or where people work under you.");
    }
    const question = { ...asker(context), day: to, since: startOf(timeZone, from), until: endOf(timeZone, to) };
    const [people, sizes] = await Promise.all([
      orRefusal(graph.database.read("network/communication", { ...question, branchId }, signal)),
      orRefusal(graph.database.read("network/communicationSizes", { day: to }, signal)),
    ]);
    const everywhere = new Map(sizes.map(({ group, people: size }) => [group, size]));
    return {
      from,
      to,
      rows: communicationRows(people as unknown as readonly Communicator[], everywhere),
      basis: basis(to, formula, { leastPeople: leastRespondents }),
    };
  }
}
