import type { Fragment } from "../cypher/fragment.js";
import type { Library } from "../cypher/library.js";
import type { Ask, Page, Place } from "./ask.js";

const somewhere: Place = { key: "", id: "" };

/**
 * One ask for every text that cutting everywhere can give: the closed set that is planned at start, in the order in
 * which users are likely to want them. An edge has one text for all its pages; a root list has one for each order,
 * direction, and first or next page.
 */
export function closedSet(library: Library): Ask[] {
  const fragments = [...library.all].filter(({ kind }) => kind === "root" || kind === "edge");
  return fragments.flatMap(asksFor).sort((a, b) => rank(a) - rank(b));
}

/** First what finds and lists, then next pages, then numbers, and what is read from the end last. */
function rank({ mode, page }: Ask): number {
  if (mode === "count") return 2;
  return page?.backward ? 3 : page?.after ? 1 : 0;
}

function asksFor(fragment: Fragment): Ask[] {
  const common = { fragment: fragment.name, slot: "", args: {}, present: () => null, children: [] };
  if (fragment.orders.size === 0) return [{ ...common, mode: "many" }];
  const pages = fragment.kind === "edge" ? [anyPage(fragment)] : [...fragment.orders.keys()].flatMap(pagesOf);
  return [...pages.map((page): Ask => ({ ...common, mode: "page", page })), { ...common, mode: "count" }];
}

const anyPage = ({ orders }: Fragment): Page => ({
  order: [...orders.keys()][0]!,
  backward: false,
  limit: 1,
  after: null,
});

const pagesOf = (order: string): Page[] =>
  [null, somewhere].flatMap((after) => [false, true].map((backward) => ({ order, backward, limit: 1, after })));
