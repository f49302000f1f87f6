/**
 * An institution for measuring: 20,000 managers, half of whom want to learn and a tenth of whom mentor. The same for
 * the same seed.
 */
const managers = 20_000;
const wanting = 10_000;
const mentors = 2_000;
const topics = 100;
const branches = 300;

function chanceOf(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const id = (kind, n) => `${kind}-${String(n).padStart(6, "0")}`;

export const someMentor = (n) => id("mgr", managers - 1 - n);
export const someTrainee = (n) => id("mgr", n);

/** Rows of each kind, with the statement that writes them. */
export function institution(seed = 7) {
  const chance = chanceOf(seed);
  const range = (length, row) => Array.from({ length }, (_, n) => row(n));
  const distinct = (count, below) => [...new Set(range(count, () => chance(below)))];
  const levels = range(managers, () => new Map(distinct(7, topics).map((topic) => [topic, 1 + chance(4)])));
  for (let n = managers - mentors; n < managers; n++)
    for (const topic of distinct(3, topics)) levels[n].set(topic, 3 + chance(3));
  return [
    [
      "UNWIND $rows AS row CREATE (:Branch {id: row.id, name: row.id, kind: 'BRANCH'})",
      range(branches, (n) => ({ id: id("brn", n) })),
    ],
    [
      "UNWIND $rows AS row MATCH (a:Branch {id: row.a}) MATCH (b:Branch {id: row.b}) CREATE (a)-[:PART_OF]->(b)",
      range(branches - 1, (n) => ({ a: id("brn", n + 1), b: id("brn", Math.floor(n / 15)) })),
    ],
    [
      "UNWIND $rows AS row CREATE (:Topic {id: row.id, name: 'Topic ' + row.id})",
      range(topics, (n) => ({ id: id("top", n) })),
    ],
    [
      "UNWIND $rows AS row CREATE (:Employee:Manager {id: row.id, name: row.id, hiredOn: '2020-01-01', version: 1})",
      range(managers, (n) => ({ id: id("mgr", n) })),
    ],
    [
      "UNWIND $rows AS row MATCH (m:Manager {id: row.m}) MATCH (b:Branch {id: row.b}) CREATE (m)-[:WORKS_AT {from: '2020-01-01'}]->(b)",
      range(managers, (n) => ({ m: id("mgr", n), b: id("brn", chance(branches)) })),
    ],
    [
      "UNWIND $rows AS row MATCH (a:Manager {id: row.a}) MATCH (b:Manager {id: row.b}) CREATE (a)-[:REPORTS_TO {from: '2020-01-01'}]->(b)",
      range(managers - 1, (n) => ({ a: id("mgr", n + 1), b: id("mgr", Math.floor(n / 8)) })),
    ],
    [
      "UNWIND $rows AS row MATCH (m:Manager {id: row.m}) MATCH (t:Topic {id: row.t}) CREATE (m)-[:HAS_SKILL {id: row.id, level: row.level, from: '2024-01-01', evidence: 'CONFIRMED'}]->(t)",
      levels.flatMap((own, n) =>
        [...own].map(([t, level]) => ({ id: `skl-${n}-${t}`, m: id("mgr", n), t: id("top", t), level })),
      ),
    ],
    [
      "UNWIND $rows AS row MATCH (m:Manager {id: row.m}) MATCH (t:Topic {id: row.t}) CREATE (m)-[:WANTS_SKILL {targetLevel: row.target, priority: row.priority, setOn: '2026-01-01'}]->(t)",
      range(wanting, (n) =>
        distinct(1 + chance(3), topics).map((t) => ({
          m: id("mgr", n),
          t: id("top", t),
          target: Math.min(5, (levels[n].get(t) ?? 0) + 1 + chance(3)),
          priority: 1 + chance(3),
        })),
      ).flat(),
    ],
    [
      "UNWIND $rows AS row MATCH (m:Manager {id: row.m}) CREATE (m)-[:OFFERS]->(:MentorProfile {id: 'mtr-' + row.m, capacity: row.capacity, active: true})",
      range(mentors, (n) => ({ m: someMentor(n), capacity: 1 + chance(8) })),
    ],
    [
      "UNWIND $rows AS row MATCH (a:Manager {id: row.a}) MATCH (b:Manager {id: row.b}) CREATE (a)-[:ASKED_ADVICE {id: row.id, times: 1}]->(b)",
      range(managers, (n) =>
        distinct(8, managers)
          .filter((other) => other !== n)
          .map((other) => ({ id: `adv-${n}-${other}`, a: id("mgr", n), b: id("mgr", other) })),
      ).flat(),
    ],
  ];
}
