import { daysAfter } from "../../kernel/calendar.js";
import type { ExpertiseConstants } from "./constants.js";
import type { KnownEvidence } from "./readEvidence.js";
import { strengthsOfAll } from "./strengthsOfAll.js";
import type { TopicTree } from "./topicTree.js";

export interface KnowerStrength {
  readonly manager: string;
  readonly strength: number;
  /** At the horizon, without anything new; null when they have left by then. */
  readonly later: number | null;
}

/** Who knows a topic on a day, and who still will. */
export interface TopicCoverage {
  /** The strongest first, ties by id. */
  readonly knowers: readonly KnowerStrength[];
  /** Of the knowers those who are still here and still know it at the horizon. */
  readonly remaining: number;
  /** Somebody knows it, and nobody of them will. */
  readonly isAboutToBeLost: boolean;
}

/**
 * How well each of these topics is covered by those whose evidence this is. Evidence that fades or ends, and people who
 * leave, before the horizon are taken into account; new evidence is not.
 */
export async function coverageOf(
  topics: Iterable<string>,
  { evidence, leaving }: KnownEvidence,
  tree: TopicTree,
  asOf: string,
  constants: ExpertiseConstants,
): Promise<Map<string, TopicCoverage>> {
  const wanted = new Set(topics);
  const horizon = daysAfter(asOf, constants.horizonDays);
  const now = await strengthsOfAll(evidence, tree, asOf, constants, wanted);
  const later = await strengthsOfAll(evidence, tree, horizon, constants, wanted);
  return new Map(
    Array.from(wanted, (topic) => {
      const knowers = [...now]
        .flatMap(([manager, byTopic]): KnowerStrength[] => {
          const strength = byTopic.get(topic)?.strength ?? 0;
          if (strength < constants.knowsFrom) return [];
          const isGone = (leaving.get(manager) ?? "9999") <= horizon;
          return [{ manager, strength, later: isGone ? null : (later.get(manager)?.get(topic)?.strength ?? 0) }];
        })
        .sort((a, b) => b.strength - a.strength || (a.manager < b.manager ? -1 : 1));
      const remaining = knowers.filter(({ later }) => later !== null && later >= constants.knowsFrom).length;
      return [topic, { knowers, remaining, isAboutToBeLost: knowers.length > 0 && remaining === 0 }];
    }),
  );
}
