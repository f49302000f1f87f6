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
  @Field(() => Int, { defaultValue: 20, description: "Number of results, 1 to 100." })
  readonly first: number;
}

@ObjectType({
  description:
    "The network of who learns from whom, measured as a whole on a date. The figures name nobody. Of managers and branches you see those you may read.",
})
class NetworkSnapshot {
  @Field(() => DateScalar, { description: "The date: people who worked here then, and ties up to then." })
  readonly asOf: string;
  @Field(() => [NetworkTie], { description: "The kinds of ties it is made of." })
  readonly kinds: readonly NetworkTie[];
  @Later(() => Branch, {
    nullable: true,
    description: "The branch, with all below it; null for the whole institution.",
  })
  readonly branch: unknown;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day of the window; null without a window.",
  })
  readonly windowFrom: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Last day of the window; null without a window." })
  readonly windowTo: string | null;
  @Field(() => Int, {
    description:
      "Number of advice records that count by an estimate; 0 if there are none. Such a record reaches beyond `asOf` or the window, and does not say on which days between the first and the last advice was asked. It counts at least once; its other times are spread evenly over its days.",
  })
  readonly estimatedAdvice: number;
  @Field(() => InstantScalar, { description: "When the network was read and measured." })
  readonly builtAt: string;
  @Field(() => Int, { description: "Seconds since the snapshot was last compared with the database." })
  readonly age: number;
  @Field(() => Boolean, {
    description:
      "False if ties may have changed since. For a large network (more than 25,000 managers and ties) a new snapshot is then computed in the background: ask again later. A snapshot known to be out of date is never older than five minutes.",
  })
  readonly isCurrent: boolean;
  @Field(() => [NetworkFormula], { description: "Formula and source of each measure." })
  readonly formulas: readonly NetworkFormula[];
  @Field(() => NetworkFigures, { description: "Figures of the whole network." })
  readonly figures: NetworkFigures;
  @Later(() => NetworkManagerConnection, {
    args: () => NetworkManagersArgs,
    description:
      "Its managers with their measures: all for HR, ANALYST and COMPLIANCE, else yourself and people under you.",
  })
  readonly managers: unknown;
  @Later(() => [NetworkCommunity], { args: () => FirstArgs, description: "Its communities, largest first." })
  readonly communities: unknown;
  @Later(() => [NetworkBranch], {
    description:
      "The branches where its managers work, by id: all for HR, ANALYST and COMPLIANCE, else those you head.",
  })
  readonly branches: unknown;
  @Later(() => [NetworkBranchTies], {
    description:
      "The non-empty cells of the matrix of ties between branches, by id: all for HR, ANALYST and COMPLIANCE, else those between branches you head.",
  })
  readonly branchTies: unknown;
  @Weight(1000)
  @Later(() => NetworkMove, { args: () => NetworkMoveArgs, description: "Changes since an earlier date." })
  readonly movedSince: unknown;
  @Later(() => [KnowledgeQuarter], {
    description:
      "Knowledge created, verified and reused, by quarter up to the date. For a branch, items written by its managers.",
  })
  readonly knowledgeByQuarter: unknown;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class NetworkSnapshotQuery {
  @Weight(1000)
  @Query(() => NetworkSnapshot, {
    description:
      "The network of who learns from whom, with its measures: centrality, structural holes, communities, brokerage, cohesion and isolated people. A network requested for the first time must be read and measured first, which takes up to a minute for 100,000 managers.",
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
        throw refuse("BAD_USER_INPUT", `\`first\` must be 1 to ${largestPage}, not ${first}.`);
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
