import { asker, viewerOf } from "../../kernel/access/asker.js";
import type { Context } from "../../kernel/context.js";
import { asRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { seesAll } from "./networkArgs.js";
import type { NetworkOf } from "./networkLoad.js";
import type { Snapshot } from "./snapshot.js";
import { type Shown, snapshotsOf } from "./snapshots.js";

/** The rows of a snapshot that a viewer may read: all, or those of these managers. */
export type Reach = "all" | ReadonlySet<string>;

/** A network as it is shown to a viewer. */
export interface NetworkShown extends Shown {
  readonly of: NetworkOf;
  readonly reach: Reach;
  /** Branches that the viewer may look into: all, or those that they head. */
  readonly branches: Reach;
}

/**
 * The network with what the viewer may read of it: whose files they may read is asked of the graph, with the viewer in
 * the question.
 */
export async function showNetwork(context: Context, of: NetworkOf): Promise<NetworkShown> {
  const { graph, signal } = context;
  const viewer = viewerOf(context);
  const [shown, reach] = await Promise.all([snapshotsOf(graph.database).find(of, signal), filesInReach(context)]).catch(
    (error: Error) => {
      if (error.name === "UnknownBranch")
        throw refuse("BAD_USER_INPUT", `There is no branch with the id ${of.branchId}: check it.`);
      if (error.name === "TimeoutError")
        throw refuse("DEADLINE_EXCEEDED", "The network is still being measured: ask again in half a minute.");
      throw asRefusal(error);
    },
  );
  return { ...shown, of, reach, branches: seesAll(viewer) ? "all" : new Set(viewer.branches) };
}

/** Whose files the viewer may read. */
export async function filesInReach(context: Context): Promise<Reach> {
  if (seesAll(viewerOf(context))) return "all";
  const { graph, signal } = context;
  const [row] = await graph.database.read("network/filesInReach", asker(context).key, signal);
  return new Set(row?.ids);
}

export const isWithin = (reach: Reach, id: string): boolean => reach === "all" || reach.has(id);

/** The number of a manager in a snapshot, whose ids ascend; −1 for who is not in it. */
export function numberIn({ ids }: Pick<Snapshot, "ids">, id: string): number {
  let [low, high] = [0, ids.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ids[middle] === id) return middle;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
