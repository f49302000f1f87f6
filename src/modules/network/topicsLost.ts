import type { Context } from "../../kernel/context.js";
import { evidenceOfManagers, evidenceOfTopics, readTopicTree } from "../expertise/readEvidence.js";
import { expertiseSettings } from "../expertise/settings.js";
import { strengthsOfAll } from "../expertise/strengthsOfAll.js";

/** Topics that one of these managers knows on the day (S ≥ knowsFrom) and nobody else who works here then, by id. */
export async function topicsLost(context: Context, managerIds: readonly string[], asOf: string): Promise<string[]> {
  if (managerIds.length === 0) return [];
  const expertise = context.constants.of(expertiseSettings);
  // The answer names no remaining manager, so all evidence may be counted.
  const question = { asOf, whole: true };
  const [tree, theirs] = await Promise.all([readTopicTree(context), evidenceOfManagers(context, managerIds, question)]);
  const known = new Set<string>();
  const knownToThem = await strengthsOfAll(theirs.evidence, tree, asOf, expertise);
  for (const byTopic of knownToThem.values())
    for (const { topic, strength } of byTopic.values()) if (strength >= expertise.knowsFrom) known.add(topic);
  if (known.size === 0) return [];
  const touched = new Set([...known].flatMap((topic) => [...tree.below(topic).keys()]));
  const { evidence } = await evidenceOfTopics(context, touched, question);
  const gone = new Set(managerIds);
  for (const [manager, byTopic] of await strengthsOfAll(evidence, tree, asOf, expertise, known)) {
    if (gone.has(manager)) continue;
    for (const { topic, strength } of byTopic.values()) if (strength >= expertise.knowsFrom) known.delete(topic);
  }
  return [...known].sort();
}
