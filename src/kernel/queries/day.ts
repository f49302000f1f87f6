import type { GraphQLResolveInfo } from "graphql";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { asker, viewerOf } from "../access/asker.js";
import type { Role } from "../access/role.js";
import { has } from "../access/viewer.js";
import { dayIn, daysAfter, daysBefore, startOf } from "../calendar.js";
import type { Context } from "../context.js";
import type { RootName } from "../cypher/statements.js";
import { Later } from "../graphql/later.js";
import { Node } from "../graphql/node.js";
import { DateScalar } from "../graphql/scalars.js";
import { throwRefusal } from "../refusal/asRefusal.js";
import { findNode } from "./nodeQueries.js";

/** A kind of thing that may wait for somebody when they begin their day. */
export interface DayKind {
  /** What waits, in a sentence. */
  readonly what: string;
  /** Whom it concerns; nobody else is told of it. */
  readonly roles: readonly Role[];
  /**
   * The root that finds it, as the viewer: a value for each entry, or none. It has `ids` of what waits, or, for what
   * has no ids to tell, its number, `total`, and the `node` it is about.
   */
  readonly fragment: RootName;
  /** It is due so many days after it was last done: the fragment takes `asOf`, and `until` as an instant. */
  readonly every?: number;
  /** What happened in so many days, today among them: the fragment takes `from`, an instant. */
  readonly within?: number;
  /** What else the fragment takes. */
  readonly args?: (context: Context) => object;
}

export type Day = Readonly<Record<string, DayKind>>;

/** What a fragment gives of an entry. */
interface Found {
  readonly ids?: readonly string[];
  readonly total?: number;
  readonly node?: string;
  /** Days, and an instant since when. */
  readonly since?: string | null;
  readonly at?: string | null;
  readonly due?: string | null;
}

const kinds: Record<string, DayKind> = {};
const descriptions: Record<string, { description: string }> = {};

/** Every kind, by its own name: what the kernel and the modules list, once the schema is made. */
const DayEntryKind: Record<string, string> = {};
registerEnumType(DayEntryKind, {
  name: "DayEntryKind",
  description: "What an entry of `Viewer.today` is about.",
  valuesConfig: descriptions,
});

/** Registers kinds of entries. To be called before the schema is built, of which they are a part. */
export function listDay(brought: Day): void {
  for (const [name, kind] of Object.entries(brought)) {
    if ((kinds[name] ?? kind) !== kind) throw new Error(`The day's entry ${name} is listed twice.`);
    kinds[name] = kind;
    descriptions[name] = { description: kind.what };
    DayEntryKind[name] = name;
  }
}

@ObjectType({ description: "Something that waits for you, or that you should know today." })
export class DayEntry {
  @Field(() => DayEntryKind, { description: "What waits." })
  readonly kind: string;
  @Field(() => Int, { description: "How many there are, 1 or more: as many as the list that it stands for has." })
  readonly count: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day since which the oldest of them waits; null if unknown.",
  })
  readonly since: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day by which the first of them should be done; a day before today is overdue. Null if there is no such day.",
  })
  readonly due: string | null;
  @Later(() => Node, {
    nullable: true,
    description: "What it is about: the one that waits, or the branch in which several do. Null for several.",
  })
  readonly node: unknown;
}

/** What waits for the viewer, the oldest due first. Each kind is asked by its own statement, all at the same time. */
export async function dayEntries(context: Context): Promise<readonly DayEntry[]> {
  const viewer = viewerOf(context);
  const asked = Object.entries(kinds).filter(([, { roles }]) => has(viewer, ...roles));
  const found = await Promise.all(
    asked.map(async ([name, kind]) => (await ask(context, kind)).map((one) => entryOf(context, name, kind, one))),
  );
  return found.flat().sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b))));
}

const orderOf = ({ due, since }: DayEntry) => due ?? since ?? "9999";

function ask(context: Context, kind: DayKind): Promise<readonly Found[]> {
  const { graph, today, timeZone, signal, isCut } = context;
  const { fragment, every = 0, within = 1 } = kind;
  const asOf = daysBefore(today, every);
  const args = {
    asOf,
    until: startOf(timeZone, asOf),
    from: startOf(timeZone, daysBefore(today, within - 1)),
    ...kind.args?.(context),
  };
  const present = (rows: readonly { readonly node: unknown }[]) => rows.map(({ node }) => node);
  return graph
    .find({ fragment, slot: "", children: [], mode: "many", args, present }, asker(context).key, signal, isCut)
    .catch(throwRefusal) as Promise<readonly Found[]>;
}

function entryOf({ timeZone }: Context, name: string, { every }: DayKind, found: Found): DayEntry {
  const days = [found.since, found.at && dayIn(timeZone, found.at)].filter((day) => day != null);
  const since = days.sort()[0] ?? null;
  const { ids = [], total = ids.length, node = ids.length === 1 ? ids[0] : undefined } = found;
  return {
    kind: name,
    count: total,
    since,
    due: found.due ?? (every !== undefined && since !== null ? daysAfter(since, every) : null),
    node: (_: unknown, context: Context, info: GraphQLResolveInfo) =>
      node === undefined ? null : findNode(context, info, node),
  };
}
