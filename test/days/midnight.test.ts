import { beforeAll, expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeItem, makeTopics, run, type Topics, tie } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

/** The last instant of 31 March 2026 in Shanghai, and the first of 1 April: in UTC both lie in March. */
const early = "2026-03-31T15:59:59.999Z";
const late = "2026-03-31T16:00:00.000Z";
const days = ["2026-03-31", "2026-04-01"] as const;

const api = await testApi();
let team: Team;
let topics: Topics;
/** Written by bo on the first day and on the second. */
let items: readonly [string, string];

beforeAll(async () => {
  team = await makeTeam(api);
  topics = await makeTopics(api, team);
  const { tag, anna, bo, head, superior, stranger, clients } = team;
  for (const [name, at] of Object.entries({ early, late }))
    await run(
      api,
      `MATCH (bo:Manager {id: $bo}) MATCH (client:Client {id: $client})
       CREATE (bo)-[:HELD]->(:Interaction {id: 'int-' + $tag + $name, at: $at, channel: 'PHONE'})-[:WITH]->(client)`,
      { bo, client: clients[0], tag, name, at },
    );
  const item = (name: string, createdAt: string) =>
    makeItem(api, team, { name, author: bo, topics: [topics.narrow], createdAt });
  items = [await item("early", early), await item("late", late)];
  await tie(api, anna, "READ", items[0], { at: early });
  await tie(api, stranger, "READ", items[0], { at: late });
  await tie(api, anna, "ENDORSED", items[0], { at: late });
  const asked = (n: number, from: string, properties: object) =>
    tie(api, from, "ASKED_ADVICE", bo, { id: `adv-${tag}-${n}`, topicId: topics.narrow, times: 1, ...properties });
  await asked(1, superior, { firstAt: "2025-01-01T00:00:00.000Z", lastAt: late });
  await asked(2, head, { firstAt: late, lastAt: late });
  await run(
    api,
    `MATCH (mentor:Manager {id: $stranger}) MATCH (trainee:Manager {id: $anna})
     CREATE (mentor)-[:GUIDES]->(mentorship:Mentorship {id: 'mtp-' + $tag, status: 'ACTIVE', form: 'ONE_TO_ONE', from: '2026-01-01', sortOn: '2026-01-01', version: 1})-[:TRAINS]->(trainee)
     CREATE (mentorship)-[:MET]->(:MentoringSession {id: 'ses-' + $tag + '1', at: $early, minutes: 60})
     CREATE (mentorship)-[:MET]->(:MentoringSession {id: 'ses-' + $tag + '2', at: $late, minutes: 120})`,
    { ...team, early, late },
  );
});

/** The answer on each of the two days. */
async function onBoth(query: string, variables: object, pick: (data: never) => unknown) {
  const ask = api.as(team.office, "COMPLIANCE");
  const answers = [];
  for (const asOf of days) {
    const { data, errors } = await ask(query, { ...variables, asOf });
    expect(errors).toEqual([]);
    answers.push(pick(data as never));
  }
  return answers;
}

test("contacts are counted on the day of the bank", async () => {
  const query = /* GraphQL */ `
    query ($client: ID!, $bo: ID!, $asOf: Date!) {
      client(id: $client) { interactionCount(asOf: $asOf) }
      manager(id: $bo) { interactionCount(asOf: $asOf) }
    }
  `;
  expect(await onBoth(query, { client: team.clients[0], bo: team.bo }, (data) => data)).toEqual([
    { client: { interactionCount: 1 }, manager: { interactionCount: 1 } },
    { client: { interactionCount: 2 }, manager: { interactionCount: 2 } },
  ]);
});

test("a contact counts for as many days as the risk of a portfolio looks back, by the days of the bank", async () => {
  const query =
    "query ($anna: ID!, $asOf: Date!) { portfolioAtRisk(managerId: $anna, asOf: $asOf) { clients { nodes { client { id } otherContacts } } } }";
  const contacts = (data: {
    portfolioAtRisk: { clients: { nodes: { client: { id: string }; otherContacts: number }[] } };
  }) => data.portfolioAtRisk.clients.nodes.find(({ client }) => client.id === team.clients[0])?.otherContacts;
  expect(await onBoth(query, { anna: team.anna }, contacts)).toEqual([1, 2]);
});

test("items, advice and endorsements are evidence from the day of the bank on", async () => {
  const query = /* GraphQL */ `
    query ($topic: ID!, $asOf: Date!) {
      knowledgeRisk(topicId: $topic, asOf: $asOf) { items }
      experts(topicId: $topic, asOf: $asOf) { experts { evidence { kind on weight item { id } } } }
    }
  `;
  type Told = {
    knowledgeRisk: { items: number };
    experts: { experts: { evidence: { kind: string; on: string; weight: number; item: { id: string } | null }[] }[] };
  };
  const evidence = ({ knowledgeRisk, experts }: Told) => ({
    items: knowledgeRisk.items,
    evidence: experts.experts[0]!.evidence.map(({ kind, on, weight, item }) => [
      kind,
      on,
      weight,
      item?.id ?? null,
    ]).sort(),
  });
  const advice = (on: string, weight: number) => ["ADVICE", on, weight, null];
  const [first, second] = items;
  expect(await onBoth(query, { topic: topics.narrow }, evidence)).toEqual([
    { items: 1, evidence: [advice("2025-01-01", 0.4), ["ITEM", "2026-03-31", 0.5, first]] },
    {
      items: 2,
      evidence: [advice("2026-04-01", 0.8), ["ITEM", "2026-03-31", 1, first], ["ITEM", "2026-04-01", 0.5, second]],
    },
  ]);
});

test("advice is told from the day of the bank on, and leads to people from then on", async () => {
  const query = /* GraphQL */ `
    query ($bo: ID!, $head: ID!, $asOf: Date!) {
      manager(id: $bo) { adviceGiven(asOf: $asOf) { edges { lastAt node { id } } } }
      introductionPaths(from: $head, to: $bo, maxHops: 1, asOf: $asOf) { paths { hops } }
      neighbourhood(of: $head, depth: 0, kinds: [ADVICE], asOf: $asOf) { nodes { counts { total } } }
    }
  `;
  type Told = { manager: { adviceGiven: { edges: { lastAt: string | null; node: { id: string } }[] } } };
  const told = ({ manager, ...rest }: Told) => ({
    given: manager.adviceGiven.edges.map(({ lastAt, node }) => [node.id, lastAt]).sort(),
    ...rest,
  });
  const { bo, head, superior } = team;
  expect(await onBoth(query, { bo, head }, told)).toEqual([
    {
      given: [[superior, null]],
      introductionPaths: { paths: [] },
      neighbourhood: { nodes: [{ counts: [] }] },
    },
    {
      given: [
        [head, late],
        [superior, late],
      ].sort(),
      introductionPaths: { paths: [{ hops: 1 }] },
      neighbourhood: { nodes: [{ counts: [{ total: 1 }] }] },
    },
  ]);
});

test("reading ties the network from the day of the bank on, and lies in its window and quarter", async () => {
  const query = /* GraphQL */ `
    query ($item: ID!, $branch: ID!, $asOf: Date!, $window: NetworkWindow) {
      neighbourhood(of: $item, depth: 0, kinds: [READING, ENDORSEMENT], asOf: $asOf) { nodes { counts { kind total } } }
      network: networkSnapshot(branchId: $branch, kinds: [READING], asOf: $asOf) { knowledgeByQuarter { quarter created reused readers } figures { ties } }
      window: networkSnapshot(branchId: $branch, kinds: [READING, ENDORSEMENT], asOf: $asOf, window: $window) { figures { ties } }
    }
  `;
  const variables = { item: items[0], branch: team.branch, window: { from: "2026-03-31", to: "2026-03-31" } };
  const q1 = { quarter: "2026-Q1", created: 1, reused: 1, readers: 1 };
  type Told = { network: { knowledgeByQuarter: unknown } };
  const [onFirst, onSecond] = (await onBoth(query, variables, (data) => data)) as [Told, Told];
  expect(onFirst).toEqual({
    neighbourhood: { nodes: [{ counts: [{ kind: "READING", total: 1 }] }] },
    network: { knowledgeByQuarter: [q1], figures: { ties: 1 } },
    window: { figures: { ties: 1 } },
  });
  expect(onSecond.network.knowledgeByQuarter).toEqual([q1, { quarter: "2026-Q2", created: 1, reused: 1, readers: 1 }]);
  const ties = async (from: string, to: string) => {
    const asked = { branch: team.branch, window: { from, to } };
    const text =
      "query ($branch: ID!, $window: NetworkWindow, $asOf: Date!) { networkSnapshot(branchId: $branch, kinds: [READING], asOf: $asOf, window: $window) { figures { ties } } }";
    const [, told] = await onBoth(
      text,
      asked,
      (data: { networkSnapshot: { figures: { ties: number } } }) => data.networkSnapshot.figures.ties,
    );
    return told;
  };
  expect([await ties("2026-03-31", "2026-03-31"), await ties("2026-04-01", "2026-04-01")]).toEqual([1, 0]);
});

test("sessions lie in a period by the day of the bank", async () => {
  const hours = async (from: string, to: string) => {
    const { data } = await api.as(team.office, "HR")(
      "query ($branch: ID!, $from: Date!, $to: Date!) { mentoringProgress(branchId: $branch, from: $from, to: $to) { hours } }",
      { branch: team.branch, from, to },
    );
    return data.mentoringProgress.hours;
  };
  expect([await hours("2026-03-01", "2026-04-01"), await hours("2026-04-01", "2026-05-01")]).toEqual([1, 2]);
});

test("whoever left on a day is asked for advice no more from its first instant in the bank on", async () => {
  await run(api, "MATCH (m:Manager {id: $stranger}) SET m.leftOn = '2026-04-01'", team);
  const record = async (lastAt: string) => {
    const { data } = await api.as(team.anna, "MANAGER")(
      "mutation ($input: RecordAdviceInput!) { recordAdvice(input: $input) { userErrors { code } } }",
      { input: { adviserId: team.stranger, lastAt } },
    );
    return data.recordAdvice.userErrors;
  };
  expect(await record(late)).toEqual([{ code: "HAS_LEFT" }]);
  expect(await record(early)).toEqual([]);
});
