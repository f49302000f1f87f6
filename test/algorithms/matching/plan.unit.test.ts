import fc from "fast-check";
import { expect, test } from "vitest";
import { hopsBetween, networkOf, unreachable } from "../../../src/algorithms/matching/flowNetwork.js";
import { makePlan } from "../../../src/algorithms/matching/makePlan.js";
import { pairsOf } from "../../../src/algorithms/matching/pairs.js";
import { nextKept, PlanMethod, type PlanWish } from "../../../src/algorithms/matching/plan.js";
import type { Mentor, Pool, Trainee } from "../../../src/algorithms/matching/pool.js";
import { brokenRules, Superiors } from "../../../src/algorithms/matching/rules.js";
import { areWeights, defaultWeights } from "../../../src/algorithms/matching/score.js";
import { runPlan } from "../../../src/modules/mentoringPlan/runPlan.js";
import { pools } from "./randomPool.js";

const wish: PlanWish = {
  ...defaultWeights,
  method: PlanMethod.STABLE,
  maximiseMatched: false,
  compares: true,
  preferred: new Map(),
  pins: [],
  forbidden: [],
};

/** The rules and the score as they are written down, pair by pair. */
function scoresOf(pool: Pool): Map<string, number> {
  const superiors = new Superiors(pool.lines);
  const isRefused = (m: string, t: string) => pool.refused.some(([a, b]) => a === m && b === t);
  return new Map(
    pool.mentors.flatMap((mentor) =>
      pool.trainees
        .filter((trainee) => brokenRules(mentor, trainee, superiors, isRefused).length === 0)
        .map((trainee): [string, number] => [`${mentor.id} ${trainee.id}`, scoreOf(pool, mentor, trainee)]),
    ),
  );
}

function scoreOf(pool: Pool, mentor: Mentor, trainee: Trainee): number {
  const level = (topic: string) => mentor.skills.find((skill) => skill.topic === topic)?.level ?? 0;
  let gap = 0;
  let closed = 0;
  for (const goal of trainee.goals) {
    gap += goal.priority * (goal.target - goal.level);
    closed += goal.priority * Math.max(0, Math.min(level(goal.topic), goal.target) - goal.level);
  }
  const nearness =
    !mentor.branch || !trainee.branch
      ? 0
      : mentor.branch === trainee.branch
        ? 1
        : mentor.branch === trainee.parent ||
            trainee.branch === mentor.parent ||
            (mentor.parent && mentor.parent === trainee.parent)
          ? 0.5
          : 0;
  const hops = hopsOf(pool, mentor.id, trainee.id);
  const bridge = Number.isFinite(hops) ? 1 - 1 / (1 + hops) : 1;
  const record = mentor.raters < 3 ? 0.8 : (mentor.ratingSum + 3 * 4) / (mentor.ratings + 3) / 5;
  return Math.round(1e6 * (0.6 * (closed / gap) + 0.15 * nearness + 0.1 * bridge + 0.15 * record));
}

function hopsOf({ network: { ids, start, to } }: Pool, from: string, target: string): number {
  const distance = new Map([[from, 0]]);
  for (const id of distance.keys()) {
    const v = ids.indexOf(id);
    for (const next of v < 0 ? [] : to.slice(start[v]!, start[v + 1]!)) {
      if (!distance.has(ids[next]!)) distance.set(ids[next]!, distance.get(id)! + 1);
    }
  }
  return distance.get(target) ?? Number.POSITIVE_INFINITY;
}

test("pairs and scores are those of the rules and formulas, pair by pair", () => {
  fc.assert(
    fc.property(pools, (pool) => {
      const { start, mentor, scores } = pairsOf(pool, [defaultWeights.weights]);
      const found = new Map<string, number>();
      pool.trainees.forEach(({ id }, t) => {
        for (let pair = start[t]!; pair < start[t + 1]!; pair++) {
          found.set(`${pool.mentors[mentor[pair]!]!.id} ${id}`, scores[0]![pair]!);
        }
      });
      expect([...found].sort()).toEqual([...scoresOf(pool)].sort());
    }),
    { numRuns: 400 },
  );
});

test("a plan keeps the rules, capacity, pins and bans; its figures add up; best is at least stable", () => {
  fc.assert(
    fc.property(pools, fc.nat(), fc.nat(), (pool, pinAt, banAt) => {
      const possible = [...scoresOf(pool).keys()].map((key) => key.split(" ") as [string, string]);
      const forbidden = possible.length > 2 ? [possible[banAt % possible.length]!] : [];
      const allowed = possible.filter((pair) => !forbidden.includes(pair));
      const pins = allowed.length > 0 ? [allowed[pinAt % allowed.length]!] : [];
      const made = [
        makePlan(pool, { ...wish, pins, forbidden }),
        makePlan(pool, { ...wish, pins, forbidden, method: PlanMethod.BEST_TOTAL }),
        makePlan(pool, { ...wish, pins, forbidden, method: PlanMethod.BEST_TOTAL, maximiseMatched: true }),
      ] as const;
      for (const plan of made) {
        const pairs = Array.from(plan.mentor, (m, t) =>
          m < 0 ? [] : [[pool.mentors[m]!.id, pool.trainees[t]!.id]],
        ).flat();
        for (const [m, t] of pairs) expect(allowed.some(([a, b]) => a === m && b === t)).toBe(true);
        for (const [m, t] of pins) expect(pairs).toContainEqual([m, t]);
        for (const { id, capacity, taken } of pool.mentors)
          expect(pairs.filter(([m]) => m === id).length).toBeLessThanOrEqual(Math.max(0, capacity - taken));
        expect(plan.figures.matched).toBe(pairs.length);
        const scores = scoresOf(pool);
        expect(plan.figures.total).toBe(pairs.reduce((sum, pair) => sum + scores.get(pair.join(" "))!, 0));
        plan.mentor.forEach((m, t) => {
          if (m < 0) return;
          const next = [...plan.next.slice(t * nextKept, (t + 1) * nextKept)].filter((one) => one >= 0);
          expect(next).not.toContain(m);
          expect(next).toHaveLength(Math.min(nextKept, plan.candidates[t]! - plan.traineeRank[t]! - 1));
        });
      }
      const [stable, best, most] = made.map(({ figures }) => figures);
      expect(stable!.blockingPairs).toBe(0);
      expect(best!.bound).toBe(best!.total);
      expect(most!.bound).toBe(most!.total);
      expect(most!.matchedBound).toBe(most!.matched);
      expect(best!.total).toBeGreaterThanOrEqual(Math.max(stable!.total, most!.total));
      expect(most!.matched).toBeGreaterThanOrEqual(Math.max(stable!.matched, best!.matched));
      const price = best!.total > 0 ? 1 - stable!.total / best!.total : null;
      expect([stable!.priceOfStability, best!.priceOfStability, most!.priceOfStability]).toEqual([price, price, price]);
      expect(most!.priceOfCoverage).toBe(best!.total > 0 ? 1 - most!.total / best!.total : null);
    }),
    { numRuns: 200 },
  );
});

test("where both sides rank by the same weights, no other plan is stable", () => {
  fc.assert(
    fc.property(pools, (pool) => {
      const { weights } = defaultWeights;
      expect(makePlan(pool, { ...wish, traineeWeights: weights, mentorWeights: weights }).figures.isOnlyStable).toBe(
        true,
      );
    }),
    { numRuns: 200 },
  );
});

test("preferred people come first, in their order, before every score", () => {
  const person = { branch: null, parent: null, isHere: true };
  const pool: Pool = {
    trainees: [1, 2].map((n) => ({
      ...person,
      id: `mgr-t${n}`,
      hasOpenMentorship: false,
      goals: [{ topic: "top-a", target: 5, priority: 1, level: 0 }],
    })),
    mentors: [3, 4, 5].map((level) => ({
      ...person,
      id: `mgr-m${level}`,
      isActive: true,
      capacity: 1,
      taken: 0,
      raters: 0,
      ratings: 0,
      ratingSum: 0,
      skills: [{ topic: "top-a", level }],
    })),
    lines: [],
    refused: [],
    network: networkOf([]),
  };
  const mentors = (plan: { mentor: Int32Array }) => [...plan.mentor].map((m) => pool.mentors[m]!.id);
  expect(mentors(makePlan(pool, wish))).toEqual(["mgr-m5", "mgr-m4"]);
  const preferred = new Map([
    ["mgr-m5", ["mgr-t2"]],
    ["mgr-t1", ["mgr-m3", "mgr-m4"]],
  ]);
  const plan = makePlan(pool, { ...wish, preferred });
  expect(mentors(plan)).toEqual(["mgr-m3", "mgr-m5"]);
  expect([...plan.next.slice(0, nextKept)].map((m) => pool.mentors[m]?.id)).toEqual([
    "mgr-m4",
    "mgr-m5",
    undefined,
    undefined,
    undefined,
  ]);
  expect(pool.mentors.map((_, m) => m).filter((m) => plan.mentor.includes(m))).toEqual([0, 2]);
});

test("hops go both ways along ties; nobody is one hop from themselves", () => {
  const network = networkOf([
    ["a", ["b", "b"]],
    ["c", ["b"]],
    ["d", []],
  ]);
  expect([...hopsBetween(network, ["a", "d", "nobody"], ["a", "b", "c", "d", "nobody"])]).toEqual([
    0,
    1,
    2,
    unreachable,
    unreachable,
    unreachable,
    unreachable,
    unreachable,
    0,
    unreachable,
    unreachable,
    unreachable,
    unreachable,
    unreachable,
    0,
  ]);
});

test("weights are each 0 to 1, and 1 together", () => {
  const { weights } = defaultWeights;
  for (const good of Object.values(defaultWeights)) expect(areWeights(good)).toBe(true);
  expect(areWeights({ ...weights, closes: 0.6 + 2e-9 })).toBe(false);
  expect(areWeights({ closes: 1.2, nearness: -0.2, bridge: 0, record: 0 })).toBe(false);
  expect(areWeights({ ...weights, closes: Number.NaN })).toBe(false);
});

test("a thread makes the same plan, tells how far it is, and ends when it is no longer wanted", async () => {
  const [pool] = fc.sample(
    pools.filter(({ trainees, mentors }) => trainees.length > 6 && mentors.length > 4),
    { numRuns: 1, seed: 7 },
  );
  const phases: string[] = [];
  const plan = await runPlan(pool!, wish, new AbortController().signal, (phase) => phases.push(phase));
  expect(plan).toEqual(makePlan(pool!, wish));
  expect(phases).toContain("BEST_TOTAL");
  const stopped = new AbortController();
  const running = runPlan(pool!, wish, stopped.signal);
  stopped.abort(new Error("not wanted"));
  await expect(running).rejects.toThrow("not wanted");
  await expect(runPlan(pool!, wish, stopped.signal)).rejects.toThrow("not wanted");
});
