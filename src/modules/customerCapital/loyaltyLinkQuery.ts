import { Args, ArgsType, Authorized, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { asker, viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has } from "../../kernel/access/viewer.js";
import { daysBefore, lastClosed, quarterStart } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import type { Reads } from "../../kernel/cypher/statements.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { basis } from "../../kernel/graphql/basis.js";
import { later } from "../../kernel/graphql/find.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { readGroup } from "../managers/group.js";
import { LoyaltyLink, type RankLink } from "./loyaltyLink.js";
import { loyaltySentence, type Outcome } from "./loyaltySentence.js";
import { rankCorrelation } from "./rankCorrelation.js";
import { capitalSettings } from "./settings.js";

const formula =
  "Spearman's ρ (average ranks) between managers' mean morale and the mean of their clients' latest satisfaction scores (managers with loyaltyScores or more and at least one morale score), or the share of clients kept; null under loyaltyManagers; interval tanh(atanh ρ ± intervalQuantile · √((1 + ρ²/2)/(n − 3))) (Bonett & Wright 2000)";

/** Days of the period when none is given. */
const periodDays = 365;

@ArgsType()
class LoyaltyLinkArgs extends AsOfArgs {
  @Field(() => ID, { description: "The branch, with all below it, brn-…" })
  readonly branchId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day of the period in which client retention is measured, before `asOf`; default: one year before. Only COMPLIANCE may choose it: for all others the period is the last four closed quarters.",
  })
  readonly from?: string | null;
}

type Row = Reads["customerCapital/loyalty"]["row"];

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class LoyaltyLinkQuery {
  @Weight(20)
  @Query(() => LoyaltyLink, {
    nullable: true,
    description:
      "Whether managers with better morale have more satisfied and more loyal clients. For a branch you head, or where people work under you (only they are counted); for any branch if you are HR, ANALYST or COMPLIANCE. For COMPLIANCE the answer holds for the date, with ρ and its interval. For all others it holds for the last four quarters that had closed by `asOf`, in words only: figures of several periods could reveal how single managers feel. Null if there is no such branch.",
  })
  async loyaltyLink(
    @Args(() => LoyaltyLinkArgs) args: LoyaltyLinkArgs,
    @Ctx() context: Context,
  ): Promise<LoyaltyLink | null> {
    const { branchId } = args;
    const isExempt = has(viewerOf(context), Role.COMPLIANCE);
    const day = dayOf(args.asOf, context.today) ?? context.today;
    const asOf = isExempt ? day : lastClosed(day, context.today);
    if (args.from && !isExempt)
      throw refuse(
        "BAD_USER_INPUT",
        "Only COMPLIANCE may choose `from`. Leave it out: the period is the last four closed quarters.",
      );
    const from = isExempt
      ? (args.from ?? daysBefore(asOf, periodDays))
      : quarterStart(daysBefore(asOf, periodDays - 1));
    if (from >= asOf) throw refuse("BAD_USER_INPUT", `\`from\` is ${from}: give a date before ${asOf}.`);
    const group = await readGroup(context, { branchId }, asOf);
    if (!group) return null;
    const { graph, signal, constants, language } = context;
    const parameters = { ...asker(context), managerIds: group.managerIds, from, asOf };
    const rows = await orRefusal(graph.database.read("customerCapital/loyalty", parameters, signal));
    const { loyaltyScores, loyaltyManagers, intervalQuantile } = constants.of(capitalSettings);
    const link = (outcome: Outcome, counts: (row: Row) => number, value: (row: Row) => number): RankLink => {
      const compared = rows.filter((row) => row.morale.length > 0 && counts(row) >= loyaltyScores);
      const pairs = compared.map((row) => [meanOf(row.morale), value(row)] as const);
      const found = rankCorrelation(pairs, loyaltyManagers, intervalQuantile);
      const sentence = loyaltySentence(found, outcome, { least: loyaltyManagers, language, inWords: !isExempt });
      return isExempt ? { ...found, sentence } : { n: found.n, rho: null, low: null, high: null, sentence };
    };
    const servedAtStart = rows.reduce((sum, { served }) => sum + served, 0);
    const kept = rows.reduce((sum, row) => sum + row.kept, 0);
    return {
      branch: later("organisation/branchById", branchId),
      managerCount: group.managerIds.length,
      from,
      satisfaction: link(
        "satisfaction",
        ({ satisfaction }) => satisfaction.length,
        ({ satisfaction }) => meanOf(satisfaction),
      ),
      retention: link(
        "retention",
        ({ served }) => served,
        (row) => row.kept / row.served,
      ),
      servedAtStart,
      kept,
      retentionRate: servedAtStart > 0 ? kept / servedAtStart : null,
      basis: basis(asOf, formula, { loyaltyScores, loyaltyManagers, intervalQuantile }),
    };
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
