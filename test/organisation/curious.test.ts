import { beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { daysAfter, daysBefore } from "../../src/kernel/calendar.js";
import { idOf } from "../../src/operations/demo/ids.js";
import { fixedPlaces } from "../../src/operations/demo/personas.js";
import { testApi } from "../support/api.js";
import { byChance, type Figure, guesses } from "../support/curious.js";
import { run } from "../support/knowledge.js";

/*
 * Viewers of the demo institution who may read means of groups ask for them on the days around every move and every
 * quarter's end, and try to work out what single people said. They know who worked where on which day, and when people
 * were asked.
 */

const api = await testApi();
const top = idOf("branch", 0);
const place = (name: keyof typeof fixedPlaces) => idOf("manager", fixedPlaces[name]);
const since = "2022-07-01";
const viewers: readonly (readonly [string, `${Role}`])[] = [
  [place("hr"), "HR"],
  [place("analyst"), "ANALYST"],
  [place("branchHead"), "BRANCH_HEAD"],
  [place("president"), "MANAGER"],
];

interface Person {
  readonly id: string;
  readonly posts: readonly { readonly branch: string; readonly from: string; readonly to: string }[];
  readonly scores: readonly number[];
}
let people: Person[];
let branches: { id: string; below: string[] }[];
let asked: string[];
let days: string[];

beforeAll(async () => {
  people = (await run(
    api,
    `MATCH (m:Manager)-[:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: $top}) WITH DISTINCT m WHERE EXISTS { (m)-[:FELT]->() }
     RETURN m.id AS id, COLLECT { MATCH (m)-[:FELT]->(s) RETURN s.score } AS scores,
       COLLECT { MATCH (m)-[p:WORKS_AT]->(b) RETURN {branch: b.id, from: coalesce(p.from, ''), to: coalesce(p.to, m.leftOn, '9999')} } AS posts`,
    { top },
  )) as Person[];
  branches = (await run(
    api,
    "MATCH (:Branch {id: $top})<-[:PART_OF*0..]-(b:Branch) RETURN b.id AS id, COLLECT { MATCH (b)<-[:PART_OF*0..]-(x) RETURN x.id } AS below",
    { top },
  )) as typeof branches;
  asked = (
    (await run(api, "UNWIND $ids AS id MATCH (:Manager {id: id})-[:FELT]->(s) RETURN DISTINCT s.on AS day", {
      ids: people.map(({ id }) => id),
    })) as { day: string }[]
  ).map(({ day }) => day);
  const moves = people.flatMap(({ posts }) => posts.flatMap(({ from, to }) => [from, to]));
  const closings = ["2023", "2024", "2025", "2026"].flatMap((year) =>
    ["03-31", "06-30", "09-30", "12-31"].map((day) => `${year}-${day}`),
  );
  const around = [...moves, ...asked, ...closings]
    .filter((day) => since < day && day < api.today)
    .flatMap((day) => [daysBefore(day, 1), day, daysAfter(day, 1)]);
  days = [...new Set(around)].sort();
});

interface Answer {
  readonly quarter: string;
  readonly mean: number | null;
  readonly respondentsAtLeast: number;
}

/** What a viewer is told of every branch, day by day. */
async function told([who, role]: readonly [string, `${Role}`]): Promise<Map<string, readonly (Answer | null)[]>> {
  const parts = branches.map(
    ({ id }, at) => `b${at}: branch(id: "${id}") { morale(asOf: $asOf) { quarter mean respondentsAtLeast } }`,
  );
  const ask = api.as(who, role);
  const answers = new Map<string, readonly (Answer | null)[]>();
  for (const asOf of days) {
    const { data } = await ask(`query ($asOf: Date) { ${parts.join(" ")} }`, { asOf });
    answers.set(
      asOf,
      branches.map((_, at) => data[`b${at}`]?.morale ?? null),
    );
  }
  return answers;
}

test("no two days, no two groups and no least squares tell more of a person than the mean of the group", async () => {
  const all = await Promise.all(viewers.map(told));
  // Within a quarter nothing moves, and nobody is told of a whole branch anything but what the others are.
  const published = new Map<string, number | null>();
  for (const answers of all.slice(0, 3))
    for (const row of answers.values())
      for (const [at, answer] of row.entries()) {
        if (!answer) continue;
        const key = `${answer.quarter} ${branches[at]!.id}`;
        if (!published.has(key)) published.set(key, answer.mean);
        expect([key, answer.mean]).toEqual([key, published.get(key)]);
      }
  const figures = all.map((answers) =>
    [...answers].flatMap(([day, row]) =>
      row.flatMap((answer, at): Figure[] => {
        if (answer?.mean == null) return [];
        const below = new Set(branches[at]!.below);
        const rounds = asked.filter((on) => daysBefore(day, 365) <= on && on <= day);
        const inGroup = people.flatMap(({ posts }, person) => {
          const times = rounds.filter((on) =>
            posts.some(({ branch, from, to }) => below.has(branch) && from <= on && on < to),
          );
          return times.length > 0 ? [[person, times.length] as const] : [];
        });
        const count = Math.max(inGroup.length, answer.respondentsAtLeast);
        return [{ people: new Map(inGroup), count, mean: answer.mean }];
      }),
    ),
  );
  const truth = people.map(({ scores }) => scores.reduce((sum, score) => sum + score, 0) / scores.length);
  for (const [way, { people: guessed, error, ofGroup }] of guesses(figures, truth)) {
    if (process.env.SHOW_GUESSES)
      process.stdout.write(`${way} (${guessed}): ${error.toFixed(2)}, the group's ${ofGroup.toFixed(2)}\n`);
    expect(error, way).toBeGreaterThanOrEqual(ofGroup * (1 - byChance(guessed)));
  }
}, 240_000);
