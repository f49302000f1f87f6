import { Args, ArgsType, Authorized, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { basis } from "../../kernel/graphql/basis.js";
import { later } from "../../kernel/graphql/find.js";
import { largestPage } from "../../kernel/graphql/page.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { type Expert, type ExpertEvidence, Experts } from "./expert.js";
import { introductionsTo } from "./introductionsTo.js";
import { evidenceOfTopics, readTopicTree } from "./readEvidence.js";
import { expertiseSettings } from "./settings.js";
import { type Contribution, expertiseFormula, type Strength } from "./strength.js";
import { strengthsOfAll } from "./strengthsOfAll.js";
import { topicExists } from "./topicExists.js";

@ArgsType()
class ExpertsArgs extends AsOfArgs {
  @Field(() => ID, { description: "The topic, top-…. Narrower topics count too, halved for each step." })
  readonly topicId: string;
  @Field(() => ID, { nullable: true, description: "The manager to be introduced, mgr-…; default: you." })
  readonly for?: string | null;
  @Field(() => Int, { defaultValue: 10, description: "Number of results, 1 to 100." })
  readonly first: number;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether employees who serve no clients are among the experts, and the advice they asked for counts.",
  })
  readonly withStaff: boolean;
}

@Authorized(Role.MANAGER, Role.EMPLOYEE, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class ExpertsQuery {
  @Weight(10)
  @Query(() => Experts, {
    nullable: true,
    description:
      "Who knows a topic best, with the evidence and a path to be introduced. Null if there is no such topic. For a past date, only skills that are still valid count, except for people whose file you may read: all their skills on that date count.",
  })
  async experts(@Args(() => ExpertsArgs) args: ExpertsArgs, @Ctx() context: Context): Promise<Experts | null> {
    const { topicId, first, withStaff } = args;
    const asOf = dayOf(args.asOf, context.today) ?? context.today;
    if (first < 1 || first > largestPage)
      throw refuse("BAD_USER_INPUT", `\`first\` must be 1 to ${largestPage}, not ${first}.`);
    const [tree, isThere] = await Promise.all([readTopicTree(context), topicExists(context, topicId)]);
    if (!isThere) return null;
    const constants = context.constants.of(expertiseSettings);
    const { evidence } = await evidenceOfTopics(context, tree.below(topicId).keys(), { asOf, whole: false, withStaff });
    const ranked = ranking(await strengthsOfAll(evidence, tree, asOf, constants, new Set([topicId])), topicId);
    const shown = ranked.slice(0, first);
    const introduction = introductionsTo(
      shown.map(({ manager }) => manager),
      args.for ?? viewerOf(context).id,
      asOf,
    );
    return {
      topic: later("knowledge/topicById", topicId),
      knowerCount: ranked.filter(({ strength }) => strength >= constants.knowsFrom).length,
      experts: shown.map(
        (one): Expert => ({
          manager: later("managers/byId", one.manager),
          employee: later("colleagues/byId", one.manager),
          strength: one.strength,
          knows: one.strength >= constants.knowsFrom,
          evidence: one.contributions.map(evidenceOf),
          introduction: introduction(one.manager),
        }),
      ),
      basis: basis(asOf, expertiseFormula, { ...constants }),
    };
  }
}

/** The strengths for one topic, the greatest first, ties by id. */
const ranking = (found: ReadonlyMap<string, ReadonlyMap<string, Strength>>, topicId: string): Strength[] =>
  [...found.values()]
    .flatMap((byTopic) => byTopic.get(topicId) ?? [])
    .sort((a, b) => b.strength - a.strength || (a.manager < b.manager ? -1 : 1));

const evidenceOf = ({ evidence, topic, steps, weight, quality, ageDays, adds }: Contribution): ExpertEvidence => ({
  kind: evidence.kind as ExpertEvidence["kind"],
  topic: later("knowledge/topicById", topic),
  steps,
  weight,
  quality,
  on: evidence.on,
  ageDays,
  adds,
  item: later("knowledge/itemById", evidence.kind === "ITEM" ? evidence.ref : null),
  mentorship: later("mentorship/byId", evidence.kind === "MENTORSHIP" ? evidence.ref : null),
});
