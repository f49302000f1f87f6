import type { FieldNode, GraphQLOutputType, GraphQLResolveInfo } from "graphql";
import { viewerOf } from "../access/asker.js";
import { Role } from "../access/role.js";
import { has, viewerKey } from "../access/viewer.js";
import { recordUnmasked } from "../audit/unmasked.js";
import type { Context } from "../context.js";
import type { RootName } from "../cypher/statements.js";
import { throwRefusal } from "../refusal/asRefusal.js";
import { asksOf, countSlot } from "./asking.js";
import { requestOf } from "./selection.js";

export interface Root {
  /** What the root fragment needs besides the viewer: `key.id`. */
  readonly key?: Readonly<Record<string, unknown>>;
  readonly args?: object;
}

/**
 * Answers a root field by the fragment of this name, with everything selected below it. `type` is the type that the
 * fragment finds when the field's own is an interface; `nodes` are the fields whose selection sets are about it when
 * they are not the root field itself. Reads of client identity by COMPLIANCE are audited before the response is sent.
 */
export async function find<T>(
  context: Context,
  info: GraphQLResolveInfo,
  fragment: RootName,
  root: Root = {},
  type: GraphQLOutputType = info.returnType,
  nodes: readonly FieldNode[] = info.fieldNodes,
): Promise<T> {
  const { graph, today, timeZone, envelope, signal } = context;
  const viewer = viewerOf(context);
  const identified = new Set<string>();
  const noteIdentified = (ids: readonly string[]) => {
    for (const id of ids) identified.add(id);
  };
  const isRecorded = has(viewer, Role.COMPLIANCE);
  const asks = () => {
    const asking = {
      request: requestOf(info),
      library: graph.database.library,
      viewer,
      today,
      timeZone,
      envelope,
      ...(isRecorded && { noteIdentified }),
    };
    return asksOf(asking, { slot: "", fragment, type, args: { ...root.args }, nodes: [...nodes] });
  };
  const key = { ...root.key, viewer: viewerKey(viewer, today) };
  const asked = `${fragment} ${type} ${root.args ? JSON.stringify(root.args) : ""}`;
  // The asks of the request collect whose identity COMPLIANCE is shown.
  const { operation } = context;
  const made =
    isRecorded || !operation
      ? asks()
      : operation.asks(nodes, info, `${viewer.id} ${viewer.roles} ${today} ${asked}`, asks);
  const held: Record<string, unknown> = {};
  await Promise.all(
    made.map(async (ask) => {
      held[ask.slot] = await graph.find(ask, key, signal, context.isCut).catch(throwRefusal);
    }),
  );
  if (identified.size > 0) await recordUnmasked(context, info.fieldName, [...identified]).catch(throwRefusal);
  return withCount(held, "") as T;
}

/**
 * A field of an answer that was worked out and not read: its node is found when the field is selected, with everything
 * selected below it. All that one answer holds of a kind share a round trip.
 */
export const later =
  (fragment: RootName, id: string | null | undefined) => (_: unknown, context: Context, info: GraphQLResolveInfo) =>
    id == null ? null : find(context, info, fragment, { key: { id } });

/** What a parent holds in a slot, with the number of all entries when that was asked for too. */
export function withCount(parent: Record<string, unknown>, slot: string): unknown {
  const held = parent[slot];
  const totalCount = parent[countSlot(slot)];
  return totalCount === undefined ? held : Object.assign(held ?? {}, { totalCount });
}
