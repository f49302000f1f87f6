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
    "What clients have in one currency, and how much of it is at risk. Currencies are never added up, nor loans taken from assets.",
})
export class WorthAtRisk {
  @Field(() => CurrencyScalar, { description: "The currency." })
  readonly currency: string;
  @Field(() => Money, { description: "Deposits, investments and insurance." })
  readonly assets: Money;
  @Field(() => Money, { description: "Of the assets what is at risk: Σ value · chance, rounded once." })
  readonly assetsAtRisk: Money;
  @Field(() => Money, { description: "Loans." })
  readonly loans: Money;
  @Field(() => Money, { description: "Of the loans what is at risk: Σ value · chance, rounded once." })
  readonly loansAtRisk: Money;
}

@ObjectType({ description: "A client who may be lost, and why, factor by factor." })
export class ClientAtRisk {
  @Later(() => Client, { description: "The client." })
  readonly client: unknown;
  @Field(() => Float, { description: "The chance of losing it, 0 to 1: base · share · (1 − cover) · newness." })
  readonly chance: number;
  @Field(() => [WorthAtRisk], { description: "What it has, by currency; empty when nothing of known value." })
  readonly worth: WorthAtRisk[];
  @Field(() => Float, {
    description:
      "The manager's part of the contacts that current managers had in the days before; 1 when there were none.",
  })
  readonly share: number;
  @Field(() => Int, { description: "Contacts that the manager had in those days." })
  readonly ownContacts: number;
  @Field(() => Int, { description: "Contacts that other current managers had." })
  readonly otherContacts: number;
  @Field(() => Boolean, { description: "Whether another current manager is its backup." })
  readonly hasBackup: boolean;
  @Field(() => Float, {
    description: "How far others cover it, 0 to 1: half for two contacts or more, half for a backup.",
  })
  readonly cover: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when the manager has served it; null when not known.",
  })
  readonly servedSince: string | null;
  @Field(() => Float, { description: "1.25 when it has been served for under 4 years or it is not known, else 1." })
  readonly newness: number;
  @Field(() => String, { description: "The same in a sentence, in the language of Accept-Language (en or zh)." })
  readonly reason: string;
}

export const ClientAtRiskConnection = connection("ClientAtRisk", () => ClientAtRisk);

@ObjectType({ description: "What may be lost when a manager leaves: over the clients whom they lead on the date." })
export class PortfolioAtRisk {
  @Later(() => Manager, { description: "Who might leave." })
  readonly manager: unknown;
  @Field(() => Int, { description: "How many clients they lead." })
  readonly clientCount: number;
  @Field(() => Float, { description: "How many of them may be expected to go: the sum of their chances." })
  readonly clientsAtRisk: number;
  @Field(() => [WorthAtRisk], { description: "What these have, and what is at risk, by currency." })
  readonly worth: WorthAtRisk[];
  @Field(() => Int, { description: "Clients of whose holdings none has a known value." })
  readonly clientsOfUnknownValue: number;
  @Field(() => Float, { description: "How many of those of unknown value may be expected to go." })
  readonly unknownAtRisk: number;
  @Later(() => ClientAtRiskConnection, {
    nullable: true,
    args: () => PageArgs,
    description:
      "Client by client: the most assets at risk in `mainCurrency` first, ties by id. Null for who may know sums only.",
  })
  readonly clients: unknown;
  @Field(() => CurrencyScalar, {
    nullable: true,
    description: "The currency in which most of the clients have assets; null when none has.",
  })
  readonly mainCurrency: string | null;
  @Field(() => Basis, { description: "Date, formula and constants." })
  readonly basis: Basis;
}
