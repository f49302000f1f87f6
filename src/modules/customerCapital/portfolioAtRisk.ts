import { Field, Float, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { CurrencyScalar, DateScalar } from "../../kernel/graphql/scalars.js";
import { Client } from "../clients/client.js";
import { Money } from "../clients/money.js";
import { Manager } from "../managers/manager.js";

@ObjectType({
  description:
    "Assets and loans of clients in one currency, and the part at risk. Currencies are never added up, and loans are never subtracted from assets.",
})
export class WorthAtRisk {
  @Field(() => CurrencyScalar, { description: "The currency." })
  readonly currency: string;
  @Field(() => Money, { description: "Deposits, investments and insurance." })
  readonly assets: Money;
  @Field(() => Money, { description: "Assets at risk: Σ value · probability, rounded once." })
  readonly assetsAtRisk: Money;
  @Field(() => Money, { description: "Loans." })
  readonly loans: Money;
  @Field(() => Money, { description: "Loans at risk: Σ value · probability, rounded once." })
  readonly loansAtRisk: Money;
}

@ObjectType({ description: "A client who may be lost, with the factors of its risk." })
export class ClientAtRisk {
  @Later(() => Client, { description: "The client." })
  readonly client: unknown;
  @Field(() => Float, {
    description: "Probability of losing the client, 0 to 1: base · share · (1 − cover) · newness, at most 1.",
  })
  readonly chance: number;
  @Field(() => [WorthAtRisk], {
    description: "Assets and loans of the client, by currency; empty if no value is known.",
  })
  readonly worth: WorthAtRisk[];
  @Field(() => Float, {
    description:
      "Share of the manager in the contacts of all current managers in the 365 days before the date; 1 if there were none.",
  })
  readonly share: number;
  @Field(() => Int, { description: "Contacts of the manager in the 365 days before the date." })
  readonly ownContacts: number;
  @Field(() => Int, { description: "Contacts of other current managers in the 365 days before the date." })
  readonly otherContacts: number;
  @Field(() => Boolean, { description: "Whether another current manager is the backup." })
  readonly hasBackup: boolean;
  @Field(() => Float, {
    description:
      "How far others cover the client, 0 to 1: 0.25 for each contact of others (at most 0.5), and 0.5 for a backup.",
  })
  readonly cover: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day on which the manager served the client; null if unknown.",
  })
  readonly servedSince: string | null;
  @Field(() => Float, {
    description: "1.25 if the manager has served the client for less than 4 years or for an unknown time, else 1.",
  })
  readonly newness: number;
  @Field(() => String, { description: "The reason as a sentence, in the language of Accept-Language (en or zh)." })
  readonly reason: string;
}

export const ClientAtRiskConnection = connection("ClientAtRisk", () => ClientAtRisk);

@ObjectType({ description: "What may be lost if a manager leaves, among the clients they lead on the date." })
export class PortfolioAtRisk {
  @Later(() => Manager, { description: "The manager who might leave." })
  readonly manager: unknown;
  @Field(() => Int, { description: "Number of clients they lead." })
  readonly clientCount: number;
  @Field(() => Float, { description: "Expected number of clients lost: the sum of their probabilities." })
  readonly clientsAtRisk: number;
  @Field(() => [WorthAtRisk], { description: "Assets and loans of these clients, and the part at risk, by currency." })
  readonly worth: WorthAtRisk[];
  @Field(() => Int, { description: "Number of clients without any holding of known value." })
  readonly clientsOfUnknownValue: number;
  @Field(() => Float, { description: "Expected number of clients lost among those of unknown value." })
  readonly unknownAtRisk: number;
  @Later(() => ClientAtRiskConnection, {
    nullable: true,
    args: () => PageArgs,
    description:
      "The clients: most assets at risk in `mainCurrency` first, equal ones by id. Null if you may see only sums.",
  })
  readonly clients: unknown;
  @Field(() => CurrencyScalar, {
    nullable: true,
    description: "The currency in which most of the clients have assets; null if there are none.",
  })
  readonly mainCurrency: string | null;
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
