import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { later } from "../../kernel/graphql/find.js";
import { Later } from "../../kernel/graphql/later.js";
import { Direction, orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { Manager } from "../managers/manager.js";
import { Branch } from "../organisation/branch.js";
import { NetworkMeasure, type Snapshot } from "./snapshot.js";

registerEnumType(NetworkMeasure, {
  name: "NetworkMeasure",
  description: "Measures of managers in a network. `NetworkSnapshot.formulas` has the formulas.",
  valuesConfig: {
    ADVICE_SOUGHT: { description: "Number of others they learn from (outgoing ties)." },
    TIMES_SOUGHT: { description: "Total weight of these ties." },
    ADVICE_GIVEN: { description: "Number of others who learn from them (incoming ties)." },
    TIMES_GIVEN: { description: "Total weight of these ties." },
    PAGE_RANK: { description: "PageRank: how much knowledge is sought from them, directly and through others." },
    BETWEENNESS: { description: "Betweenness: how often the shortest path between two others leads through them." },
    CLOSENESS: { description: "Closeness: how few steps others need to reach this manager along the ties." },
    CONSTRAINT: {
      description:
        "Burt's constraint: how closely their contacts are tied to each other; low for those who bridge gaps.",
    },
    EFFECTIVE_SIZE: { description: "Burt's effective size: number of contacts who do not lead to the same people." },
    CORE_NUMBER: { description: "Core number: how deep they are in the densest part of the network." },
    BROKERAGE: {
      description: "Brokerage: how often they connect two others who have no tie to each other, all roles together.",
    },
  },
});

@ObjectType({ description: "A measure of one manager, and its percentile in the network." })
export class MeasuredValue {
  @Field(() => Float, {
    nullable: true,
    description: "The value; null if the measure is undefined, such as constraint without ties.",
  })
  readonly value: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Percentile, 0 to 100: share of the network's managers with a lower value plus half of those with the same value. Null if `value` is null.",
  })
  readonly percentile: number | null;
}

@ObjectType({
  description:
    "How often a manager connects two others who have no tie to each other, by the branches of the three (Gould & Fernandez).",
})
export class BrokerageRoles {
  @Field(() => Int, { description: "All three work at the same branch." })
  readonly coordinator: number;
  @Field(() => Int, { description: "The two others work at the same branch, the manager at another." })
  readonly itinerant: number;
  @Field(() => Int, {
    description: "The seeker works at another branch; the person the manager asks works at the manager's own branch.",
  })
  readonly gatekeeper: number;
  @Field(() => Int, {
    description: "The seeker works at the manager's own branch; the person the manager asks works at another.",
  })
  readonly representative: number;
  @Field(() => Int, { description: "All three work at different branches." })
  readonly liaison: number;
}

@ObjectType({ description: "A manager in a network, with all measures." })
export class NetworkManager {
  @Field(() => ID, { description: "The manager's id, mgr-…; also if no longer in the database." })
  readonly managerId: string;
  @Later(() => Manager, { nullable: true, description: "The manager; null if no longer in the database." })
  readonly manager: unknown;
  @Later(() => Branch, { nullable: true, description: "The branch where they worked on the date; null if none." })
  readonly branch: unknown;
  @Field(() => MeasuredValue, { description: "Number of others they learn from." })
  readonly adviceSought: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Total weight of the ties to those they learn from." })
  readonly timesSought: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Number of others who learn from them." })
  readonly adviceGiven: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Total weight of the ties from those who learn from them." })
  readonly timesGiven: MeasuredValue;
  @Field(() => MeasuredValue, { description: "PageRank; the values of all managers sum to 1." })
  readonly pageRank: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Betweenness, 0 to 1." })
  readonly betweenness: MeasuredValue;
  @Field(() => Float, {
    description: "Standard error of betweenness; 0 unless the network has more than 5,000 managers.",
  })
  readonly betweennessError: number;
  @Field(() => MeasuredValue, { description: "Harmonic closeness: Σ 1/distance from each other manager." })
  readonly closeness: MeasuredValue;
  @Field(() => Float, {
    description: "Standard error of closeness; 0 unless the network has more than 5,000 managers.",
  })
  readonly closenessError: number;
  @Field(() => MeasuredValue, { description: "Burt's constraint; null without ties." })
  readonly constraint: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Burt's effective size; null without ties." })
  readonly effectiveSize: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Core number." })
  readonly coreNumber: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Brokerage, all roles together." })
  readonly brokerage: MeasuredValue;
  @Field(() => BrokerageRoles, { description: "Brokerage by role." })
  readonly brokerageRoles: BrokerageRoles;
  @Field(() => Int, { description: "Number of their community, as in `communities`; 0 is the largest." })
  readonly community: number;
  @Field(() => Boolean, {
    description: "Whether they are a cut point: without them their part of the network would fall apart.",
  })
  readonly isCutPoint: boolean;
}

export const NetworkManagerConnection = connection("NetworkManager", () => NetworkManager);

const NetworkManagerOrder = orderBy("NetworkManagerOrder", NetworkMeasure);

@ArgsType()
export class NetworkManagersArgs extends PageArgs {
  @Field(() => NetworkManagerOrder, {
    defaultValue: { field: NetworkMeasure.PAGE_RANK, direction: Direction.DESC },
    description:
      "Default: highest PageRank first. Managers without a value come first in ascending order and last in descending order.",
  })
  readonly orderBy: InstanceType<typeof NetworkManagerOrder>;
  @Field(() => Int, { nullable: true, description: "Only managers of this community." })
  readonly community?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only managers without ties; false: only those with ties.",
  })
  readonly isIsolated?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True: only cut points; false: only others." })
  readonly isCutPoint?: boolean | null;
}

/** Names of the fields, in the order of the measures. */
const fields = {
  adviceSought: "ADVICE_SOUGHT",
  timesSought: "TIMES_SOUGHT",
  adviceGiven: "ADVICE_GIVEN",
  timesGiven: "TIMES_GIVEN",
  pageRank: "PAGE_RANK",
  betweenness: "BETWEENNESS",
  closeness: "CLOSENESS",
  constraint: "CONSTRAINT",
  effectiveSize: "EFFECTIVE_SIZE",
  coreNumber: "CORE_NUMBER",
  brokerage: "BROKERAGE",
} as const satisfies Record<string, NetworkMeasure>;

type Values = { readonly [F in keyof typeof fields]: MeasuredValue };

/** What is measured of a manager, by their number in the snapshot. */
export const valuesOf = ({ measures }: Snapshot, node: number): Values =>
  Object.fromEntries(
    Object.entries(fields).map(([field, measure]) => [
      field,
      { value: told(measures[measure].value[node]!), percentile: told(measures[measure].percentile[node]!) },
    ]),
  ) as unknown as Values;

export const rolesOf = ({ brokerage }: Snapshot, node: number): BrokerageRoles => ({
  coordinator: brokerage.coordinator[node]!,
  itinerant: brokerage.itinerant[node]!,
  gatekeeper: brokerage.gatekeeper[node]!,
  representative: brokerage.representative[node]!,
  liaison: brokerage.liaison[node]!,
});

export function networkManager(snapshot: Snapshot, node: number): NetworkManager {
  return {
    managerId: snapshot.ids[node]!,
    manager: later("managers/byId", snapshot.ids[node]),
    branch: later("organisation/branchById", snapshot.branches[snapshot.branch[node]!]),
    ...valuesOf(snapshot, node),
    betweennessError: snapshot.betweennessError[node]!,
    closenessError: snapshot.closenessError[node]!,
    brokerageRoles: rolesOf(snapshot, node),
    community: snapshot.community[node]!,
    isCutPoint: snapshot.isCutPoint[node] === 1,
  };
}

const told = (value: number): number | null => (Number.isNaN(value) ? null : value);
