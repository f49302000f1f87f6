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
  description: "What managers of a network are measured by; `formulas` says how.",
  valuesConfig: {
    ADVICE_SOUGHT: { description: "How many others they learn from: ties out." },
    TIMES_SOUGHT: { description: "The weight of those ties." },
    ADVICE_GIVEN: { description: "How many others learn from them: ties in." },
    TIMES_GIVEN: { description: "The weight of those ties." },
    PAGE_RANK: { description: "How much knowledge is sought from them, directly and through others." },
    BETWEENNESS: { description: "How often the shortest way between two others leads through them." },
    CLOSENESS: { description: "How near they are to everyone who seeks." },
    CONSTRAINT: { description: "How much their contacts know each other; low where they bridge gaps." },
    EFFECTIVE_SIZE: { description: "How many contacts they have that do not lead to the same people." },
    CORE_NUMBER: { description: "How deep in the densest part of the network they are." },
    BROKERAGE: { description: "How often they stand between two who have no tie to each other, in all roles." },
  },
});

@ObjectType({ description: "A measure of one manager, and where it stands among all of the network." })
export class MeasuredValue {
  @Field(() => Float, {
    nullable: true,
    description: "The value; null where the measure is not defined, as constraint without ties.",
  })
  readonly value: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "0 to 100: the share of the network's managers with less, and half of those with the same; null where `value` is.",
  })
  readonly percentile: number | null;
}

@ObjectType({
  description:
    "How often a manager stands between two others without a tie, by the branches of the three (Gould & Fernandez).",
})
export class BrokerageRoles {
  @Field(() => Int, { description: "All three work at one branch." })
  readonly coordinator: number;
  @Field(() => Int, { description: "The two others work at one branch, the manager at another." })
  readonly itinerant: number;
  @Field(() => Int, { description: "Who seeks from them works at another branch; whom they ask works at their own." })
  readonly gatekeeper: number;
  @Field(() => Int, { description: "Who seeks from them works at their own branch; whom they ask works at another." })
  readonly representative: number;
  @Field(() => Int, { description: "All three work at different branches." })
  readonly liaison: number;
}

@ObjectType({ description: "A manager in a network, with everything that is measured of them." })
export class NetworkManager {
  @Field(() => ID, { description: "The manager's id, mgr-…: also of somebody who has gone since." })
  readonly managerId: string;
  @Later(() => Manager, { nullable: true, description: "The manager; null when they have gone since." })
  readonly manager: unknown;
  @Later(() => Branch, { nullable: true, description: "Where they worked on the date; null for nowhere." })
  readonly branch: unknown;
  @Field(() => MeasuredValue, { description: "How many others they learn from." })
  readonly adviceSought: MeasuredValue;
  @Field(() => MeasuredValue, { description: "The weight of the ties to those they learn from." })
  readonly timesSought: MeasuredValue;
  @Field(() => MeasuredValue, { description: "How many others learn from them." })
  readonly adviceGiven: MeasuredValue;
  @Field(() => MeasuredValue, { description: "The weight of the ties of those who learn from them." })
  readonly timesGiven: MeasuredValue;
  @Field(() => MeasuredValue, { description: "PageRank; all sum to 1." })
  readonly pageRank: MeasuredValue;
  @Field(() => MeasuredValue, { description: "Betweenness, 0 to 1." })
  readonly betweenness: MeasuredValue;
  @Field(() => Float, {
    description: "Standard error of betweenness; 0 unless the network has more than 5,000 managers.",
  })
  readonly betweennessError: number;
  @Field(() => MeasuredValue, { description: "Harmonic closeness: Σ 1/distance from every other." })
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
  @Field(() => MeasuredValue, { description: "Brokerage in all roles together." })
  readonly brokerage: MeasuredValue;
  @Field(() => BrokerageRoles, { description: "Brokerage by role." })
  readonly brokerageRoles: BrokerageRoles;
  @Field(() => Int, { description: "Number of their community: `communities` has its size; 0 is the largest." })
  readonly community: number;
  @Field(() => Boolean, { description: "Whether the network would fall apart around them without them." })
  readonly isCutPoint: boolean;
}

export const NetworkManagerConnection = connection("NetworkManager", () => NetworkManager);

const NetworkManagerOrder = orderBy("NetworkManagerOrder", NetworkMeasure);

@ArgsType()
export class NetworkManagersArgs extends PageArgs {
  @Field(() => NetworkManagerOrder, {
    defaultValue: { field: NetworkMeasure.PAGE_RANK, direction: Direction.DESC },
    description: "Default: the highest PageRank first. Who has no value is before all others, so last when descending.",
  })
  readonly orderBy: InstanceType<typeof NetworkManagerOrder>;
  @Field(() => Int, { nullable: true, description: "Only this community." })
  readonly community?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Only managers without a tie, or only those with one." })
  readonly isIsolated?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Only cut points, or only others." })
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
