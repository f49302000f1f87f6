import { unreachable } from "../../algorithms/matching/flowNetwork.js";
import type { Mentor, Trainee } from "../../algorithms/matching/pool.js";
import { levelsOf } from "../../algorithms/matching/rules.js";
import {
  bridgeOf,
  closedOf,
  closesOf,
  leastRaters,
  nearnessOf,
  recordOf,
  scoreOf,
  unit,
  type Weights,
} from "../../algorithms/matching/score.js";
import type { Language } from "../../kernel/context.js";
import { later } from "../../kernel/graphql/find.js";
import { Withheld } from "../../kernel/graphql/withheld.js";
import { type MatchScore, Nearness } from "./matchScore.js";
import { matchSentence } from "./matchSentence.js";
import type { TopicNames } from "./topicNames.js";

/** What an explanation needs besides the two people. */
export interface Explaining {
  readonly weights: Weights;
  readonly names: TopicNames;
  readonly language: Language;
}

/** The score of a pair, part by part, with the facts behind each. `hops` as `hopsBetween` gives them. */
export function explainPair(
  mentor: Mentor,
  trainee: Trainee,
  hops: number,
  { weights, names, language }: Explaining,
): MatchScore {
  const levels = levelsOf(mentor);
  const levelOf = (topic: string) => levels.get(topic) ?? 0;
  const parts = {
    closes: closesOf(trainee.goals, levelOf),
    nearness: nearnessOf(mentor, trainee),
    bridge: bridgeOf(hops),
    record: recordOf(mentor),
  };
  const part = (name: keyof Weights) => ({
    value: parts[name],
    weight: weights[name],
    points: Math.round((parts[name] * weights[name]) / unit),
  });
  const topics = trainee.goals.map((goal) => ({
    topicId: goal.topic,
    topic: later("knowledge/topicById", goal.topic),
    priority: goal.priority,
    from: goal.level,
    to: goal.level + closedOf(goal, levelOf(goal.topic)),
    target: goal.target,
    mentorLevel: levelOf(goal.topic),
  }));
  const isWithheld = mentor.raters > 0 && mentor.raters < leastRaters;
  const isRated = mentor.raters >= leastRaters;
  const facts = {
    score: scoreOf(parts, weights),
    closes: { ...part("closes"), topics },
    nearness: { ...part("nearness"), nearness: nearnessNamed(parts.nearness) },
    bridge: { ...part("bridge"), hops: hops === unreachable ? null : hops },
    record: {
      ...part("record"),
      mean: isRated ? Math.round((10 * mentor.ratingSum) / mentor.ratings) / 10 : null,
      raters: isWithheld ? null : mentor.raters,
      withheld: isWithheld ? Withheld.TOO_FEW_RESPONDENTS : null,
    },
  };
  return { ...facts, sentence: matchSentence(facts, names, language) };
}

const nearnessNamed = (value: number): Nearness =>
  value === 1 ? Nearness.SAME_BRANCH : value > 0 ? Nearness.NEIGHBOURING : Nearness.APART;
