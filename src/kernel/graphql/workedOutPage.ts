import { viewerOf } from "../access/asker.js";
import type { Place } from "../compose/ask.js";
import type { Context } from "../context.js";
import { type PageArgs, pageOf, presentPage } from "./page.js";

/** An entry of a list that was worked out: ordered by `key`, the smallest first, ties by `id`. */
export interface Entry extends Place {
  readonly node: object;
}

/**
 * A page of a list that was worked out and is in memory as a whole. `name` says which list it is, with its arguments: a
 * cursor of one list is of no use in another, nor to another viewer. An entry that has moved since is found at its old
 * place.
 */
export function workedOutPage(context: Context, name: string, entries: readonly Entry[], request: PageArgs) {
  const { envelope } = context;
  const binding = `${viewerOf(context).id} ${name}`;
  const page = pageOf(request, name, (cursor) => envelope.open(cursor, binding));
  const { after, backward, limit } = page;
  const sign = backward ? -1 : 1;
  const found = entries
    .filter((entry) => after === null || sign * compare(entry, after) > 0)
    .sort((a, b) => sign * compare(a, b))
    .slice(0, limit)
    .map(({ node, key, id }) => ({ node: node as Record<string, unknown>, tie: null, place: { key, id } }));
  return presentPage(found, request, (place) => envelope.close(place, binding), entries.length);
}

const compare = (a: Place, b: Place): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
