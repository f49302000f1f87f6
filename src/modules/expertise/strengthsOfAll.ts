import { getOrCreate } from "../../kernel/getOrCreate.js";
import { yieldWhenBusy } from "../../kernel/yieldWhenBusy.js";
import type { ExpertiseConstants } from "./constants.js";
import type { Evidence } from "./evidence.js";
import { type Strength, strengths } from "./strength.js";
import type { TopicTree } from "./topicTree.js";

/**
 * As `strengths`, manager by manager, with pauses in which others are answered: of a whole institution it takes
 * seconds.
 */
export async function strengthsOfAll(
  evidence: readonly Evidence[],
  tree: TopicTree,
  day: string,
  constants: ExpertiseConstants,
  wanted?: ReadonlySet<string>,
): Promise<Map<string, Map<string, Strength>>> {
  const byManager = new Map<string, Evidence[]>();
  for (const piece of evidence) getOrCreate(byManager, piece.manager, () => []).push(piece);
  const found = new Map<string, Map<string, Strength>>();
  const breathe = yieldWhenBusy();
  for (const own of byManager.values()) {
    for (const [manager, byTopic] of strengths(own, tree, day, constants, wanted)) found.set(manager, byTopic);
    await breathe();
  }
  return found;
}
