import {
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from "type-graphql";
import { asker, viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has } from "../../kernel/access/viewer.js";
import { endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import type { Reads } from "../../kernel/cypher/statements.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { later } from "../../kernel/graphql/find.js";
import { Later, laterAll } from "../../kernel/graphql/later.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { Client } from "../clients/client.js";
import { Manager } from "../managers/manager.js";
import { seesAll } from "./networkArgs.js";
import { type Links, type LinksOf, shortestWays, type Ways } from "./shortestWays.js";

export const IntroductionTie = {
  ADVICE: "ADVICE",
  MENTORSHIP: "MENTORSHIP",
  ENDORSEMENT: "ENDORSEMENT",
  READING: "READING",
  REPORTING: "REPORTING",
} as const;
export type IntroductionTie = (typeof IntroductionTie)[keyof typeof IntroductionTie];

registerEnumType(IntroductionTie, {
  name: "IntroductionTie",
  description: "Kinds of ties along which people introduce each other, in both directions.",
  valuesConfig: {
    ADVICE: { description: "One asked the other for advice, up to the date." },
    MENTORSHIP: { description: "One mentored the other in a mentorship that began by the date." },
    ENDORSEMENT: { description: "One endorsed an item of the other, up to the date." },
    READING: { description: "One read an item of the other, up to the date. Only for HR, ANALYST and COMPLIANCE." },
    REPORTING: { description: "One reports to the other on the date. Only for HR, ANALYST and COMPLIANCE." },
  },
});

/** Ties that are part of files: only for viewers who may read all files. */
const guarded: readonly IntroductionTie[] = [IntroductionTie.READING, IntroductionTie.REPORTING];

/** Those who serve a client to whom ways are looked for. */
const mostServers = 5;

@ArgsType()
class IntroductionPathsArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: "The requester, mgr-…; default: you." })
  readonly from?: string | null;
  @Field(() => ID, {
    description: "The target: a manager, mgr-…, or a client, cli-… (through a manager who serves it).",
  })
  readonly to: string;
  @Field(() => [IntroductionTie], {
    defaultValue: [IntroductionTie.ADVICE, IntroductionTie.MENTORSHIP],
    description: "The kinds of ties to follow. Default: ADVICE and MENTORSHIP.",
  })
  readonly kinds: IntroductionTie[];
  @Field(() => Int, { defaultValue: 4, description: "Largest number of ties between people in a path, 1 to 6." })
  readonly maxHops: number;
  @Field(() => Int, { defaultValue: 5, description: "Number of paths, 1 to 20." })
  readonly first: number;
}

@ObjectType({ description: "Two neighbours on a path." })
class IntroductionStep {
  @Later(() => Manager, { nullable: true, description: "The first person; null if no longer in the database." })
  readonly from: unknown;
  @Later(() => Manager, { nullable: true, description: "The next person; null if no longer in the database." })
  readonly to: unknown;
  @Field(() => [IntroductionTie], { description: "The kinds of their ties. How often is not shown here." })
  readonly kinds: readonly IntroductionTie[];
}

@ObjectType({ description: "A path of introductions: each person knows the next." })
class IntroductionPath {
  @Field(() => Int, {
    description: "Number of ties between people; 0 if the requester serves the client.",
  })
  readonly hops: number;
  @Later(() => [Manager], {
    description: "Chain from the requester to the target, or to the manager who serves the target client.",
  })
  readonly people: unknown;
  @Field(() => [IntroductionStep], { description: "The ties between neighbours in the chain." })
  readonly steps: readonly IntroductionStep[];
}

@ObjectType({ description: "Paths of people who can introduce the requester to a manager or a client." })
class IntroductionPaths {
  @Field(() => DateScalar, {
    description: "The date the answer holds for: people who worked here then, and ties up to then.",
  })
  readonly asOf: string;
  @Field(() => [IntroductionTie], { description: "The kinds of ties followed." })
  readonly kinds: readonly IntroductionTie[];
  @Later(() => Manager, {
    nullable: true,
    description: "The requester; null if there is no such manager.",
  })
  readonly from: unknown;
  @Later(() => Manager, { nullable: true, description: "The target, if it is a manager; else null." })
  readonly toManager: unknown;
  @Later(() => Client, { nullable: true, description: "The target, if it is a client; else null." })
  readonly toClient: unknown;
  @Field(() => [IntroductionPath], {
    description:
      "The shortest paths, fewest ties first, in a stable order; empty if there is none within `maxHops`. For a client: the shortest path to each manager who serves it, for the first five by id.",
  })
  readonly paths: readonly IntroductionPath[];
  @Field(() => Boolean, { description: "Whether there are more paths of the same length." })
  readonly hasMore: boolean;
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class IntroductionPathsQuery {
  @Weight(20)
  @Query(() => IntroductionPaths, {
    nullable: true,
    description:
      "Paths of people who know each other and can introduce you to a manager or a client, shortest first. Everyone may ask about managers; a path shows colleagues and the kinds of their ties, never how often. Only those responsible for the client, ANALYST (it stays pseudonymous) and COMPLIANCE may ask about a client. Null if you may not see one of the two, or if a person does not work here on the date.",
  })
  async introductionPaths(
    @Args(() => IntroductionPathsArgs) args: IntroductionPathsArgs,
    @Ctx() context: Context,
  ): Promise<IntroductionPaths | null> {
    const { to, maxHops, first } = args;
    const from = args.from ?? viewerOf(context).id;
    const { asOf, kinds } = asked(context, args);
    const until = endOf(context.timeZone, asOf);
    const isClient = to.startsWith("cli-");
    const targets = isClient ? await serversOf(context, to, asOf) : [to];
    if (!targets || !(await workOn(context, isClient ? [from] : [from, to], asOf))) return null;
    const linksOf: LinksOf = (ids, among) => readLinks(context, { ids, kinds, asOf, until, among });
    const found = await Promise.all(
      targets.slice(0, mostServers).map((target) => shortestWays(from, target, maxHops, first, linksOf)),
    ).catch(throwRefusal);
    const paths = found
      .flatMap((ways) => ways.ways.map((people) => pathOf(people, ways)))
      .sort((a, b) => a.hops - b.hops)
      .slice(0, first);
    const count = found.reduce((sum, { ways }) => sum + ways.length, 0);
    return {
      asOf,
      kinds,
      from: later("managers/byId", from),
      toManager: later("managers/byId", isClient ? null : to),
      toClient: later("clients/byId", isClient ? to : null),
      paths,
      hasMore: count > paths.length || found.some(({ hasMore }) => hasMore),
    };
  }
}

function asked(context: Context, { asOf, kinds, maxHops, first }: IntroductionPathsArgs) {
  if (kinds.length === 0)
    throw refuse("BAD_USER_INPUT", "`kinds` is empty: name at least one kind of tie, or leave it out.");
  if (maxHops < 1 || maxHops > 6) throw refuse("BAD_USER_INPUT", `\`maxHops\` must be 1 to 6, not ${maxHops}.`);
  if (first < 1 || first > 20) throw refuse("BAD_USER_INPUT", `\`first\` must be 1 to 20, not ${first}.`);
  const forbidden = kinds.find((kind) => guarded.includes(kind));
  if (forbidden && !seesAll(viewerOf(context)))
    throw refuse("FORBIDDEN", `Your role may not follow ties of the kind ${forbidden}: leave it out of \`kinds\`.`);
  return {
    asOf: dayOf(asOf, context.today) ?? context.today,
    kinds: Object.values(IntroductionTie).filter((kind) => kinds.includes(kind)),
  };
}

/**
 * Who serves a client on the date; undefined when the client does not exist for the viewer. HR knows clients as numbers
 * only.
 */
async function serversOf(context: Context, clientId: string, asOf: string): Promise<readonly string[] | undefined> {
  const { graph, signal } = context;
  const viewer = viewerOf(context);
  if (has(viewer, Role.HR) && !has(viewer, Role.ANALYST, Role.COMPLIANCE))
    throw refuse("FORBIDDEN", "HR may not ask about single clients: `to` must be a manager.");
  const parameters = { ...asker(context), clientId, asOf };
  const [row] = await graph.database.read("network/introducers", parameters, signal).catch(throwRefusal);
  return row?.managers;
}

async function workOn({ graph, signal }: Context, ids: readonly string[], asOf: string): Promise<boolean> {
  const [row] = await graph.database.read("network/workingOn", { ids, asOf }, signal).catch(throwRefusal);
  return ids.every((id) => row?.ids.includes(id));
}

async function readLinks(
  { graph, signal }: Context,
  question: Reads["network/acquaintances"]["in"],
): Promise<ReadonlyMap<string, Links>> {
  const links = new Map<string, Map<string, Set<string>>>();
  for (const { id, kind, others } of await graph.database.read("network/acquaintances", question, signal)) {
    const known = links.get(id) ?? new Map<string, Set<string>>();
    links.set(id, known);
    for (const other of others) known.set(other, (known.get(other) ?? new Set()).add(kind));
  }
  return links;
}

function pathOf(people: readonly string[], { kindsBetween }: Ways): IntroductionPath {
  return {
    hops: people.length - 1,
    people: laterAll("managers/byId", people),
    steps: people.slice(1).map((to, at) => ({
      from: later("managers/byId", people[at]),
      to: later("managers/byId", to),
      kinds: kindsBetween(people[at]!, to) as IntroductionTie[],
    })),
  };
}
