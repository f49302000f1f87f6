import { Args, ArgsType, Authorized, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { asker } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { basis } from "../../kernel/graphql/basis.js";
import { later } from "../../kernel/graphql/find.js";
import { laterPage } from "../../kernel/graphql/laterPage.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import { isOfUnknownValue, unvaluedHoldings, worthOf } from "../clients/holdingsWorth.js";
import { type Group, readGroup } from "../managers/group.js";
import { type Satisfaction, satisfactionOf } from "../organisation/branchSatisfaction.js";
import { type ClientFacts, readClients } from "./clientFacts.js";
import { concentration } from "./concentration.js";
import type { CapitalConstants } from "./constants.js";
import { type CapitalWorth, CustomerCapital, type ServedCount, type WonCount } from "./customerCapital.js";
import { lifetimeValue } from "./lifetimeValue.js";
import { roundHalf } from "./rounding.js";
import { capitalSettings } from "./settings.js";
import { isSingleThreaded } from "./singleThreaded.js";
import { tenureOf } from "./tenure.js";

const formula =
  "worth: latest valuations of current holdings, assets (DEPOSIT, INVESTMENT, INSURANCE) and LOAN apart; herfindahl Σ s², s share of a client's assets; largestShare: share of the `largest` clients; single-threaded: one current manager serves it or met it within contactDays; lifetime value: margin · r / (1 + i − r) (Gupta & Lehmann 2003)";

@ArgsType()
class CustomerCapitalArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: "The manager, mgr-…; give this or `branchId`." })
  readonly managerId?: string | null;
  @Field(() => ID, { nullable: true, description: "The branch with all below it, brn-…; give this or `managerId`." })
  readonly branchId?: string | null;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class CustomerCapitalQuery {
  @Weight(100)
  @Query(() => CustomerCapital, {
    nullable: true,
    description:
      "The customer capital of a manager or a branch: your own or that of people under you; of all for HR (numbers only), ANALYST (clients without identity) and COMPLIANCE. Null if there is no such manager or branch. For a past date it counts the clients you may see today.",
  })
  async customerCapital(
    @Args(() => CustomerCapitalArgs) args: CustomerCapitalArgs,
    @Ctx() context: Context,
  ): Promise<CustomerCapital | null> {
    const asOf = dayOf(args.asOf, context.today) ?? context.today;
    const group = await readGroup(context, args, asOf);
    if (!group) return null;
    const clients = await readClients(context, group, asOf);
    const constants = context.constants.of(capitalSettings);
    const single = clients.filter(isSingleThreaded).map(({ client }) => client);
    return {
      manager: later("managers/byId", args.managerId),
      branch: later("organisation/branchById", args.branchId),
      managerCount: group.managerIds.length,
      staffCount: group.staffCount,
      served: servedCount(clients),
      won: () => won(context, group, asOf),
      worth: capitalWorth(clients, constants),
      clientsOfUnknownValue: clients.filter(isOfUnknownValue).length,
      unvaluedHoldings: clients.reduce((sum, client) => sum + unvaluedHoldings(client), 0),
      tenure: tenureOf(clients, asOf),
      singleThreadedCount: single.length,
      singleThreaded: group.details
        ? laterPage("clients/byId", `singleThreaded ${args.managerId ?? args.branchId} ${asOf}`, single)
        : null,
      satisfaction: () => satisfaction(context, group, asOf),
      basis: basis(asOf, formula, {
        contactDays: constants.contactDays,
        largest: constants.largest,
        ...(constants.lifetime && {
          r: constants.lifetime.retention,
          i: constants.lifetime.discount,
          ...constants.lifetime.margins,
        }),
      }),
    };
  }
}

function servedCount(clients: readonly ClientFacts[]): ServedCount {
  const inRole = (role: "LEAD" | "BACKUP") =>
    clients.filter(({ serving }) => serving.some((one) => one.role === role)).length;
  return { clients: clients.length, asLead: inRole("LEAD"), asBackup: inRole("BACKUP") };
}

function capitalWorth(clients: readonly ClientFacts[], constants: CapitalConstants): CapitalWorth[] {
  const amounts = clients.flatMap(worthOf);
  const lifetimes = constants.lifetime && lifetimeValue(clients, constants.lifetime);
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = amounts.filter((one) => one.currency === currency);
    const money = (amountMinor: number) => ({ amountMinor, currency });
    const sum = (kind: "assets" | "loans") => money(own.reduce((total, one) => total + one[kind], 0));
    return {
      currency,
      assets: sum("assets"),
      loans: sum("loans"),
      ...concentration(
        own.map(({ assets }) => assets),
        constants.largest,
      ),
      lifetimeValue: lifetimes ? money(roundHalf(lifetimes.get(currency) ?? 0)) : null,
    };
  });
}

async function won(context: Context, { managerIds }: Group, asOf: string): Promise<WonCount> {
  const { graph, signal } = context;
  const rows = await orRefusal(
    graph.database.read("customerCapital/won", { ...asker(context), managerIds, asOf }, signal),
  );
  const led = rows
    .flatMap(({ lead, clients }) => (lead == null ? [] : [{ lead, clients }]))
    .sort((a, b) => b.clients - a.clients || (a.lead < b.lead ? -1 : 1));
  const all = rows.reduce((sum, { clients }) => sum + clients, 0);
  return {
    clients: all,
    servedNowBy: led.map(({ lead, clients }) => ({ manager: later("managers/byId", lead), clients })),
    others: all - led.reduce((sum, { clients }) => sum + clients, 0),
  };
}

async function satisfaction(context: Context, { managerId, branchId }: Group, asOf: string) {
  const parameters = { ...asker(context), managerId, branchId, asOf };
  const [row] = await orRefusal(
    context.graph.database.read("customerCapital/satisfactionOf", parameters, context.signal),
  );
  return satisfactionOf(row!.scores as unknown as Satisfaction);
}
