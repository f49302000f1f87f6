import type { Pair, PlanWish } from "../../algorithms/matching/plan.js";
import type { Pool } from "../../algorithms/matching/pool.js";
import { brokenRules, HardRule, Superiors } from "../../algorithms/matching/rules.js";
import { defaultWeights } from "../../algorithms/matching/score.js";
import type { Context } from "../../kernel/context.js";
import { count, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import type { Refusal } from "../../kernel/graphql/userError.js";
import { distinct } from "../mentorship/distinct.js";
import type { CohortPool } from "./cohortPool.js";
import type { MentoringPairInput, MentoringPlanInput } from "./planWish.js";
import { faultOf } from "./weights.js";

/** The request as the planner takes it. */
export const wishOf = (input: MentoringPlanInput): PlanWish => ({
  method: input.method,
  maximiseMatched: input.maximiseMatched,
  compares: input.compare,
  weights: input.weights ?? defaultWeights.weights,
  traineeWeights: input.traineeWeights ?? defaultWeights.traineeWeights,
  mentorWeights: input.mentorWeights ?? defaultWeights.mentorWeights,
  preferred: new Map(input.preferredIds?.map(({ managerId, preferredIds }) => [managerId, preferredIds])),
  pins: (input.pins ?? []).map(pairOf),
  forbidden: (input.forbidden ?? []).map(pairOf),
});

const pairOf = ({ mentorId, traineeId }: MentoringPairInput): Pair => [mentorId, traineeId];

const mostPairs = 1000;

/** Faults of a request that need no data. */
export function faultsOf(input: MentoringPlanInput): Refusal[] {
  const preferences = input.preferredIds ?? [];
  return refusalsOf(
    ...(["weights", "traineeWeights", "mentorWeights"] as const).map((path): Refusal | undefined => {
      const name = input[path] && faultOf(input[path]);
      return name ? { code: "INVALID", path, name } : undefined;
    }),
    input.topicIds ? distinct("topicIds", input.topicIds, 1, 100) : undefined,
    distinct(
      "preferredIds",
      preferences.map(({ managerId }) => managerId),
      0,
      mostPairs,
    ),
    ...preferences.map(({ preferredIds }, at) => distinct(`preferredIds.${at}.preferredIds`, preferredIds, 1, 20)),
    count("pins", input.pins, 0, mostPairs),
    count("forbidden", input.forbidden, 0, mostPairs),
  );
}

/** Faults of a request that depend on the data: a missing branch or topic, an impossible pin. */
export async function refusalsFor(
  { graph, signal }: Context,
  input: MentoringPlanInput,
  { pool, hasBranch }: CohortPool,
): Promise<Refusal[]> {
  const topicIds = input.topicIds ?? [];
  const known =
    topicIds.length > 0 ? await graph.database.read("mentoringPlan/topicNames", { ids: topicIds }, signal) : [];
  const missing = (path: string, isThere: boolean): Refusal | undefined =>
    isThere ? undefined : { code: "NOT_FOUND", path };
  return refusalsOf(
    ...(["branchId", "mentorBranchId"] as const).map((path) =>
      missing(path, input[path] == null || hasBranch(input[path])),
    ),
    ...topicIds.map((id, at) =>
      missing(
        `topicIds.${at}`,
        known.some((topic) => topic.id === id),
      ),
    ),
    ...pinRefusals(pool, input),
  );
}

function pinRefusals(pool: Pool, { pins, forbidden }: MentoringPlanInput): Refusal[] {
  const mentors = new Map(pool.mentors.map((mentor) => [mentor.id, mentor]));
  const trainees = new Map(pool.trainees.map((trainee) => [trainee.id, trainee]));
  const superiors = new Superiors(pool.lines);
  const refused = new Set(pool.refused.map((pair) => pair.join()));
  const banned = new Set(forbidden?.map((pair) => pairOf(pair).join()));
  const places = new Map<string, number>();
  const pinned = new Set<string>();
  return (pins ?? []).flatMap((pin, at): Refusal[] => {
    const path = `pins.${at}`;
    const mentor = mentors.get(pin.mentorId);
    const trainee = trainees.get(pin.traineeId);
    if (!mentor) return [{ code: "NOT_ELIGIBLE", path: `${path}.mentorId`, name: "NOT_A_MENTOR_OF_THE_PLAN" }];
    if (!trainee) return [{ code: "NOT_ELIGIBLE", path: `${path}.traineeId`, name: "NOT_A_TRAINEE_OF_THE_PLAN" }];
    if (pinned.has(trainee.id)) return [{ code: "ALREADY_EXISTS", path: `${path}.traineeId` }];
    pinned.add(trainee.id);
    if (banned.has(pairOf(pin).join())) return [{ code: "NOT_ELIGIBLE", path, name: "FORBIDDEN_BY_YOU" }];
    const free = (places.get(mentor.id) ?? mentor.capacity - mentor.taken) - 1;
    places.set(mentor.id, free);
    if (free < 0) return [{ code: "NO_CAPACITY", path: `${path}.mentorId`, count: mentor.capacity }];
    const rules = brokenRules(mentor, trainee, superiors, (one, other) => refused.has(`${one},${other}`));
    return rules
      .filter((rule) => rule !== HardRule.NO_CAPACITY)
      .map((rule): Refusal => ({ code: "NOT_ELIGIBLE", path, name: rule }));
  });
}
