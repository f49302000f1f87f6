import { getOrCreate } from "../../kernel/getOrCreate.js";
import type { ExpertiseConstants } from "./constants.js";
import { type Counted, counted, type Evidence } from "./evidence.js";
import type { TopicTree } from "./topicTree.js";

/** A piece of evidence as it counts for one topic. */
export interface Contribution extends Counted {
  readonly evidence: Evidence;
  /** Of the topics of the piece the nearest, and the steps from it up to the topic asked about. */
  readonly topic: string;
  readonly steps: number;
  /** worth · stepShare^steps: what it adds to E. */
  readonly adds: number;
}

/** How well a manager knows a topic. */
export interface Strength {
  readonly manager: string;
  readonly topic: string;
  /** S = E / (E + k), 0 to under 1. */
  readonly strength: number;
  /** What makes E, the largest first, ties by kind and id. */
  readonly contributions: readonly Contribution[];
}

/** One sentence for whoever wants to repeat the measure. */
export const expertiseFormula =
  "S = E / (E + k), k = saturation, E = Σ weight · quality · 2^(−age / half-life) over skills (weight level, the largest only), items written, advice given and mentorships completed; of a narrower topic stepShare for each step";

/**
 * S(manager, topic) on a day, of everyone with evidence: by manager, then by topic (of `wanted`, or of every topic that
 * is touched). A topic counts its narrower ones, each piece once at its shortest distance, and of skills only the one
 * that adds most. Evidence with forgetting; for the family of models see Balog et al., Expertise Retrieval, 2012.
 */
export function strengths(
  evidence: Iterable<Evidence>,
  tree: TopicTree,
  day: string,
  constants: ExpertiseConstants,
  wanted?: ReadonlySet<string>,
): Map<string, Map<string, Strength>> {
  const found = new Map<string, Map<string, Contribution[]>>();
  for (const piece of evidence) {
    const value = counted(piece, day, constants);
    if (value.worth <= 0) continue;
    for (const [topic, { from, steps }] of reach(piece, tree)) {
      if (wanted && !wanted.has(topic)) continue;
      const adds = value.worth * constants.stepShare ** steps;
      const byTopic = getOrCreate(found, piece.manager, () => new Map<string, Contribution[]>());
      getOrCreate(byTopic, topic, () => []).push({ ...value, evidence: piece, topic: from, steps, adds });
    }
  }
  return new Map(
    Array.from(found, ([manager, byTopic]) => [
      manager,
      new Map(Array.from(byTopic, ([topic, all]) => [topic, strengthOf(manager, topic, all, constants)])),
    ]),
  );
}

/**
 * Topics that a piece counts for: its own and all broader ones, each from the nearest of its own (the first by id where
 * two are as near).
 */
function reach(piece: Evidence, tree: TopicTree): Map<string, { from: string; steps: number }> {
  const nearest = new Map<string, { from: string; steps: number }>();
  for (const from of piece.topics)
    for (const [topic, steps] of tree.above(from)) {
      const known = nearest.get(topic);
      if (!known || steps < known.steps || (steps === known.steps && from < known.from))
        nearest.set(topic, { from, steps });
    }
  return nearest;
}

function strengthOf(manager: string, topic: string, all: Contribution[], { saturation }: ExpertiseConstants): Strength {
  all.sort(
    (a, b) => b.adds - a.adds || compare(a.evidence.kind, b.evidence.kind) || compare(a.evidence.ref, b.evidence.ref),
  );
  const skill = all.find(({ evidence }) => evidence.kind === "SKILL");
  const contributions = all.filter((one) => one.evidence.kind !== "SKILL" || one === skill);
  const sum = contributions.reduce((total, { adds }) => total + adds, 0);
  return { manager, topic, strength: sum / (sum + saturation), contributions };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
