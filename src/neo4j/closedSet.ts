import type { Ask, Page, Place } from "./ask.js";
import type { Fragment } from "./fragment.js";
import type { Library } from "./library.js";

const somewhere: Place = { key: "", id: "" };

/**
 * One ask for every text that cutting everywhere can give: the closed set that is planned at start, roots first. An edge has one
 * text for all its pages; a root list has one for each order, direction, and first or next page.
 */
export function closedSet(library: Library): Ask[] {
  const fragments = [...library.all].filter(({ kind }) => kind === "root" || kind === "edge");
  return fragments.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "root" ? -1 : 1)).flatMap(asksFor);
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
