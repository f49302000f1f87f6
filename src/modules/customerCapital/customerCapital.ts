import { Field, Float, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { GroupMean } from "../../kernel/graphql/groupMean.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { CurrencyScalar } from "../../kernel/graphql/scalars.js";
import { Money } from "../clients/money.js";
import { Manager } from "../managers/manager.js";
import { Branch } from "../organisation/branch.js";
import { FoundClientConnection } from "./foundClients.js";

@ObjectType({ description: "Number of clients served on the date. Each client counts once in each figure." })
export class ServedCount {
  @Field(() => Int, { description: "Clients served in any role." })
  readonly clients: number;
  @Field(() => Int, { description: "Clients served as lead." })
  readonly asLead: number;
  @Field(() => Int, { description: "Clients served as backup." })
  readonly asBackup: number;
}

@ObjectType({ description: "Won clients that one manager leads on the date." })
export class WonServedNow {
  @Later(() => Manager, { description: "The manager who leads them." })
  readonly manager: unknown;
  @Field(() => Int, { description: "Number of the won clients they lead." })
  readonly clients: number;
}

@ObjectType({
  description: "Clients the managers won by the date, present and former, and who leads them on the date.",
})
export class WonCount {
  @Field(() => Int, { description: "Number of clients won." })
  readonly clients: number;
  @Field(() => [WonServedNow], {
    description: "Clients by present lead, among managers whose file you may read: most first, equal ones by id.",
  })
  readonly servedNowBy: WonServedNow[];
  @Field(() => Int, { description: "Number of the others: led by other managers, by nobody, or no longer clients." })
  readonly others: number;
}

@ObjectType({
  description:
    "Assets and loans of the served clients in one currency. Currencies are never added up, and loans are never subtracted from assets.",
})
export class CapitalWorth {
  @Field(() => CurrencyScalar, { description: "The currency." })
  readonly currency: string;
  @Field(() => Money, { description: "Deposits, investments and insurance, by their latest valuations." })
  readonly assets: Money;
  @Field(() => Money, { description: "Loans, by their latest valuations." })
  readonly loans: Money;
  @Field(() => Float, {
    nullable: true,
    description: "Herfindahl index (concentration) of the assets over clients, 0 to 1; null without assets.",
  })
  readonly herfindahl: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Share of the assets held by the ten largest clients; null without assets.",
  })
  readonly largestShare: number | null;
  @Field(() => Money, {
    nullable: true,
    description: "Customer lifetime value of the assets; null unless MARGIN_RATES is configured.",
  })
  readonly lifetimeValue: Money | null;
}

@ObjectType({ description: "How long clients have been served." })
export class TenureTold {
  @Field(() => Float, { nullable: true, description: "Mean in years of 365.25 days; null if none is known." })
  readonly meanYears: number | null;
  @Field(() => Float, { nullable: true, description: "Median in years; null if none is known." })
  readonly medianYears: number | null;
  @Field(() => Int, { description: "Number of clients for whom it is unknown." })
  readonly unknown: number;
}

@ObjectType({
  description: "Customer capital (客户资本) of a manager, or of a branch with all below it, on a date.",
})
export class CustomerCapital {
  @Later(() => Manager, { nullable: true, description: "The manager; null for a branch." })
  readonly manager: unknown;
  @Later(() => Branch, { nullable: true, description: "The branch; null for a manager." })
  readonly branch: unknown;
  @Field(() => Int, { description: "Number of managers counted: those whose file you may read." })
  readonly managerCount: number;
  @Field(() => Int, { description: "Number of all managers who work there on the date." })
  readonly staffCount: number;
  @Field(() => ServedCount, { description: "Clients served." })
  readonly served: ServedCount;
  @Later(() => WonCount, { description: "Clients won." })
  readonly won: unknown;
  @Field(() => [CapitalWorth], { description: "Assets and loans of the served clients, by currency." })
  readonly worth: CapitalWorth[];
  @Field(() => Int, { description: "Number of served clients without any holding of known value." })
  readonly clientsOfUnknownValue: number;
  @Field(() => Int, { description: "Number of holdings of served clients without a known value." })
  readonly unvaluedHoldings: number;
  @Field(() => TenureTold, { description: "How long these managers have served their present clients." })
  readonly tenure: TenureTold;
  @Field(() => Int, {
    description:
      "Number of served clients with a single current manager who serves them or was in contact with them in the 365 days before the date.",
  })
  readonly singleThreadedCount: number;
  @Later(() => FoundClientConnection, {
    nullable: true,
    args: () => PageArgs,
    description: "These clients, by id; null if you may see only numbers.",
  })
  readonly singleThreaded: unknown;
  @Later(() => GroupMean, {
    description: "Client satisfaction with the manager, or with those who worked at the branch.",
  })
  readonly satisfaction: unknown;
  @Field(() => Basis, { description: "Date, formulas and constants used." })
  readonly basis: Basis;
}
