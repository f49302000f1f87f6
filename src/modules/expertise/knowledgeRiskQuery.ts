import { Args, ArgsType, Authorized, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { asker, viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has } from "../../kernel/access/viewer.js";
import { endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { basis } from "../../kernel/graphql/basis.js";
import { later } from "../../kernel/graphql/find.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { type Holder, isOfUnknownValue, worthOf } from "../clients/holdingsWorth.js";
import { coverageOf, type TopicCoverage } from "./coverage.js";
import { stateOf } from "./coverageState.js";
import { knowerOf } from "./knower.js";
import { type ClientsAtStake, KnowledgeRisk } from "./knowledgeRisk.js";
import { evidenceOfTopics, readTopicTree } from "./readEvidence.js";
import { expertiseSettings } from "./settings.js";
import { expertiseFormula } from "./strength.js";
import { topicExists } from "./topicExists.js";

/** Holdings that one answer goes through at most. */
const mostHoldings = 200_000;

@ArgsType()
class KnowledgeRiskArgs extends AsOfArgs {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class KnowledgeRiskQuery {
  @Weight(30)
  @Query(() => KnowledgeRisk, {
    nullable: true,
    description:
      "How safe the institution's knowledge of a topic is, and what depends on it. Null if there is no such topic.",
  })
  async knowledgeRisk(
    @Args(() => KnowledgeRiskArgs) args: KnowledgeRiskArgs,
    @Ctx() context: Context,
  ): Promise<KnowledgeRisk | null> {
    const { topicId } = args;
    const asOf = dayOf(args.asOf, context.today) ?? context.today;
    const [tree, isThere] = await Promise.all([readTopicTree(context), topicExists(context, topicId)]);
    if (!isThere) return null;
    const topicIds = [...tree.below(topicId).keys()];
    const { graph, timeZone, signal } = context;
    const until = endOf(timeZone, asOf);
    const [known, [size]] = await Promise.all([
      evidenceOfTopics(context, topicIds, { asOf, whole: true }),
      orRefusal(graph.database.read("expertise/stakeSize", { topicIds, asOf, until }, signal)),
    ]);
    const constants = context.constants.of(expertiseSettings);
    const coverage = (await coverageOf([topicId], known, tree, asOf, constants)).get(topicId)!;
    return {
      topic: later("knowledge/topicById", topicId),
      state: stateOf(coverage.knowers.length),
      knowerCount: coverage.knowers.length,
      remainingCount: coverage.remaining,
      isAboutToBeLost: coverage.isAboutToBeLost,
      knowers: () => readableKnowers(context, coverage),
      items: size!.items,
      clients: () => clientsAtStake(context, topicIds, asOf, size!.holdings),
      basis: basis(asOf, `knows: S ≥ knowsFrom; lost: nobody knows it after horizonDays; ${expertiseFormula}`, {
        ...constants,
      }),
    };
  }
}

async function readableKnowers(context: Context, { knowers }: TopicCoverage) {
  const managerIds = knowers.map(({ manager }) => manager);
  const { graph, signal } = context;
  const rows = await orRefusal(graph.database.read("expertise/readable", { ...asker(context), managerIds }, signal));
  const readable = new Set(rows.map(({ manager }) => manager));
  return knowers.filter(({ manager }) => readable.has(manager)).map(knowerOf);
}

async function clientsAtStake(
  context: Context,
  topicIds: readonly string[],
  asOf: string,
  holdings: number,
): Promise<ClientsAtStake> {
  const seesAll = has(viewerOf(context), Role.HR, Role.ANALYST, Role.COMPLIANCE);
  if (seesAll && holdings > mostHoldings)
    throw refuse(
      "TOO_COSTLY",
      `${holdings} holdings depend on this topic; at most ${mostHoldings} are possible: ask about a narrower topic.`,
    );
  const { graph, signal } = context;
  const rows = await orRefusal(graph.database.read("expertise/stakes", { ...asker(context), topicIds, asOf }, signal));
  const clients = rows as unknown as readonly Holder[];
  const amounts = clients.flatMap(worthOf);
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
  return {
    clients: clients.length,
    worth: currencies.map((currency) => {
      const own = amounts.filter((one) => one.currency === currency);
      const sum = (kind: "assets" | "loans") => ({
        amountMinor: own.reduce((total, one) => total + one[kind], 0),
        currency,
      });
      return { currency, assets: sum("assets"), loans: sum("loans") };
    }),
    clientsOfUnknownValue: clients.filter(isOfUnknownValue).length,
  };
}
