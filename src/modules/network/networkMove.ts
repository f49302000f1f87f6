import { ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { isEqual } from "../../algorithms/measures/equal.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { largestPage } from "../../kernel/graphql/page.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { NetworkManager, networkManager } from "./networkManager.js";
import { isWithin, type NetworkShown, showNetwork } from "./networkShown.js";
import { NetworkMeasure, type Snapshot } from "./snapshot.js";

@ObjectType({ description: "A manager whose position in the network has changed." })
export class MovedManager {
  @Field(() => NetworkManager, { description: "The measure on the earlier date." })
  readonly before: NetworkManager;
  @Field(() => NetworkManager, { description: "The measure now." })
  readonly after: NetworkManager;
  @Field(() => Float, { description: "Change in percentile points of the measure; negative if lower than before." })
  readonly shift: number;
}

@ObjectType({ description: "Changes in the network between two dates." })
export class NetworkMove {
  @Field(() => DateScalar, { description: "The earlier date." })
  readonly since: string;
  @Field(() => Int, { description: "Number of managers who joined the network." })
  readonly joined: number;
  @Field(() => Int, { description: "Number of managers who left the network." })
  readonly left: number;
  @Field(() => Int, { description: "Number of new ties." })
  readonly tiesGained: number;
  @Field(() => Int, { description: "Number of ties lost, because a manager left or the tie is outside the window." })
  readonly tiesLost: number;
  @Field(() => NetworkMeasure, { description: "The measure compared." })
  readonly measure: NetworkMeasure;
  @Field(() => [MovedManager], {
    description:
      "Managers in both networks whose percentile changed and whose file you may read: largest change first, equal ones by id.",
  })
  readonly managers: MovedManager[];
}

@ArgsType()
export class NetworkMoveArgs {
  @Field(() => DateScalar, { description: "The earlier date, before `asOf` of the network." })
  readonly date: string;
  @Field(() => NetworkMeasure, {
    defaultValue: NetworkMeasure.PAGE_RANK,
    description: "The measure to compare, by its percentile, which does not depend on the size of the network.",
  })
  readonly by: NetworkMeasure;
  @Field(() => Int, { defaultValue: 20, description: "Number of managers, 1 to 100." })
  readonly first: number;
}

/** Compares the network with itself on an earlier day. A window stays where it is; it must begin by then. */
export async function movedSince(
  now: NetworkShown,
  { date, by, first }: NetworkMoveArgs,
  context: Context,
): Promise<NetworkMove> {
  const day = dayOf(date, context.today)!;
  if (day >= now.of.asOf) throw refuse("BAD_USER_INPUT", `\`date\` is ${day}: give a date before ${now.of.asOf}.`);
  if (first < 1 || first > largestPage)
    throw refuse("BAD_USER_INPUT", `\`first\` must be 1 to ${largestPage}, not ${first}.`);
  const { snapshot: then } = await showNetwork(context, { ...now.of, asOf: day });
  const { snapshot, reach } = now;
  const was = numbersIn(then, snapshot);
  const stayed = was.reduce((count, node) => count + (node < 0 ? 0 : 1), 0);
  const gained = tiesMissing(snapshot, then, was);
  const lost = then.figures.ties - (snapshot.figures.ties - gained);
  const shiftOf = (node: number) => percentileOf(snapshot, by, node) - percentileOf(then, by, was[node]!);
  return {
    since: day,
    joined: snapshot.ids.length - stayed,
    left: then.ids.length - stayed,
    tiesGained: gained,
    tiesLost: lost,
    measure: by,
    managers: widest(first, snapshot.ids.length, (node) =>
      was[node]! < 0 || !isWithin(reach, snapshot.ids[node]!) ? 0 : shiftOf(node),
    ).map((node) => ({
      before: networkManager(then, was[node]!),
      after: networkManager(snapshot, node),
      shift: shiftOf(node),
    })),
  };
}

/** Who has no value has moved by nothing against others without one: 0. */
const percentileOf = ({ measures }: Snapshot, by: NetworkMeasure, node: number): number => {
  const percentile = measures[by].percentile[node]!;
  return Number.isNaN(percentile) ? 0 : percentile;
};

/** For each manager of one snapshot their number in another, −1 for who is not in it. The ids of both ascend. */
function numbersIn({ ids: others }: Snapshot, { ids }: Snapshot): Int32Array {
  let at = 0;
  return Int32Array.from(ids, (id) => {
    while (at < others.length && others[at]! < id) at++;
    return others[at] === id ? at : -1;
  });
}

/** How many ties of a snapshot an earlier one lacks. */
function tiesMissing({ network: { out, size } }: Snapshot, then: Snapshot, was: Int32Array): number {
  const held = new Int32Array(then.ids.length).fill(-1);
  const { start, target } = then.network.out;
  let missing = 0;
  for (let node = 0; node < size; node++) {
    const before = was[node]!;
    for (let at = before < 0 ? 0 : start[before]!; before >= 0 && at < start[before + 1]!; at++)
      held[target[at]!] = node;
    for (let at = out.start[node]!; at < out.start[node + 1]!; at++) {
      const other = was[out.target[at]!]!;
      if (other < 0 || held[other] !== node) missing++;
    }
  }
  return missing;
}

/** Up to `most` numbers under `size` with the widest shifts other than 0, the widest first, equal ones ascending. */
function widest(most: number, size: number, shift: (node: number) => number): number[] {
  const found: { node: number; value: number }[] = [];
  // Both are differences of percentiles, which go up to 100.
  const isWider = (one: number, other: number) => one > other && !isEqual(one, other, 100);
  for (let node = 0; node < size; node++) {
    const value = Math.abs(shift(node));
    if (!isWider(value, 0) || (found.length === most && !isWider(value, found.at(-1)!.value))) continue;
    const at = found.findIndex((one) => isWider(value, one.value));
    found.splice(at < 0 ? found.length : at, 0, { node, value });
    if (found.length > most) found.pop();
  }
  return found.map(({ node }) => node);
}
