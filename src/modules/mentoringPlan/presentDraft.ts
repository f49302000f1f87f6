import { unmatched } from "../../algorithms/matching/market.js";
import { nextKept, PlanMethod } from "../../algorithms/matching/plan.js";
import type { Trainee } from "../../algorithms/matching/pool.js";
import { brokenRules, HardRule, Superiors } from "../../algorithms/matching/rules.js";
import type { Context } from "../../kernel/context.js";
import { later } from "../../kernel/graphql/find.js";
import type { PageArgs } from "../../kernel/graphql/page.js";
import { workedOutPage } from "../../kernel/graphql/workedOutPage.js";
import type { MentoringPlanDraft, RankCount } from "./draft.js";
import { UnmatchedReason } from "./draft.js";
import { explainPair } from "./explainPair.js";
import type { HeldPlan } from "./heldPlans.js";
import { brokenRule } from "./ruleWords.js";
import { topicNamesOf } from "./topicNames.js";

/** A held plan as the schema shows it. Pairs are explained when they are selected. */
export function presentDraft(held: HeldPlan): MentoringPlanDraft {
  const { id, wish, pool, plan, madeAt, networkReadAt } = held;
  const { pairs: possiblePairs, bound, matchedBound, ...figures } = plan.figures;
  return {
    planId: id,
    method: wish.method,
    maximiseMatched: wish.method === PlanMethod.BEST_TOTAL && wish.maximiseMatched,
    weights: wish.weights,
    traineeWeights: wish.traineeWeights,
    mentorWeights: wish.mentorWeights,
    trainees: pool.trainees.length,
    mentors: pool.mentors.length,
    possiblePairs,
    ...figures,
    proof: bound === null ? null : { bound, matchedBound },
    traineeRanks: rankCounts(plan.traineeRank, plan.mentor),
    mentorRanks: rankCounts(plan.mentorRank, plan.mentor),
    pairs: (args: PageArgs, context: Context) =>
      workedOutPage(
        context,
        `${id} pairs`,
        entries(held, true, (t) => pairNode(held, t, namesOnce(held))),
        args,
      ),
    unmatched: (args: PageArgs, context: Context) =>
      workedOutPage(
        context,
        `${id} unmatched`,
        entries(held, false, (t) => unmatchedNode(held, t)),
        args,
      ),
    madeAt,
    networkReadAt,
  };
}

function entries({ pool, plan }: HeldPlan, isMatched: boolean, nodeOf: (t: number) => object) {
  return pool.trainees.flatMap(({ id }, t) =>
    (plan.mentor[t] !== unmatched) === isMatched ? [{ key: "", id, node: nodeOf(t) }] : [],
  );
}

function rankCounts(ranks: Int32Array, mentor: Int32Array): RankCount[] {
  const counts = new Map<number, number>();
  ranks.forEach((rank, t) => {
    if (mentor[t] !== unmatched) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  });
  return [...counts].sort(([a], [b]) => a - b).map(([rank, count]) => ({ rank: rank + 1, count }));
}

/** The topics' names, read once for all pairs of an answer. */
function namesOnce({ pool }: HeldPlan) {
  let names: ReturnType<typeof topicNamesOf> | undefined;
  return (context: Context) => {
    names ??= topicNamesOf(context, pool.trainees);
    return names;
  };
}

/** The mentors that follow in a trainee's ranking, with their ranks from 1. */
export const nextOf = ({ pool, plan }: HeldPlan, t: number) =>
  Array.from(plan.next.subarray(t * nextKept, (t + 1) * nextKept))
    .filter((m) => m !== unmatched)
    .map((m, place) => ({ rank: plan.traineeRank[t]! + place + 2, mentorId: pool.mentors[m]!.id }));

function pairNode(held: HeldPlan, t: number, names: ReturnType<typeof namesOnce>) {
  const { pool, plan, wish } = held;
  const trainee = pool.trainees[t]!;
  const mentor = pool.mentors[plan.mentor[t]!]!;
  return {
    mentorId: mentor.id,
    mentor: later("managers/byId", mentor.id),
    traineeId: trainee.id,
    trainee: later("managers/byId", trainee.id),
    isPinned: plan.isPinned[t] === 1,
    match: async (_: unknown, context: Context) =>
      explainPair(mentor, trainee, plan.hops[t]!, {
        weights: wish.weights,
        names: await names(context),
        language: context.language,
      }),
    traineeScore: plan.traineeScore[t]!,
    mentorScore: plan.mentorScore[t]!,
    traineeRank: plan.traineeRank[t]! + 1,
    mentorRank: plan.mentorRank[t]! + 1,
    next: nextOf(held, t).map((next) => ({ ...next, mentor: later("managers/byId", next.mentorId) })),
  };
}

function unmatchedNode(held: HeldPlan, t: number) {
  const trainee = held.pool.trainees[t]!;
  const candidates = held.plan.candidates[t]!;
  const rules = candidates > 0 ? () => [] : once(() => rulesAgainst(held, trainee));
  const reason = () =>
    candidates > 0
      ? UnmatchedReason.PLACES_TAKEN
      : rules() === null
        ? UnmatchedReason.NO_TEACHER
        : UnmatchedReason.RULES;
  return {
    traineeId: trainee.id,
    trainee: later("managers/byId", trainee.id),
    reason,
    candidates,
    rules: (_: unknown, { language }: Context) => (rules() ?? []).map((rule) => brokenRule(rule, language)),
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/**
 * The rules that keep from a trainee those who could teach; null when nobody could. Pairs that were forbidden break
 * none.
 */
function rulesAgainst({ pool, wish }: HeldPlan, trainee: Trainee): HardRule[] | null {
  const superiors = new Superiors(pool.lines);
  const refused = new Set(pool.refused.map((pair) => pair.join()));
  const found = new Set<HardRule>();
  let isTaught = false;
  for (const mentor of pool.mentors) {
    const rules = brokenRules(mentor, trainee, superiors, (one, other) => refused.has(`${one},${other}`));
    if (rules.includes(HardRule.NOTHING_TO_TEACH) || rules.includes(HardRule.SAME_PERSON)) continue;
    isTaught ||= rules.length > 0 || wish.forbidden.some(([m, t]) => m === mentor.id && t === trainee.id);
    for (const rule of rules) found.add(rule);
  }
  return isTaught ? [...found] : null;
}
