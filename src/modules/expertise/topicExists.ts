import type { Context } from "../../kernel/context.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";

/** Whether there is a topic with this id. */
export async function topicExists({ graph, signal }: Context, topicId: string): Promise<boolean> {
  const [row] = await graph.database.read("expertise/topicExists", { topicId }, signal).catch(throwRefusal);
  return row?.isThere ?? false;
}
