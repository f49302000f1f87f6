import type { Trainee } from "../../algorithms/matching/pool.js";
import type { Context } from "../../kernel/context.js";

/** The name of a topic in the viewer's language. */
export type TopicNames = ReadonlyMap<string, string>;

/** The names of all topics that these trainees want to learn. */
export async function topicNamesOf(
  { graph, language, signal }: Context,
  trainees: readonly Trainee[],
): Promise<TopicNames> {
  const ids = [...new Set(trainees.flatMap(({ goals }) => goals.map(({ topic }) => topic)))];
  const rows = ids.length > 0 ? await graph.database.read("mentoringPlan/topicNames", { ids }, signal) : [];
  return new Map(rows.map(({ id, name, nameZh }) => [id, (language === "zh" && nameZh) || name]));
}
