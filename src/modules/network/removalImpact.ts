import { Args, ArgsType, Authorized, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { asker } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { Basis, basis } from "../../kernel/graphql/basis.js";
import { Later, laterAll } from "../../kernel/graphql/later.js";
import { largestPage } from "../../kernel/graphql/page.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { Client } from "../clients/client.js";
import { expertiseSettings } from "../expertise/settings.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { networkAsked } from "./networkArgs.js";
import { filesInReach, isWithin, numberIn, showNetwork } from "./networkShown.js";
import { NetworkTie } from "./networkTie.js";
import { snapshotsOf } from "./snapshots.js";
import { topicsLost } from "./topicsLost.js";

const mostRemoved = 50;

@ArgsType()
class RemovalArgs extends AsOfArgs {
  @Field(() => [ID], { description: "The managers who would leave, mgr-…: 1 to 50 whose file you may read." })
  readonly managerIds: string[];
  @Field(() => [NetworkTie], {
    defaultValue: [NetworkTie.ADVICE],
    description: "The kinds of ties the network is made of. Default: ADVICE only.",
  })
  readonly kinds: NetworkTie[];
}

@ArgsType()
class FirstArgs {
  @Field(() => Int, { defaultValue: 20, description: "Number of clients to list, 0 to 100." })
  readonly first: number;
}

@ObjectType({
  description: "The institution without some managers: its network, its topics and its clients.",
})
class RemovalImpact {
  @Later(() => [Manager], { description: "The managers who would leave, among those who worked here on the date." })
  readonly managers: unknown;
  @Field(() => Int, {
    description: "Number of given managers who did not work here on the date. They have no impact.",
  })
  readonly absentCount: number;
  @Field(() => Float, {
    nullable: true,
    description: "Key-player fragmentation D_F of the network with them; null with fewer than 2 managers.",
  })
  readonly fragmentationBefore: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "D_F of the network without them; null if fewer than 2 managers remain.",
  })
  readonly fragmentationAfter: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "D_F without them minus D_F with them. Negative if the remaining network is better connected. Null if one of the two is null.",
  })
  readonly fragmentationChange: number | null;
  @Field(() => Float, {
    description: "The larger of the two standard errors; 0 unless the network has more than 5,000 managers.",
  })
  readonly fragmentationError: number;
  @Field(() => Float, { description: "Number of remaining pairs that are connected now and would no longer be." })
  readonly pairsDisconnected: number;
  @Field(() => Int, { description: "Number of their ties." })
  readonly tiesLost: number;
  @Field(() => Int, {
    description: "Number of clients, among those you may see, that no remaining manager serves on the date.",
  })
  readonly clientsLeftCount: number;
  @Later(() => [Client], { args: () => FirstArgs, description: "These clients, by id." })
  readonly clientsLeft: unknown;
  @Later(() => [Topic], {
    description: "Topics known by one of them and by no remaining manager (S ≥ knowsFrom), by id.",
  })
  readonly topicsLost: unknown;
  @Field(() => Boolean, { description: "Whether the network was up to date; see `NetworkSnapshot.isCurrent`." })
  readonly isCurrent: boolean;
  @Field(() => Basis, { description: "How the answer was calculated." })
  readonly basis: Basis;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class RemovalImpactQuery {
  @Weight(1000)
  @Query(() => RemovalImpact, {
    description:
      "The impact if some managers left: on the network, on topics that nobody would know, and on clients that nobody would serve. A MANAGER may ask about themselves, superiors and branch heads also about people under them.",
  })
  async removalImpact(@Args(() => RemovalArgs) args: RemovalArgs, @Ctx() context: Context): Promise<RemovalImpact> {
    const ids = [...new Set(args.managerIds)];
    if (ids.length < 1 || ids.length > mostRemoved)
      throw refuse("BAD_USER_INPUT", `\`managerIds\` has ${ids.length} ids: give 1 to ${mostRemoved}.`);
    const of = networkAsked(context, { asOf: dayOf(args.asOf, context.today), kinds: args.kinds });
    await checkRemoved(context, ids);
    const { snapshot, isCurrent } = await showNetwork(context, of);
    const present = ids.filter((id) => numberIn(snapshot, id) >= 0);
    const gone = new Uint8Array(snapshot.ids.length);
    for (const id of present) gone[numberIn(snapshot, id)] = 1;
    const [removal, clients] = await Promise.all([
      snapshotsOf(context.graph.database).removal(snapshot.network, gone, context.signal),
      clientsLeft(context, of.asOf, present),
    ]).catch(throwRefusal);
    const { before, after } = removal;
    return {
      managers: laterAll("managers/byId", present),
      absentCount: ids.length - present.length,
      fragmentationBefore: before,
      fragmentationAfter: after,
      fragmentationChange: before === null || after === null ? null : after - before,
      fragmentationError: Math.max(removal.beforeError, removal.afterError),
      pairsDisconnected: removal.pairsDisconnected,
      tiesLost: removal.tiesLost,
      clientsLeftCount: clients.length,
      clientsLeft: ({ first }: FirstArgs, ...rest: [Context, never]) => {
        if (first < 0 || first > largestPage)
          throw refuse("BAD_USER_INPUT", `\`first\` must be 0 to ${largestPage}, not ${first}.`);
        return laterAll("clients/byId", clients.slice(0, first))(undefined, ...rest);
      },
      topicsLost: async (...rest: [unknown, Context, never]) =>
        laterAll("knowledge/topicById", await topicsLost(context, present, of.asOf))(...rest),
      isCurrent,
      basis: basis(
        of.asOf,
        `D_F = 1 − 2·Σ_{i<j} (1/d_ij) / (n(n−1)), undirected, unweighted, 1/∞ = 0 (Borgatti 2006), over ${of.kinds.join(", ")}; topics by S(m,t) ≥ knowsFrom, as \`experts\` says`,
        { knowsFrom: context.constants.of(expertiseSettings).knowsFrom },
      ),
    };
  }
}

/**
 * Throws for a manager who does not exist, and for one whose file the viewer may not read: for most both are the same.
 */
async function checkRemoved(context: Context, ids: readonly string[]): Promise<void> {
  const { graph, signal } = context;
  const [reach, [row]] = await Promise.all([
    filesInReach(context),
    graph.database.read("network/known", { managerIds: ids }, signal),
  ]).catch(throwRefusal);
  const unread = ids.find((id) => !isWithin(reach, id));
  if (unread)
    throw refuse("FORBIDDEN", `You may ask this only about yourself and people under you, not about ${unread}.`);
  const unknown = ids.find((id) => !row?.ids.includes(id));
  if (unknown) throw refuse("BAD_USER_INPUT", `There is no manager with the id ${unknown}: check it.`);
}

async function clientsLeft(context: Context, asOf: string, managerIds: readonly string[]) {
  const { graph, signal } = context;
  const parameters = { ...asker(context), asOf, managerIds };
  return (await graph.database.read("network/clientsLeft", parameters, signal)).map(({ id }) => id);
}
