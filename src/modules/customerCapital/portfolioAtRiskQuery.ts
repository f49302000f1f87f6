import { Args, ArgsType, Authorized, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { basis } from "../../kernel/graphql/basis.js";
import { later } from "../../kernel/graphql/find.js";
import type { PageArgs } from "../../kernel/graphql/page.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { workedOutPage } from "../../kernel/graphql/workedOutPage.js";
import { type Amounts, worthOf } from "../clients/holdingsWorth.js";
import { readGroup } from "../managers/group.js";
import { type Risk, riskOf } from "./atRisk.js";
import { readClients } from "./clientFacts.js";
import { type ClientAtRisk, PortfolioAtRisk, type WorthAtRisk } from "./portfolioAtRisk.js";
import { riskReason } from "./riskReason.js";
import { roundHalf } from "./rounding.js";
import { capitalSettings } from "./settings.js";

const formula =
  "per currency Σ value · h over the clients led, h = min(1, riskBase · share · (1 − cover) · newness); share of the contacts of current managers in contactDays, 1 without any; cover = contactCover · min(1, k / coverContacts) + backupCover with a backup, k contacts of others; newness when served for under newYears or not known, else 1";

@ArgsType()
class PortfolioAtRiskArgs extends AsOfArgs {
  @Field(() => ID, { description: "The manager who might leave, mgr-…" })
  readonly managerId: string;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class PortfolioAtRiskQuery {
  @Weight(30)
  @Query(() => PortfolioAtRisk, {
    nullable: true,
    description:
      "What may be lost if a manager leaves, by client and with reasons: for yourself or people under you; for all if you are HR (sums only), ANALYST (clients without identity) or COMPLIANCE. Null if there is no such manager.",
  })
  async portfolioAtRisk(
    @Args(() => PortfolioAtRiskArgs) args: PortfolioAtRiskArgs,
    @Ctx() context: Context,
  ): Promise<PortfolioAtRisk | null> {
    const asOf = dayOf(args.asOf, context.today) ?? context.today;
    const group = await readGroup(context, { managerId: args.managerId }, asOf);
    if (!group) return null;
    const constants = context.constants.of(capitalSettings);
    const clients = (await readClients(context, group, asOf, "LEAD")).map((facts) => ({
      id: facts.client,
      amounts: worthOf(facts),
      risk: riskOf(facts, args.managerId, asOf, constants),
    }));
    const mainCurrency = mainCurrencyOf(clients);
    const unknown = clients.filter(({ amounts }) => amounts.length === 0);
    const entries = () =>
      clients.map(({ id, amounts, risk }) => {
        const main = amounts.find(({ currency }) => currency === mainCurrency)?.assets ?? 0;
        const node: ClientAtRisk = {
          client: later("clients/byId", id),
          ...risk,
          worth: worthAtRisk([{ amounts, risk }]),
          reason: riskReason(risk, constants, context.language),
        };
        return { key: -main * risk.chance, id, node };
      });
    return {
      manager: later("managers/byId", args.managerId),
      clientCount: clients.length,
      clientsAtRisk: sumOfChances(clients),
      worth: worthAtRisk(clients),
      clientsOfUnknownValue: unknown.length,
      unknownAtRisk: sumOfChances(unknown),
      clients: group.details
        ? (page: PageArgs) => workedOutPage(context, `portfolioAtRisk ${args.managerId} ${asOf}`, entries(), page)
        : null,
      mainCurrency,
      basis: basis(asOf, formula, {
        riskBase: constants.riskBase,
        contactDays: constants.contactDays,
        contactCover: constants.contactCover,
        coverContacts: constants.coverContacts,
        backupCover: constants.backupCover,
        newness: constants.newness,
        newYears: constants.newYears,
      }),
    };
  }
}

interface Weighed {
  readonly amounts: readonly Amounts[];
  readonly risk: Risk;
}

const sumOfChances = (clients: readonly Weighed[]): number => clients.reduce((sum, { risk }) => sum + risk.chance, 0);

function worthAtRisk(clients: readonly Weighed[]): WorthAtRisk[] {
  const amounts = clients.flatMap(({ amounts, risk }) => amounts.map((one) => ({ ...one, chance: risk.chance })));
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = amounts.filter((one) => one.currency === currency);
    const sum = (value: (one: (typeof own)[number]) => number) => ({
      amountMinor: roundHalf(own.reduce((total, one) => total + value(one), 0)),
      currency,
    });
    return {
      currency,
      assets: sum(({ assets }) => assets),
      assetsAtRisk: sum(({ assets, chance }) => assets * chance),
      loans: sum(({ loans }) => loans),
      loansAtRisk: sum(({ loans, chance }) => loans * chance),
    };
  });
}

/** The currency in which most clients have assets; the first in the alphabet where several do. */
function mainCurrencyOf(clients: readonly Weighed[]): string | null {
  const counts = new Map<string, number>();
  for (const { currency, assets } of clients.flatMap(({ amounts }) => amounts))
    if (assets > 0) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
