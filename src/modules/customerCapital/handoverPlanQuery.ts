import { Args, ArgsType, Authorized, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asker, viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has } from "../../kernel/access/viewer.js";
import type { Context } from "../../kernel/context.js";
import { basis } from "../../kernel/graphql/basis.js";
import { later } from "../../kernel/graphql/find.js";
import { laterPage } from "../../kernel/graphql/laterPage.js";
import type { PageArgs } from "../../kernel/graphql/page.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { workedOutPage } from "../../kernel/graphql/workedOutPage.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { evidenceOfManagers, readTopicTree } from "../expertise/readEvidence.js";
import { expertiseSettings } from "../expertise/settings.js";
import { strengthsOfAll } from "../expertise/strengthsOfAll.js";
import type { Group } from "../managers/group.js";
import { assignSuccessors } from "./assignSuccessors.js";
import { type ClientFacts, contactsBefore, readClients } from "./clientFacts.js";
import { type Candidate, type Fit, fitOf } from "./handover.js";
import { HandoverPlan, type ReassignmentDraft, type SuccessorLoad } from "./handoverPlan.js";
import { handoverReason } from "./handoverReason.js";
import { capitalSettings } from "./settings.js";

const formula =
  "maximum Σ score over as many clients as the limit lets go, score = met · (contact in contactDays) + skills · (share of needed topics known) + load · (1 − clients / limit) + branch · (same branch); assignment with capacities, proved by dual prices";

/** Clients in one call of `reassignClients`. */
const mostAtOnce = 500;
/** Pairs of a client and a successor that are compared at most. */
const mostPairs = 100_000;

@ArgsType()
class HandoverPlanArgs {
  @Field(() => ID, { description: "The manager who leaves, mgr-…" })
  readonly managerId: string;
  @Field(() => [ID], {
    nullable: true,
    description:
      "Possible successors, mgr-…, 1 to 100. Default: managers who lead clients and work at the same branch or met one of the clients in the last 365 days.",
  })
  readonly to?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: "Largest number of clients per successor; default: the institution's limit.",
  })
  readonly limit?: number | null;
}

/** A client with its successor. */
interface Planned {
  readonly facts: ClientFacts;
  readonly to: Candidate;
  readonly fit: Fit;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.COMPLIANCE)
@Resolver()
export class HandoverPlanQuery {
  @Weight(50)
  @Query(() => HandoverPlan, {
    nullable: true,
    description:
      "A plan that hands over the clients of a manager who leaves, with inputs for `reassignClients`. For those the manager works under, HR (numbers only) and COMPLIANCE. Null if there is no such manager.",
  })
  async handoverPlan(
    @Args(() => HandoverPlanArgs) args: HandoverPlanArgs,
    @Ctx() context: Context,
  ): Promise<HandoverPlan | null> {
    const { managerId, to } = args;
    const constants = context.constants.of(capitalSettings);
    const limit = args.limit ?? constants.clientLimit;
    if (limit < 1) throw refuse("BAD_USER_INPUT", `\`limit\` must be 1 or more, not ${limit}.`);
    if (to && (to.length < 1 || to.length > 100)) throw refuse("BAD_USER_INPUT", "`to` must name 1 to 100 managers.");
    const leaver = await readLeaver(context, managerId);
    if (!leaver) return null;
    const [clients, needs, candidates] = await Promise.all([
      readClients(context, leaver, context.today, "LEAD"),
      readNeeds(context, leaver),
      readCandidates(context, managerId, to),
    ]);
    if (clients.length * candidates.length > mostPairs)
      throw refuse(
        "TOO_COSTLY",
        `${clients.length} clients and ${candidates.length} successors are too many to compare: name fewer successors in \`to\`.`,
      );
    const fits = clients.map((client) =>
      candidates.map((candidate) => fitOf(client, needs.get(client.client) ?? [], candidate, limit, constants)),
    );
    const room = candidates.map((candidate) => Math.max(0, limit - candidate.clients));
    const { successor, total, isProvenBest } = assignSuccessors(
      clients.length,
      room,
      fits.flat().map(({ score }) => score),
    );
    const planned = clients.flatMap((facts, at): Planned[] => {
      const to = candidates[successor[at]!];
      return to ? [{ facts, to, fit: fits[at]![successor[at]!]! }] : [];
    });
    const left = clients.filter((_, at) => successor[at]! < 0).map(({ client }) => client);
    const name = `handoverPlan ${managerId} ${limit} ${to?.join() ?? ""}`;
    return {
      manager: later("managers/byId", managerId),
      clientCount: clients.length,
      plannedCount: planned.length,
      candidateCount: candidates.length,
      total,
      isProvenBest,
      successors: loadsOf(planned),
      handovers: leaver.details
        ? (page: PageArgs) =>
            workedOutPage(
              context,
              name,
              planned.map((one) => entryOf(one, limit, context)),
              page,
            )
        : null,
      unplanned: leaver.details ? laterPage("clients/byId", `${name} unplanned`, left) : null,
      reassignments:
        leaver.details && has(viewerOf(context), Role.MANAGER, Role.BRANCH_HEAD) ? draftsOf(managerId, planned) : null,
      basis: basis(context.today, formula, { limit, contactDays: constants.contactDays, ...constants.handover }),
    };
  }
}

async function readLeaver(context: Context, managerId: string): Promise<Group | null> {
  const { graph, signal } = context;
  const [row] = await orRefusal(
    graph.database.read("customerCapital/leaver", { ...asker(context), managerId }, signal),
  );
  if (!row) return null;
  if (!row.mayPlan) throw refuse("FORBIDDEN", "You may ask this only about people under you.");
  return { managerId, managerIds: [managerId], branchOf: new Map(), staffCount: 1, details: row.details };
}

/** Client → the topics that its products need. */
async function readNeeds(context: Context, { managerIds }: Group): Promise<ReadonlyMap<string, readonly string[]>> {
  const { graph, signal, today } = context;
  const parameters = { ...asker(context), managerIds, role: "LEAD", asOf: today };
  const rows = await orRefusal(graph.database.read("clients/needsOf", parameters, signal));
  return new Map(rows.map(({ client, topics }) => [client, topics]));
}

/** Throws BAD_USER_INPUT for a successor who is named and to whom the viewer may hand no clients. */
async function readCandidates(
  context: Context,
  managerId: string,
  toIds: string[] | null | undefined,
): Promise<Candidate[]> {
  const { graph, signal, today, constants } = context;
  const parameters = { ...asker(context), managerId, toIds, today, ...contactsBefore(context, today) };
  const rows = await orRefusal(graph.database.read("customerCapital/successors", parameters, signal));
  const unknown = toIds?.filter((id) => rows.every(({ manager }) => manager !== id)) ?? [];
  if (unknown.length > 0)
    throw refuse("BAD_USER_INPUT", `You may not hand clients to ${unknown.join(", ")}: remove them from \`to\`.`);
  const ids = rows.map(({ manager }) => manager);
  const [tree, { evidence }] = await Promise.all([
    readTopicTree(context),
    evidenceOfManagers(context, ids, { asOf: today, whole: false }),
  ]);
  const found = await strengthsOfAll(evidence, tree, today, constants.of(expertiseSettings));
  return rows.map((row) => ({
    ...row,
    knows: new Set(
      [...(found.get(row.manager)?.values() ?? [])]
        .filter(({ strength }) => strength >= constants.of(expertiseSettings).knowsFrom)
        .map(({ topic }) => topic),
    ),
  }));
}

const entryOf = ({ facts, to, fit }: Planned, limit: number, { language }: Context) => ({
  key: "",
  id: facts.client,
  node: {
    client: later("clients/byId", facts.client),
    successor: later("managers/byId", to.manager),
    ...fit,
    reason: handoverReason(fit, to.clients, limit, language),
  },
});

function loadsOf(planned: readonly Planned[]): SuccessorLoad[] {
  const counts = new Map<Candidate, number>();
  for (const { to } of planned) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a.manager < b.manager ? -1 : 1))
    .map(([{ manager, clients }, taken]) => ({ manager: later("managers/byId", manager), clientsNow: clients, taken }));
}

function draftsOf(fromManagerId: string, planned: readonly Planned[]): ReassignmentDraft[] {
  const clients = planned.map(({ facts, to }) => ({
    clientId: facts.client,
    toManagerId: to.manager,
    expectedVersion: facts.version,
  }));
  return Array.from({ length: Math.ceil(clients.length / mostAtOnce) }, (_, n) => ({
    fromManagerId,
    clients: clients.slice(n * mostAtOnce, (n + 1) * mostAtOnce),
  }));
}
