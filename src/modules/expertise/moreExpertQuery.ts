import { Args, ArgsType, Authorized, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { asker } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { basis } from "../../kernel/graphql/basis.js";
import { later } from "../../kernel/graphql/find.js";
import type { PageArgs } from "../../kernel/graphql/page.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { workedOutPage } from "../../kernel/graphql/workedOutPage.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import { readGroup } from "../managers/group.js";
import { MoreExpertThanSuperior } from "./moreExpert.js";
import { evidenceOfManagers, readTopicTree } from "./readEvidence.js";
import { expertiseSettings } from "./settings.js";
import { expertiseFormula } from "./strength.js";
import { strengthsOfAll } from "./strengthsOfAll.js";

@ArgsType()
class MoreExpertArgs extends AsOfArgs {
  @Field(() => ID, { description: "The branch, with all below it, brn-…" })
  readonly branchId: string;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class MoreExpertQuery {
  @Weight(20)
  @Query(() => MoreExpertThanSuperior, {
    nullable: true,
    description:
      "People who know a topic better than their superior. For a branch you head, or where people work under you (only they are counted); for any branch if you are HR, ANALYST or COMPLIANCE. Null if there is no such branch.",
  })
  async moreExpertThanSuperior(
    @Args(() => MoreExpertArgs) args: MoreExpertArgs,
    @Ctx() context: Context,
  ): Promise<MoreExpertThanSuperior | null> {
    const { branchId } = args;
    const asOf = dayOf(args.asOf, context.today) ?? context.today;
    const group = await readGroup(context, { branchId }, asOf);
    if (!group) return null;
    const { managerIds } = group;
    const { graph, signal } = context;
    const lines = await orRefusal(
      graph.database.read("expertise/superiorsOf", { ...asker(context), managerIds, asOf }, signal),
    );
    const people = new Set(lines.flatMap(({ report, superior }) => [report, superior]));
    const [tree, { evidence }] = await Promise.all([
      readTopicTree(context),
      evidenceOfManagers(context, people, { asOf, whole: false }),
    ]);
    const constants = context.constants.of(expertiseSettings);
    const found = await strengthsOfAll(evidence, tree, asOf, constants);
    const cases = lines.flatMap(({ report, superior }) =>
      [...(found.get(report)?.values() ?? [])].flatMap(({ topic, strength }) => {
        const superiorStrength = found.get(superior)?.get(topic)?.strength ?? 0;
        const isCase = strength >= constants.knowsFrom && strength > superiorStrength;
        return isCase ? [{ topic, report, superior, reportStrength: strength, superiorStrength }] : [];
      }),
    );
    const entries = () =>
      cases.map(({ topic, report, superior, reportStrength, superiorStrength }) => ({
        key: superiorStrength - reportStrength,
        id: `${topic} ${report} ${superior}`,
        node: {
          topic: later("knowledge/topicById", topic),
          report: later("managers/byId", report),
          superior: later("managers/byId", superior),
          reportStrength,
          superiorStrength,
        },
      }));
    return {
      branch: later("organisation/branchById", branchId),
      comparedCount: new Set(lines.map(({ report }) => report)).size,
      reportCount: new Set(cases.map(({ report }) => report)).size,
      cases: (page: PageArgs) => workedOutPage(context, `moreExpertThanSuperior ${branchId} ${asOf}`, entries(), page),
      basis: basis(asOf, `S(report) ≥ knowsFrom and > S(superior); ${expertiseFormula}`, { ...constants }),
    };
  }
}
