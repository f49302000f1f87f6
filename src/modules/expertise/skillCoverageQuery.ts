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
import { type Group, readGroup } from "../managers/group.js";
import { coverageOf, type TopicCoverage } from "./coverage.js";
import { CoverageState, stateOf } from "./coverageState.js";
import { knowerOf } from "./knower.js";
import { evidenceOfManagers, readTopicTree } from "./readEvidence.js";
import { expertiseSettings } from "./settings.js";
import { type CoveredTopic, SkillCoverage } from "./skillCoverage.js";
import { expertiseFormula } from "./strength.js";

@ArgsType()
class SkillCoverageArgs extends AsOfArgs {
  @Field(() => ID, { description: "The branch, with all below it, brn-…" })
  readonly branchId: string;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class SkillCoverageQuery {
  @Weight(40)
  @Query(() => SkillCoverage, {
    nullable: true,
    description:
      "What a branch knows, lacks and is about to lose. For a branch you head, or where people work under you (only they are counted); for any branch if you are HR, ANALYST or COMPLIANCE. Null if there is no such branch.",
  })
  async skillCoverage(
    @Args(() => SkillCoverageArgs) args: SkillCoverageArgs,
    @Ctx() context: Context,
  ): Promise<SkillCoverage | null> {
    const { branchId } = args;
    const asOf = dayOf(args.asOf, context.today) ?? context.today;
    const group = await readGroup(context, { branchId }, asOf);
    if (!group) return null;
    const constants = context.constants.of(expertiseSettings);
    const [needs, goals, tree, known] = await Promise.all([
      readNeeds(context, group, asOf),
      readGoals(context, group, asOf),
      readTopicTree(context),
      evidenceOfManagers(context, group.managerIds, { asOf, whole: false }),
    ]);
    const coverage = await coverageOf([...needs.keys(), ...goals.keys()], known, tree, asOf, constants);
    const all = [...coverage.values()];
    const count = (state: CoverageState) => all.filter(({ knowers }) => stateOf(knowers.length) === state).length;
    const entries = () =>
      Array.from(coverage, ([topic, one]) => {
        const node = coveredTopic(topic, one, needs.get(topic) ?? 0, goals.get(topic) ?? 0);
        return { key: node.knowerCount - node.needingClients / 1e9, id: topic, node };
      });
    return {
      branch: later("organisation/branchById", branchId),
      managerCount: group.managerIds.length,
      staffCount: group.staffCount,
      lackingCount: count(CoverageState.LACKING),
      thinCount: count(CoverageState.THIN),
      coveredCount: count(CoverageState.COVERED),
      aboutToBeLostCount: all.filter(({ isAboutToBeLost }) => isAboutToBeLost).length,
      topics: (page: PageArgs) => workedOutPage(context, `skillCoverage ${branchId} ${asOf}`, entries(), page),
      basis: basis(asOf, `knows: S ≥ knowsFrom; lost: nobody knows it after horizonDays; ${expertiseFormula}`, {
        ...constants,
      }),
    };
  }
}

const coveredTopic = (topic: string, coverage: TopicCoverage, needingClients: number, goals: number): CoveredTopic => ({
  topic: later("knowledge/topicById", topic),
  state: stateOf(coverage.knowers.length),
  knowerCount: coverage.knowers.length,
  remainingCount: coverage.remaining,
  isAboutToBeLost: coverage.isAboutToBeLost,
  needingClients,
  goals,
  knowers: coverage.knowers.map(knowerOf),
});

/** Topic → clients of the group who need it known. */
async function readNeeds(context: Context, { managerIds }: Group, asOf: string): Promise<ReadonlyMap<string, number>> {
  const { graph, signal } = context;
  const rows = await orRefusal(graph.database.read("clients/needsOf", { ...asker(context), managerIds, asOf }, signal));
  const counts = new Map<string, number>();
  for (const topic of rows.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

/** Topic → managers of the group who want to learn it. */
async function readGoals(context: Context, { managerIds }: Group, asOf: string): Promise<ReadonlyMap<string, number>> {
  const { graph, signal } = context;
  const rows = await orRefusal(
    graph.database.read("expertise/goalsOf", { ...asker(context), managerIds, asOf }, signal),
  );
  return new Map(rows.map(({ topic, managers }) => [topic, managers]));
}
