import { expect, test } from "vitest";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { makeTopics, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

async function makeSkills() {
  const team = await makeTeam(api);
  const topics = await makeTopics(api, team);
  const has = (n: number, topic: string, values: object) =>
    tie(api, team.anna, "HAS_SKILL", topic, { id: `skl-${team.tag}-${n}`, ...values });
  await has(1, topics.wide, { level: 2, from: "2024-01-01", to: "2025-01-01", evidence: "SELF" });
  await has(2, topics.wide, { level: 3, from: "2025-01-01", evidence: "EXAM", ref: "X-1", confirmedBy: team.superior });
  await has(3, topics.narrow, { level: 5, confirmedBy: "the old system" });
  const wants = (topic: string, values: object) => tie(api, team.anna, "WANTS_SKILL", topic, values);
  await wants(topics.wide, { targetLevel: 4, priority: 2, setOn: "2025-01-01", by: team.superior });
  await wants(topics.middle, { targetLevel: 2, setOn: "2026-01-01", by: team.anna, droppedOn: "2026-03-01" });
  await wants(topics.narrow, { targetLevel: 4, setOn: "2025-01-01", by: team.anna });
  return { team, topics };
}

test("skills and goals as the superior sees them, both tiers alike", async () => {
  const { team, topics } = await makeSkills();
  const query = `{ manager(id: "${team.anna}") {
    skills { level evidence from to ref confirmedBy { managerId name } topic { id } }
    before: skills(asOf: "2024-06-01") { level topic { id } }
    skillHistory(topicId: "${topics.wide}") { totalCount edges { level to node { id } } }
    goals { targetLevel currentLevel priority setOn by { managerId name } topic { id } }
    earlier: goals(asOf: "2026-02-01") { targetLevel topic { id } }
  } }`;
  const answer = {
    manager: {
      skills: [
        {
          level: 5,
          evidence: "SELF",
          from: null,
          to: null,
          ref: null,
          confirmedBy: { managerId: null, name: "the old system" },
          topic: { id: topics.narrow },
        },
        {
          level: 3,
          evidence: "EXAM",
          from: "2025-01-01",
          to: null,
          ref: "X-1",
          confirmedBy: { managerId: team.superior, name: `superior ${team.tag}` },
          topic: { id: topics.wide },
        },
      ],
      before: [
        { level: 5, topic: { id: topics.narrow } },
        { level: 2, topic: { id: topics.wide } },
      ],
      skillHistory: {
        totalCount: 2,
        edges: [
          { level: 3, to: null, node: { id: topics.wide } },
          { level: 2, to: "2025-01-01", node: { id: topics.wide } },
        ],
      },
      goals: [
        {
          targetLevel: 4,
          currentLevel: 3,
          priority: 2,
          setOn: "2025-01-01",
          by: { managerId: team.superior, name: `superior ${team.tag}` },
          topic: { id: topics.wide },
        },
      ],
      earlier: [
        { targetLevel: 4, topic: { id: topics.wide } },
        { targetLevel: 2, topic: { id: topics.middle } },
      ],
    },
  };
  for (const isCut of [cutEverywhere, cutNowhere])
    expect(await api.as(team.superior, "MANAGER", { isCut })(query)).toEqual({ errors: [], data: answer });
});

test("what is known today is in the directory; history, certificates and goals are in the file; mentors see today's goals", async () => {
  const { team } = await makeSkills();
  const seen = async (id: string, role: Parameters<typeof api.as>[1]) => {
    const { data } = await api.as(
      id,
      role,
    )(`{ manager(id: "${team.anna}") {
      skills { level ref } before: skills(asOf: "2024-06-01") { level } skillHistory { totalCount nodes { id } }
      goals { targetLevel } earlier: goals(asOf: "2026-02-01") { targetLevel } } }`);
    const { skills, before, skillHistory, goals, earlier } = data.manager;
    expect(skillHistory.totalCount).toBe(skillHistory.nodes.length);
    return [
      skills.map(({ ref }: { ref: string | null }) => ref),
      before.length,
      skillHistory.totalCount,
      goals.length,
      earlier.length,
    ];
  };
  const file = [[null, "X-1"], 2, 3, 1, 2];
  const directory = [[null, null], 1, 0, 0, 0];
  expect(await seen(team.anna, "MANAGER")).toEqual(file);
  expect(await seen(team.superior, "MANAGER")).toEqual(file);
  expect(await seen(team.head, "BRANCH_HEAD")).toEqual(file);
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const) expect(await seen(team.office, role)).toEqual(file);
  for (const id of [team.bo, team.stranger, team.strangerSuperior, team.head])
    expect(await seen(id, "MANAGER")).toEqual(directory);
  await run(
    api,
    "MATCH (m {id: $id}) CREATE (m)-[:OFFERS]->(:MentorProfile {id: 'mtr-' + $id, capacity: 1, active: true})",
    {
      id: team.stranger,
    },
  );
  expect(await seen(team.stranger, "MANAGER")).toEqual([[null, null], 1, 0, 1, 0]);
});
