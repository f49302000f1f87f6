import fc from "fast-check";
import { networkOf } from "../../../src/algorithms/matching/flowNetwork.js";
import type { Pool } from "../../../src/algorithms/matching/pool.js";

const level = fc.integer({ min: 1, max: 5 });
const branches = ["brn-a", "brn-b", "brn-c", null] as const;
const parents: Record<string, string> = { "brn-b": "brn-a", "brn-c": "brn-a" };
const placed = fc.constantFrom(...branches).map((branch) => ({ branch, parent: (branch && parents[branch]) ?? null }));

/**
 * Small institutions: people who want and teach four topics, report to each other, know each other and have refused
 * each other.
 */
export const pools: fc.Arbitrary<Pool> = fc
  .record({
    trainees: fc.array(
      fc.record({
        at: placed,
        isHere: fc.boolean(),
        hasOpenMentorship: fc.boolean(),
        goals: fc.uniqueArray(
          fc.record({
            topic: fc.integer({ min: 0, max: 3 }),
            target: level,
            priority: level,
            level: fc.integer({ min: 0, max: 4 }),
          }),
          { selector: ({ topic }) => topic, maxLength: 4 },
        ),
      }),
      { maxLength: 9 },
    ),
    mentors: fc.array(
      fc.record({
        at: placed,
        isHere: fc.boolean(),
        isActive: fc.boolean(),
        capacity: fc.integer({ min: 0, max: 4 }),
        taken: fc.integer({ min: 0, max: 2 }),
        skills: fc.uniqueArray(fc.record({ topic: fc.integer({ min: 0, max: 3 }), level }), {
          selector: ({ topic }) => topic,
        }),
        raters: fc.integer({ min: 0, max: 5 }),
        ratingSum: fc.integer({ min: 5, max: 25 }),
      }),
      { maxLength: 6 },
    ),
    ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 25 }),
    lines: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 }),
    refused: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 }),
  })
  .map(({ trainees, mentors, ties, lines, refused }) => {
    // Some people are both: mentors are 4 to 9, trainees 0 to 8.
    const id = (n: number) => `mgr-${String(n).padStart(2, "0")}`;
    const topic = (n: number) => `top-${n}`;
    return {
      trainees: trainees.map(({ at, goals, ...one }, n) => ({
        ...one,
        ...at,
        id: id(n),
        goals: goals
          .filter(({ target, level }) => level < target)
          .map((goal) => ({ ...goal, topic: topic(goal.topic) })),
      })),
      mentors: mentors.map(({ at, skills, ...one }, n) => ({
        ...one,
        ...at,
        id: id(n + 4),
        ratings: 5,
        skills: skills.map((skill) => ({ ...skill, topic: topic(skill.topic) })),
      })),
      lines: lines.map(([a, b]) => [id(a), id(b)] as const),
      refused: refused.map(([a, b]) => [id(a), id(b)] as const),
      network: networkOf(ties.map(([a, b]) => [id(a), [id(b)]] as const)),
    };
  });
