import DataLoader from "dataloader";
import { viewerOf } from "../access/asker.js";
import type { Context } from "../context.js";
import { entries, record } from "./trail.js";

interface Unmasked {
  readonly operation: string;
  readonly ids: readonly string[];
}

const perRequest = new WeakMap<Context, DataLoader<Unmasked, null>>();

/**
 * Records that a viewer was shown the identity of these people, or got them in a file. Resolves when the record is
 * committed, before the answer is sent: no identity is shown unrecorded. What a request shows at one time is recorded
 * together.
 */
export async function recordUnmasked(context: Context, operation: string, ids: readonly string[]): Promise<void> {
  let loader = perRequest.get(context);
  if (!loader) {
    loader = new DataLoader((unmasked: readonly Unmasked[]) => commit(context, unmasked), { cache: false });
    perRequest.set(context, loader);
  }
  await loader.load({ operation, ids });
}

async function commit(context: Context, unmasked: readonly Unmasked[]): Promise<null[]> {
  const byOperation = new Map<string, Set<string>>();
  for (const { operation, ids } of unmasked) {
    const all = byOperation.get(operation) ?? new Set();
    for (const id of ids) all.add(id);
    byOperation.set(operation, all);
  }
  await record(
    context.graph.database,
    Array.from(byOperation, ([operation, ids]) => entries("READ", viewerOf(context), operation, [...ids])).flat(),
  );
  return unmasked.map(() => null);
}
