import type { GraphQLResolveInfo } from "graphql";
import { endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { laterAll } from "../../kernel/graphql/later.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import type { Introduction } from "./expert.js";

type IntroductionField = (args: unknown, context: Context, info: GraphQLResolveInfo) => Promise<Introduction | null>;

/**
 * For each of these managers the field that tells a way to them from somebody: one read for all, made when the first is
 * selected.
 */
export function introductionsTo(
  managers: readonly string[],
  fromId: string,
  asOf: string,
): (id: string) => IntroductionField {
  let ways: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  return (id) => async (_, context) => {
    ways ??= read(context, managers, fromId, asOf);
    const people = (await ways).get(id);
    if (!people) return null;
    return { hops: people.length - 1, people: laterAll("managers/byId", people) };
  };
}

async function read({ graph, timeZone, signal }: Context, toIds: readonly string[], fromId: string, asOf: string) {
  const rows = await graph.database
    .read("expertise/introductions", { fromId, toIds, asOf, until: endOf(timeZone, asOf) }, signal)
    .catch(throwRefusal);
  return new Map(rows.map(({ manager, people }) => [manager, people]));
}
