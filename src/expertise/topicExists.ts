import type { Context } from "../context.js";
import { asRefusal } from "../graphql/faults.js";

/** Whether there is a topic with this id. */
export async function topicExists({ graph, signal }: Context, topicId: string): Promise<boolean> {
  const [row] = await graph.database.read("expertise/topicExists", { topicId }, signal).catch((error) => {
    throw asRefusal(error);
  });
  return row?.isThere ?? false;
}
