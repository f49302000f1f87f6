import type { FieldNode, GraphQLOutputType } from "graphql";
import { type Capability, may, type Viewer } from "../access/viewer.js";
import { endOf } from "../calendar.js";
import type { Ask, Fields, Found } from "../compose/ask.js";
import type { Fragment } from "../cypher/fragment.js";
import type { Library } from "../cypher/library.js";
import { refuse } from "../refusal/refuse.js";
import type { Envelope } from "./envelope.js";
import { type PageRequest, pageOf, presentPage } from "./page.js";
import { fieldsOfTie, nodeSelections, type Request, selectedOn, type Wrapping, wrappingOf } from "./selection.js";

/** What building asks needs beyond the request's selection. */
export interface Asking {
  readonly request: Request;
  readonly library: Library;
  readonly viewer: Viewer;
  readonly today: string;
  readonly timeZone: string;
  readonly envelope: Envelope;
  /** Called with the ids whose identity is disclosed; undefined unless disclosure is audited. */
  readonly noteIdentified?: (ids: readonly string[]) => void;
}

/** A field to ask for: at the root its name and arguments are the caller's, below they come from the selection. */
export interface AskedField {
  readonly slot: string;
  readonly fragment: string;
  readonly type: GraphQLOutputType;
  readonly args: Record<string, unknown>;
  readonly nodes: FieldNode[];
}

const none: Fields = { ofNode: new Set(), ofTie: new Set() };

/** Where a parent holds the number of all entries of a list whose page it holds in `slot`. */
export const countSlot = (slot: string): string => `${slot}#count`;

/**
 * The asks of one field: its rows and, when it is selected, how many there are in all. A field without a date of its
 * own takes the date of the field around it (`day`).
 */
export function asksOf(asking: Asking, asked: AskedField, day = asking.today): Ask[] {
  const { request, library } = asking;
  const fragment = library.fragment(asked.fragment);
  const wrapping = wrappingOf(asked.type);
  const inside = nodeSelections(request, asked.type, asked.nodes);
  const { first, after, last, before, orderBy, ...own } = asked.args as PageRequest & Record<string, unknown>;
  const asOf = dayOf(own.asOf, asking.today) ?? day;
  // A fragment whose date is optional answers the whole history without one.
  const needs = (param: string) => fragment.params.some(({ name, optional }) => name === param && !optional);
  const args: Record<string, unknown> = {
    ...own,
    ...(needs("asOf") && { asOf }),
    // What is stored as an instant is compared with the first one after the day.
    ...(needs("until") && { until: endOf(asking.timeZone, asOf) }),
  };
  checkCapabilities(asking.viewer, fragment, own, orderBy?.field);
  const common = { fragment: asked.fragment, args };
  const asks: Ask[] = [];
  if (inside.isCounted) {
    const slot = countSlot(asked.slot);
    asks.push({ ...common, slot, mode: "count", fields: none, present: () => undefined, children: [] });
  }
  if (!inside.isListed) return asks;
  const { edges, plain } = wrapping.node
    ? selectedOn(request, wrapping.node, inside.nodes)
    : { edges: new Map(), plain: new Set<string>() };
  const children = [...edges.values()]
    .flatMap((edge) => asksOf(asking, { ...edge, type: edge.field.type }, asOf))
    .sort((a, b) => (a.fragment + a.slot < b.fragment + b.slot ? -1 : 1));
  const isIdentified = (name: string) => wrapping.node?.getFields()[name]?.extensions.identity === true;
  const usesIdentity = [...fragment.needs].some(([name, needed]) => needed === "identity" && args[name] != null);
  const noted = usesIdentity || [...plain].some(isIdentified) ? asking.noteIdentified : undefined;
  const noting = (present: (found: Found[]) => unknown) => (found: Found[]) => {
    noted?.(found.map(({ node }) => node.id as string));
    return present(found);
  };
  const wants = fragment.child && fragment.child !== "value" ? wantsOf(library.dear(fragment.child), plain) : undefined;
  plain.delete("__typename");
  const fields = wrapping.node && { ofNode: plain, ofTie: fieldsOfTie(request, wrapping, asked) };
  const rows = { ...common, args: wants ? { ...args, wants } : args, fields, slot: asked.slot, children };
  if (wrapping.kind !== "connection") {
    asks.push({ ...rows, mode: wrapping.isList ? "many" : "one", present: noting(presenterOf(wrapping)) });
    return asks;
  }
  const order = orderOf(asking.viewer, fragment, orderBy?.field);
  const pageRequest: PageRequest = { first, after, last, before, orderBy };
  const binding = `${asking.viewer.id} ${asked.fragment} ${order}`;
  const page = pageOf(pageRequest, order, (cursor) => asking.envelope.open(cursor, binding));
  const present = (found: Found[]) => presentPage(found, pageRequest, (place) => asking.envelope.close(place, binding));
  asks.push({ ...rows, mode: "page", page, present: noting(present) });
  return asks;
}

function presenterOf(wrapping: Exclude<Wrapping, { kind: "connection" }>): (found: Found[]) => unknown {
  const one =
    wrapping.kind === "record"
      ? ({ node, tie }: Found) => ({ ...tie, [wrapping.childField]: node })
      : ({ node }: Found) => node;
  return wrapping.isList ? (found) => found.map(one) : ([first]) => (first ? one(first) : null);
}

/** The requested order, else the first one this viewer may use: an order by name would reveal masked names. */
function orderOf(viewer: Viewer, fragment: Fragment, wanted: string | undefined): string {
  if (fragment.orders.size === 0) throw new Error(`cypher/${fragment.name}.cypher is paged and needs an @order.`);
  const order = wanted ?? [...fragment.orders.keys()].find((name) => mayUse(viewer, fragment, name));
  if (order === undefined) throw refuse("FORBIDDEN", "Your role may not read this list in any order.");
  if (!fragment.orders.has(order)) {
    throw refuse(
      "BAD_USER_INPUT",
      `This list cannot be sorted by ${order} with these filters: use ${[...fragment.orders.keys()].join(", ")}.`,
    );
  }
  return order;
}

function checkCapabilities(
  viewer: Viewer,
  fragment: Fragment,
  args: Record<string, unknown>,
  order: string | undefined,
): void {
  for (const name of fragment.needs.keys()) {
    const isUsed = order === name || args[name] != null;
    if (isUsed && !mayUse(viewer, fragment, name)) {
      throw refuse("FORBIDDEN", `Your role may not sort or filter by ${name}, since it may not see that value.`);
    }
  }
}

function mayUse(viewer: Viewer, { needs }: Fragment, name: string): boolean {
  const capability = needs.get(name);
  return capability === undefined || may(viewer, capability as Capability);
}

/** The dear fields of a label that are selected, as flags for its projection. */
function wantsOf(dear: ReadonlySet<string>, plain: ReadonlySet<string>): Record<string, boolean> | undefined {
  return dear.size > 0 ? Object.fromEntries([...dear].map((name) => [name, plain.has(name)])) : undefined;
}

/** The day that an argument `asOf` names, if any. Throws BAD_USER_INPUT for one in the future. */
export function dayOf(asOf: unknown, today: string): string | undefined {
  if (asOf == null) return undefined;
  if ((asOf as string) > today)
    throw refuse("BAD_USER_INPUT", `\`asOf\` is ${asOf}, but today is ${today}: give today or an earlier date.`);
  return asOf as string;
}
