import { asker } from "../../kernel/access/asker.js";
import type { Context } from "../../kernel/context.js";

export interface Label {
  readonly kind: string;
  /** Null for a client who may not be named. */
  readonly label: string | null;
}

/** What nodes are called, as far as they exist for the viewer. */
export async function labelsOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Label>> {
  const { graph, signal } = context;
  const rows = await graph.database.read("network/labels", { ...asker(context), ids }, signal);
  return new Map(rows.map(({ id, kind, label }) => [id, { kind, label: label ?? null }]));
}
