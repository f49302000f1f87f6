import { degree } from "../../algorithms/measures/network.js";
import { viewerOf } from "../../kernel/access/asker.js";
import type { Context } from "../../kernel/context.js";
import { pageOf, presentPage } from "../../kernel/graphql/page.js";
import { type NetworkManagersArgs, networkManager } from "./networkManager.js";
import { isWithin, type NetworkShown } from "./networkShown.js";
import type { Snapshot } from "./snapshot.js";

/**
 * A page of a snapshot's managers whom the viewer may read, along the order that was made with the snapshot: nothing is
 * sorted here, and only what lies before the page is walked over.
 */
export function networkManagers({ snapshot, reach, of }: NetworkShown, args: NetworkManagersArgs, context: Context) {
  const { community, isIsolated, isCutPoint, ...request } = args;
  const { field } = request.orderBy;
  const { value, order } = snapshot.measures[field];
  const binding = `${viewerOf(context).id} networkSnapshot.managers ${field} ${JSON.stringify(of)}`;
  const page = pageOf(request, field, (cursor) => context.envelope.open(cursor, binding));
  const isWanted = (node: number) =>
    isWithin(reach, snapshot.ids[node]!) &&
    (community == null || snapshot.community[node] === community) &&
    (isIsolated == null || isIsolated === (degree(snapshot.network.both, node) === 0)) &&
    (isCutPoint == null || isCutPoint === (snapshot.isCutPoint[node] === 1));
  const step = page.backward ? -1 : 1;
  const found: number[] = [];
  for (
    let at = startOf(snapshot, value, order, page.after, step);
    at >= 0 && at < order.length && found.length < page.limit;
    at += step
  ) {
    if (isWanted(order[at]!)) found.push(order[at]!);
  }
  const rows = found.map((node) => ({
    node: networkManager(snapshot, node) as unknown as Record<string, unknown>,
    tie: null,
    place: { key: keyOf(value[node]!), id: snapshot.ids[node]! },
  }));
  const count = () => order.reduce((sum, node) => sum + (isWanted(node) ? 1 : 0), 0);
  return presentPage(rows, request, (place) => context.envelope.close(place, binding), count);
}

/** Who has no value is before all others. */
const keyOf = (value: number): number => (Number.isNaN(value) ? Number.MIN_SAFE_INTEGER : value);

/**
 * Where a page begins in the order: at an end, or next to the place of a cursor, also when its manager has moved since.
 */
function startOf(
  { ids }: Snapshot,
  value: Float64Array,
  order: Uint32Array,
  after: { readonly key: unknown; readonly id: string } | null,
  step: number,
): number {
  if (after === null) return step > 0 ? 0 : order.length - 1;
  const key = after.key as number;
  const isBefore = (node: number) =>
    keyOf(value[node]!) < key || (keyOf(value[node]!) === key && ids[node]! < after.id);
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(order[middle]!)) low = middle + 1;
    else high = middle;
  }
  if (step < 0) return low - 1;
  return low < order.length && ids[order[low]!] === after.id ? low + 1 : low;
}
