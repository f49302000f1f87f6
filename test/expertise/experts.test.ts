import { beforeAll, expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeItem, makeTopics, run, type Topics, tie } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
/** One half-life before today. */
const once = "2024-06-30";
let team: Team;
let topics: Topics;
let item: string;

const query = /* GraphQL */ `
  query ($topicId: ID!, $for: ID, $asOf: Date, $first: Int! = 10) {
    experts(topicId: $topicId, for: $for, asOf: $asOf, first: $first) {
      topic { id }
      knowerCount
      experts {
        manager { id }
        strength
        knows
        evidence { kind topic { id } steps weight quality on ageDays adds item { id } mentorship { id } }
        introduction { hops people { id } }
      }
      basis { asOf formula constants { name value } }
    }
  }
`;

beforeAll(async () => {
  team = await makeTeam(api);
  topics = await makeTopics(api, team);
  const { tag, anna, bo, superior, stranger } = team;
  await tie(api, anna, "HAS_SKILL", topics.narrow, {
    id: `skl-${tag}-1`,
    level: 4,
    from: "2020-01-01",
    to: once,
    evidence: "SELF",
  });
  await tie(api, anna, "HAS_SKILL", topics.narrow, { id: `skl-${tag}-2`, level: 4, from: once, evidence: "CONFIRMED" });
  await tie(api, bo, "HAS_SKILL", topics.middle, { id: `skl-${tag}-3`, level: 2 });
  await run(api, "MATCH (m:Manager {id: $bo}) SET m.hiredOn = $once", { bo, once });
  item = await makeItem(api, team, {
    name: "guide",
    author: bo,
    topics: [topics.middle, topics.narrow],
    createdAt: "2020-01-01T00:00:00.000Z",
    verifiedOn: api.today,
  });
  await tie(api, bo, "ENDORSED", item, { at: "2020-01-01T00:00:00.000Z" });
  await makeItem(api, team, { name: "old", author: bo, topics: [topics.middle], retiredOn: api.today });
  const ask = (n: number, from: string, to: string, properties: object) =>
    tie(api, from, "ASKED_ADVICE", to, { id: `adv-${tag}-${n}`, ...properties });
  await ask(1, superior, bo, {
    topicId: topics.narrow,
    times: 3,
    firstAt: "2023-01-01T00:00:00.000Z",
    lastAt: "2024-06-30T08:00:00.000Z",
  });
  await ask(2, anna, bo, { topicId: topics.narrow, times: 4, firstAt: "2023-01-01T00:00:00.000Z" });
  await ask(3, stranger, superior, { times: 1 });
  await run(
    api,
    `MATCH (s:Manager {id: $stranger}) MATCH (b:Manager {id: $bo}) MATCH (w:Topic {id: $wide}) MATCH (n:Topic {id: $narrow})
     CREATE (s)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag, version: 1, status: 'COMPLETED', form: 'ONE_TO_ONE', from: '2024-01-01', to: $once, sortOn: '2024-01-01'})-[:TRAINS]->(b)
     WITH * MATCH (m:Mentorship {id: 'mtp-' + $tag}) CREATE (m)-[:AIMS_AT {targetLevel: 3}]->(w), (m)-[:AIMS_AT {targetLevel: 3}]->(n)`,
    { stranger, bo, wide: topics.wide, narrow: topics.narrow, tag, once },
  );
});

const piece = (kind: string, topic: string, more: object) => ({
  kind,
  topic: { id: topic },
  steps: 0,
  quality: 1,
  item: null,
  mentorship: null,
  ...more,
});

test("who knows a topic, with every piece of evidence, worked out by hand, and the way to each", async () => {
  const { anna, bo, superior, stranger, tag } = team;
  const { data, errors } = await api.as(superior, "MANAGER")(query, { topicId: topics.middle });
  expect(errors).toEqual([]);
  const { basis, ...rest } = data.experts;
  expect(rest).toEqual({
    topic: { id: topics.middle },
    knowerCount: 0,
    experts: [
      {
        // 2 · 0.5 · 0.5 + 0.5 + 5 · 0.4 / 2 / 2 = 1.5; S = 1.5 / 4.5.
        manager: { id: bo },
        strength: 1.5 / 4.5,
        knows: false,
        evidence: [
          piece("ADVICE", topics.narrow, { steps: 1, weight: 2, on: once, ageDays: 730, adds: 0.5 }),
          piece("ITEM", topics.middle, { weight: 0.5, on: api.today, ageDays: 0, adds: 0.5, item: { id: item } }),
          piece("SKILL", topics.middle, { weight: 2, quality: 0.5, on: once, ageDays: 730, adds: 0.5 }),
        ],
        introduction: { hops: 1, people: [{ id: superior }, { id: bo }] },
      },
      {
        // 4 / 2 halved for the step: 1; S = 1 / 4.
        manager: { id: anna },
        strength: 0.25,
        knows: false,
        evidence: [piece("SKILL", topics.narrow, { steps: 1, weight: 4, on: once, ageDays: 730, adds: 1 })],
        introduction: { hops: 2, people: [{ id: superior }, { id: bo }, { id: anna }] },
      },
      {
        manager: { id: stranger },
        strength: 0.25 / 3.25,
        knows: false,
        evidence: [
          piece("MENTORSHIP", topics.narrow, {
            steps: 1,
            weight: 1,
            on: once,
            ageDays: 730,
            adds: 0.25,
            mentorship: { id: `mtp-${tag}` },
          }),
        ],
        introduction: { hops: 1, people: [{ id: superior }, { id: stranger }] },
      },
    ],
  });
  expect(basis.asOf).toBe(api.today);
  expect(basis.constants).toContainEqual({ name: "halfLifeDays", value: 730 });
});

test("on a past day, a skill that is over by now is for those who read the file", async () => {
  const { anna, superior, head, office, stranger } = team;
  const asked = { topicId: topics.narrow, asOf: "2023-06-01" };
  const experts = async (id: string, role: "MANAGER" | "BRANCH_HEAD" | "HR" | "ANALYST" | "COMPLIANCE") =>
    (await api.as(id, role)(query, asked)).data.experts.experts.map(
      (one: { manager: { id: string }; evidence: { adds: number }[] }) => [one.manager.id, one.evidence[0]!.adds],
    );
  const known = [[anna, 4 * 0.5 * 2 ** (-1247 / 730)]];
  for (const [id, role] of [
    [anna, "MANAGER"],
    [superior, "MANAGER"],
    [head, "BRANCH_HEAD"],
    [office, "HR"],
    [office, "ANALYST"],
    [office, "COMPLIANCE"],
  ] as const)
    expect([role, await experts(id, role)]).toEqual([role, known]);
  expect(await experts(stranger, "MANAGER")).toEqual([]);
});

test("for somebody else, the first only, nobody reaches them; what cannot be asked", async () => {
  const { bo, superior, head, strangerSuperior, office } = team;
  const ask = api.as(head, "BRANCH_HEAD");
  const brief = `query ($topicId: ID!, $for: ID, $first: Int! = 10, $asOf: Date) {
    experts(topicId: $topicId, for: $for, first: $first, asOf: $asOf) { experts { manager { id } introduction { people { id } } } } }`;
  const first = async (more: object) =>
    (await ask(brief, { topicId: topics.middle, first: 1, ...more })).data.experts.experts;
  expect(await first({ for: superior })).toEqual([
    { manager: { id: bo }, introduction: { people: [{ id: superior }, { id: bo }] } },
  ]);
  for (const asker of [bo, strangerSuperior, "mgr-none"])
    expect(await first({ for: asker })).toEqual([{ manager: { id: bo }, introduction: null }]);
  expect((await ask(brief, { topicId: "top-none" })).data).toEqual({ experts: null });
  for (const wrong of [{ first: 0 }, { first: 101 }, { asOf: "2026-07-01" }])
    expect((await ask(brief, { topicId: topics.middle, ...wrong })).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  expect((await api.as(office, "ADMIN")(brief, { topicId: topics.middle })).errors).toMatchObject([
    { code: "FORBIDDEN" },
  ]);
});
