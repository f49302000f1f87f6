import { given } from "./filters.js";

/**
 * What a request asks of the graph, as a tree: a root, and edges from it. Built from a selection set, knows nothing of
 * GraphQL. Its text depends on fragments, fields and counts alone; arguments are parameters, so a shape is planned
 * once.
 */
export interface Ask {
  /** Name of a fragment of kind `edge`, or at the top of a tree `root`. */
  readonly fragment: string;
  /** Where the parent holds the answer: the field's name and arguments. */
  readonly slot: string;
  /**
   * "one" answers a node or null, "many" a list in the fragment's own order, "page" a keyset page, "count" how many
   * there are.
   */
  readonly mode: "one" | "many" | "page" | "count";
  /** Parameters of the fragment: `$in.x` in its text. A page's are in `page`, the dear fields wanted in `wants`. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly page?: Page;
  /** The plain fields selected; undefined for all. */
  readonly fields?: Fields;
  /** Turns the rows found into what the parent holds. */
  readonly present: (found: Found[]) => unknown;
  readonly children: readonly Ask[];
}

/** Plain fields of the nodes that an ask finds, and of the edges (ties) by which it finds them. */
export interface Fields {
  readonly ofNode: ReadonlySet<string>;
  readonly ofTie: ReadonlySet<string>;
}

/**
 * One page of an order, read forward or backward from a place. `limit` is one more than is shown, to know whether there
 * are more.
 */
export interface Page {
  readonly order: string;
  readonly backward: boolean;
  readonly limit: number;
  readonly after: Place | null;
}

/** A place in an order: the sort key, and the id that breaks ties. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

/**
 * One child that was found: its projection with answers of deeper asks in their slots, the record of its edge, its
 * place.
 */
export interface Found {
  readonly node: Record<string, unknown>;
  readonly tie: Record<string, unknown> | null;
  readonly place: Place;
}

/** Decides whether an ask below the top becomes a statement of its own (cut) or is nested in its parent's. */
export type IsCut = (ask: Ask) => boolean;

/** One statement for each edge: a closed set of texts, all planned at start. */
export const cutEverywhere: IsCut = () => true;
/** One statement for the whole tree: fewest round trips, but each shape is a text of its own. */
export const cutNowhere: IsCut = () => false;

/** The asks of one statement in the order of their parameters `$in.a0`, `$in.a1` …: the top first, then depth first. */
export function asksIn(top: Ask, isCut: IsCut): Ask[] {
  return [top, ...nestedIn(top, isCut).flatMap((child) => asksIn(child, isCut))];
}

export const nestedIn = (ask: Ask, isCut: IsCut): Ask[] => ask.children.filter((child) => !isCut(child));

/**
 * The fields that a statement projects; undefined for all. One statement for each edge projects all, or its texts would
 * be no closed set; a shape of its own leaves out the others, and what it would take to work them out.
 */
export const fieldsOf = (ask: Ask, isCut: IsCut): Ask["fields"] => (isCut === cutEverywhere ? undefined : ask.fields);

/** The structure of a statement: equal for two asks whose texts are equal. */
export function shapeOf(ask: Ask, isCut: IsCut): string {
  const page = ask.page && `${ask.page.order}${ask.page.backward ? "<" : ">"}${ask.page.after ? "+" : ""}`;
  const fields = fieldsOf(ask, isCut);
  return `${ask.fragment}:${ask.mode}${page ?? ""}${fields ? `{${[...fields.ofNode].sort()}|${[...fields.ofTie].sort()}|${given(ask.args)}}` : ""}[${nestedIn(
    ask,
    isCut,
  )
    .map((child) => shapeOf(child, isCut))
    .join(" ")}]`;
}
