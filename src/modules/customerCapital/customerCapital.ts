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

@ObjectType({ description: "How many clients are served on the date, each counted once in each figure." })
export class ServedCount {
  @Field(() => Int, { description: "In any role." })
  readonly clients: number;
  @Field(() => Int, { description: "As lead." })
  readonly asLead: number;
  @Field(() => Int, { description: "As backup." })
  readonly asBackup: number;
}

@ObjectType({ description: "Won clients whom one manager leads on the date." })
export class WonServedNow {
  @Later(() => Manager, { description: "Who leads them." })
  readonly manager: unknown;
  @Field(() => Int, { description: "How many of the clients won." })
  readonly clients: number;
}

@ObjectType({
  description: "Clients whom the managers developed by the date, still clients or not, and who leads them on it.",
})
export class WonCount {
  @Field(() => Int, { description: "How many." })
  readonly clients: number;
  @Field(() => [WonServedNow], {
    description: "Those led by managers whose file you may read, the most first, ties by id.",
  })
  readonly servedNowBy: WonServedNow[];
  @Field(() => Int, { description: "The rest: led by others, by nobody, or no longer clients." })
  readonly others: number;
}

@ObjectType({
  description:
    "What the served clients have in one currency. Currencies are never added up, nor loans taken from assets.",
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
    description: "Herfindahl index of the assets over clients, 0 to 1; null without assets.",
  })
  readonly herfindahl: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Share of the assets that the ten largest have; null without assets.",
  })
  readonly largestShare: number | null;
  @Field(() => Money, {
    nullable: true,
    description: "Customer lifetime value of the assets; null unless the institution has set MARGIN_RATES.",
  })
  readonly lifetimeValue: Money | null;
}

@ObjectType({ description: "For how long clients have been served." })
export class TenureTold {
  @Field(() => Float, { nullable: true, description: "Mean in years of 365.25 days; null when none is known." })
  readonly meanYears: number | null;
  @Field(() => Float, { nullable: true, description: "Median in years; null when none is known." })
  readonly medianYears: number | null;
  @Field(() => Int, { description: "Clients of whom it is not known." })
  readonly unknown: number;
}

@ObjectType({
  description: "Customer capital (顾客资本) of a manager, or of those at a branch and below it, on a day.",
})
export class CustomerCapital {
  @Later(() => Manager, { nullable: true, description: "Whose it is; null for a branch." })
  readonly manager: unknown;
  @Later(() => Branch, { nullable: true, description: "The branch; null for a manager." })
  readonly branch: unknown;
  @Field(() => Int, { description: "How many managers are counted: those whose file you may read." })
  readonly managerCount: number;
  @Field(() => Int, { description: "How many work there in all on the date." })
  readonly staffCount: number;
  @Field(() => ServedCount, { description: "Clients served." })
  readonly served: ServedCount;
  @Later(() => WonCount, { description: "Clients won." })
  readonly won: unknown;
  @Field(() => [CapitalWorth], { description: "What the served clients have, by currency." })
  readonly worth: CapitalWorth[];
  @Field(() => Int, { description: "Served clients of whose holdings none has a known value." })
  readonly clientsOfUnknownValue: number;
  @Field(() => Int, { description: "Holdings of served clients whose value is not known." })
  readonly unvaluedHoldings: number;
  @Field(() => TenureTold, { description: "For how long the served clients have been served by these managers." })
  readonly tenure: TenureTold;
  @Field(() => Int, {
    description: "Served clients whom only one current manager serves or was in contact with in the 365 days before.",
  })
  readonly singleThreadedCount: number;
  @Later(() => FoundClientConnection, {
    nullable: true,
    args: () => PageArgs,
    description: "Those clients, by id; null for who may know numbers only.",
  })
  readonly singleThreaded: unknown;
  @Later(() => GroupMean, {
    description: "How satisfied clients were with these managers, or with those who worked at the branch.",
  })
  readonly satisfaction: unknown;
  @Field(() => Basis, { description: "Date, formulas and constants." })
  readonly basis: Basis;
}
