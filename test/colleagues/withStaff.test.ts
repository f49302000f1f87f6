import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { withColleague } from "../support/colleague.js";
import { run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

test("advice asked of an employee is told on both sides, to who may know the tie, and not among managers", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const record = `mutation { recordAdvice(input: { adviserId: "${vera}", times: 2, firstAt: "2026-03-01T02:00:00.000Z", lastAt: "2026-03-02T02:00:00.000Z" })
    { seeker { id } adviser { id } colleague { id } userErrors { code path } } }`;
  expect((await api.as(team.anna, "MANAGER")(record)).data.recordAdvice).toEqual({
    seeker: { id: team.anna },
    adviser: null,
    colleague: { id: vera },
    userErrors: [],
  });
  const asked = `{ a: employee(id: "${team.anna}") { adviceSought(first: 5) { edges { node { id } times firstAt topics { topicId } } } manager { adviceSought(first: 5) { totalCount } } }
    v: employee(id: "${vera}") { adviceGiven(first: 5) { edges { node { id } times } } } }`;
  const told = {
    a: {
      adviceSought: { edges: [{ node: { id: vera }, times: 2, firstAt: "2026-03-01T02:00:00.000Z", topics: [] }] },
      manager: { adviceSought: { totalCount: 0 } },
    },
    v: { adviceGiven: { edges: [{ node: { id: team.anna }, times: 2 }] } },
  };
  expect((await api.as(vera, "EMPLOYEE")(asked)).data).toEqual(told);
  expect((await api.as(team.superior, "MANAGER")(asked)).data).toEqual(told);
  const hidden = (await api.as(team.stranger, "MANAGER")(asked)).data;
  expect([hidden.a.adviceSought.edges, hidden.v.adviceGiven.edges]).toEqual([[], []]);
  const back = `mutation { recordAdvice(input: { adviserId: "${team.anna}" }) { seeker { id } adviser { id } colleague { id } userErrors { code } } }`;
  expect((await api.as(vera, "EMPLOYEE")(back)).data.recordAdvice).toEqual({
    seeker: null,
    adviser: { id: team.anna },
    colleague: { id: team.anna },
    userErrors: [],
  });
  expect((await api.as(vera, "EMPLOYEE")(back.replace(team.anna, vera))).data.recordAdvice.userErrors).toMatchObject([
    { code: "SELF" },
  ]);
});

test("experts with staff: an employee who knows the topic, without an introduction; without staff nothing changes", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const topic = `top-${team.tag}`;
  await run(
    api,
    `MATCH (one:Employee {id: $vera}) MATCH (anna:Manager {id: $anna})
     CREATE (topic:Topic {id: $topic, name: 'Topic ' + $tag})
     CREATE (one)-[:HAS_SKILL {id: 'skl-' + $tag + '-1', level: 5, from: '2026-01-01', evidence: 'EXAM', ref: 'E1'}]->(topic)
     CREATE (anna)-[:HAS_SKILL {id: 'skl-' + $tag + '-2', level: 3, from: '2026-01-01', evidence: 'EXAM', ref: 'E2'}]->(topic)`,
    { ...team, vera, topic },
  );
  const ask = api.as(team.bo, "MANAGER");
  const query = (more: string) =>
    `{ experts(topicId: "${topic}"${more}) { knowerCount experts { manager { id } employee { id function } introduction { hops } } } }`;
  const anna = { manager: { id: team.anna }, employee: { id: team.anna, function: null }, introduction: null };
  expect((await ask(query(""))).data.experts).toEqual({ knowerCount: 1, experts: [anna] });
  expect((await ask(query(", withStaff: true"))).data.experts).toEqual({
    knowerCount: 2,
    experts: [{ manager: null, employee: { id: vera, function: "PRODUCT" }, introduction: null }, anna],
  });
});

test("colleagues who went along to a client are told with the contact, and learn nothing of the client", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const [client] = team.clients;
  const record = (
    withIds: string,
  ) => `mutation { recordInteraction(input: { clientId: "${client}", channel: VISIT, withIds: [${withIds}] })
    { interaction { id participants { id } } userErrors { code path } } }`;
  const ask = api.as(team.anna, "MANAGER");
  const { recordInteraction } = (await ask(record(`"${vera}", "${team.bo}", "${vera}"`))).data;
  expect(recordInteraction).toMatchObject({
    interaction: { participants: [{ id: team.bo }, { id: vera }] },
    userErrors: [],
  });
  const refused = async (ids: string) => (await ask(record(ids))).data.recordInteraction.userErrors;
  expect(await refused(`"${team.anna}", "emp-none"`)).toEqual([
    { code: "SELF", path: ["input", "withIds", "0"] },
    { code: "NOT_FOUND", path: ["input", "withIds", "1"] },
  ]);
  expect(await refused(Array(21).fill(`"${vera}"`).join(", "))).toMatchObject([{ code: "INVALID" }]);
  const seen = `{ node(id: "${recordInteraction.interaction.id}") { ... on Interaction { participants { id } } } client(id: "${client}") { name } }`;
  expect((await api.as(vera, "EMPLOYEE")(seen)).data).toEqual({ node: null, client: null });
});
