import { Args, ArgsType, Authorized, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { later } from "../../kernel/graphql/find.js";
import { Later } from "../../kernel/graphql/later.js";
import { largestPage } from "../../kernel/graphql/page.js";
import { DateScalar, InstantScalar } from "../../kernel/graphql/scalars.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { Branch } from "../organisation/branch.js";
import { formulas, NetworkFormula } from "./formulas.js";
import { KnowledgeQuarter, knowledgeByQuarter } from "./knowledgeQuarter.js";
import { NetworkArgs, networkAsked } from "./networkArgs.js";
import { NetworkBranch, NetworkBranchTies, NetworkCommunity, NetworkFigures } from "./networkFigures.js";
import { NetworkManagerConnection, NetworkManagersArgs } from "./networkManager.js";
import { networkManagers } from "./networkManagers.js";
import { movedSince, NetworkMove, NetworkMoveArgs } from "./networkMove.js";
import { isWithin, type NetworkShown, showNetwork } from "./networkShown.js";
import { NetworkTie } from "./networkTie.js";

@ArgsType()
class FirstArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many, 1 to 100." })
  readonly first: number;
}

@ObjectType({
  description:
    "The network of who learns from whom, measured as a whole on a day. Its figures name nobody; of managers and branches you are told those that you may read.",
})
class NetworkSnapshot {
  @Field(() => DateScalar, { description: "The day: who worked here then, and the ties until then." })
  readonly asOf: string;
  @Field(() => [NetworkTie], { description: "The kinds of ties that it is made of." })
  readonly kinds: readonly NetworkTie[];
  @Later(() => Branch, {
    nullable: true,
    description: "The branch it is limited to, with all below it; null for the whole institution.",
  })
  readonly branch: unknown;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day of the window in which ties lie; null without one.",
  })
  readonly windowFrom: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Last day of the window; null without one." })
  readonly windowTo: string | null;
  @Field(() => Int, {
    description:
      "How many records of advice count by an estimate. Such a record reaches beyond `asOf` or the window, and says how often advice was asked, but not on which days between the first and the last. It counts once at least; its other times are spread evenly over its days. 0 when all is known.",
  })
  readonly estimatedAdvice: number;
  @Field(() => InstantScalar, { description: "When it was read from the graph and measured." })
  readonly builtAt: string;
  @Field(() => Int, { description: "How many seconds ago it was last known to be what the graph says." })
  readonly age: number;
  @Field(() => Boolean, {
    description:
      "False when ties may have changed since: of a large network (more than 25,000 managers and ties) a new one is made meanwhile, so ask again later. Nothing that is known to have changed is answered older than five minutes.",
  })
  readonly isCurrent: boolean;
  @Field(() => [NetworkFormula], { description: "How each measure is worked out, and where it comes from." })
  readonly formulas: readonly NetworkFormula[];
  @Field(() => NetworkFigures, { description: "Figures of the whole." })
  readonly figures: NetworkFigures;
  @Later(() => NetworkManagerConnection, {
    args: () => NetworkManagersArgs,
    description:
      "Its managers with their measures: all for HR, ANALYST and COMPLIANCE, else yourself and whom you lead.",
  })
  readonly managers: unknown;
  @Later(() => [NetworkCommunity], { args: () => FirstArgs, description: "Its communities, the largest first." })
  readonly communities: unknown;
  @Later(() => [NetworkBranch], {
    description:
      "The branches where its managers work: all for HR, ANALYST and COMPLIANCE, else those that you head. By id.",
  })
  readonly branches: unknown;
  @Later(() => [NetworkBranchTies], {
    description:
      "The matrix of ties between branches, the cells that are not empty: all for HR, ANALYST and COMPLIANCE, else between branches that you head. By id.",
  })
  readonly branchTies: unknown;
  @Weight(1000)
  @Later(() => NetworkMove, { args: () => NetworkMoveArgs, description: "What is otherwise than on an earlier day." })
  readonly movedSince: unknown;
  @Later(() => [KnowledgeQuarter], {
    description:
      "Knowledge created, verified and reused, quarter by quarter until the day; of a branch what its managers wrote.",
  })
  readonly knowledgeByQuarter: unknown;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class NetworkSnapshotQuery {
  @Weight(1000)
  @Query(() => NetworkSnapshot, {
    description:
      "The network of who learns from whom, measured: centrality, gaps that people bridge, communities, brokerage, cohesion, who is alone. A network that was not asked for before is first read and measured, which takes up to a minute for 100,000 managers.",
  })
  async networkSnapshot(@Args(() => NetworkArgs) args: NetworkArgs, @Ctx() context: Context): Promise<NetworkSnapshot> {
    return presented(await showNetwork(context, networkAsked(context, args)));
  }
}

function presented(shown: NetworkShown): NetworkSnapshot {
  const { of, snapshot, builtAt, checkedAt, isCurrent, branches } = shown;
  const branchAt = (number: number) => later("organisation/branchById", snapshot.branches[number]);
  const isSeen = (number: number) => isWithin(branches, snapshot.branches[number]!);
  return {
    asOf: of.asOf,
    kinds: of.kinds,
    branch: later("organisation/branchById", of.branchId),
    windowFrom: of.window?.from ?? null,
    windowTo: of.window?.to ?? null,
    estimatedAdvice: snapshot.estimated,
    builtAt: builtAt.toISOString(),
    age: Math.floor((Date.now() - checkedAt.getTime()) / 1000),
    isCurrent,
    formulas,
    figures: snapshot.figures,
    managers: (args: NetworkManagersArgs, context: Context) => networkManagers(shown, args, context),
    communities: ({ first }: FirstArgs) => {
      if (first < 1 || first > largestPage)
        throw refuse("BAD_USER_INPUT", `\`first\` is 1 to ${largestPage}, not ${first}.`);
      return snapshot.communitySizes.slice(0, first).map((size, number) => ({ number, size }));
    },
    branches: () => {
      const brokered = brokerageByBranch(shown);
      return snapshot.cohesion.flatMap((cohesion, number) =>
        isSeen(number) ? [{ ...cohesion, branch: branchAt(number), brokerage: brokered[number] }] : [],
      );
    },
    branchTies: () => {
      const { from, to, ties, weight } = snapshot.branchTies;
      return [...from.keys()]
        .filter((at) => isSeen(from[at]!) && isSeen(to[at]!))
        .map((at) => ({ from: branchAt(from[at]!), to: branchAt(to[at]!), ties: ties[at], weight: weight[at] }));
    },
    movedSince: (args: NetworkMoveArgs, context: Context) => movedSince(shown, args, context),
    knowledgeByQuarter: (_: unknown, context: Context) => knowledgeByQuarter(context, shown),
  };
}

function brokerageByBranch({ snapshot: { brokerage, branch, branches } }: NetworkShown) {
  const sums = branches.map(() => ({ coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 }));
  branch.forEach((at, node) => {
    const sum = sums[at];
    if (!sum) return;
    for (const role of Object.keys(sum) as (keyof typeof sum)[]) sum[role] += brokerage[role][node]!;
  });
  return sums;
}
