import { expect, test } from "vitest";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { makeItem, makeTopics, run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const found = `edges { kind score node { __typename
  ... on Manager { id name branch { id } } ... on KnowledgeItem { id title author { id } } ... on Topic { id broader { id } }
} } totalCount pageInfo { hasNextPage }`;

/** Full-text indexes follow writes after a moment. */
const settle = () => run(api, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");

test("managers, items and topics in one list, each with its own selection, both tiers alike", async () => {
  const team = await makeTeam(api);
  const topics = await makeTopics(api, team);
  const item = await makeItem(api, team, { name: "guide", author: team.bo, topics: [topics.wide] });
  await settle();
  const query = `{ search(text: "${team.tag}") { ${found} } }`;
  const answers = await Promise.all(
    [cutEverywhere, cutNowhere].map((isCut) => api.as(team.anna, "MANAGER", { isCut })(query)),
  );
  expect(answers[0]).toEqual(answers[1]);
  const { search } = answers[0]!.data;
  expect(search.totalCount).toBe(11);
  expect(search.pageInfo).toEqual({ hasNextPage: false });
  const scores = search.edges.map(({ score }: { score: number }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const nodes = Object.fromEntries(
    search.edges.map(({ kind, node }: { kind: string; node: { id: string } }) => [node.id, { kind, ...node }]),
  );
  expect(Object.keys(nodes).sort()).toEqual(
    [
      team.head,
      team.superior,
      team.anna,
      team.bo,
      team.stranger,
      team.strangerSuperior,
      team.office,
      item,
      ...Object.values(topics),
    ].sort(),
  );
  expect(nodes[team.bo]).toEqual({
    kind: "MANAGER",
    __typename: "Manager",
    id: team.bo,
    name: `bo ${team.tag}`,
    branch: { id: team.branch },
  });
  expect(nodes[item]).toEqual({
    kind: "KNOWLEDGE_ITEM",
    __typename: "KnowledgeItem",
    id: item,
    title: `guide ${team.tag}`,
    author: { id: team.bo },
  });
  expect(nodes[topics.middle]).toEqual({
    kind: "TOPIC",
    __typename: "Topic",
    id: topics.middle,
    broader: [{ id: topics.wide }],
  });
});

test("words, beginnings of words, Chinese words and single characters", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.anna, "MANAGER");
  const names = async (text: string, kinds?: string[]) => {
    const { data, errors } = await ask(
      "query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds, first: 100) { totalCount nodes { ... on Manager { name } ... on Topic { name nameZh } ... on KnowledgeItem { name: title } } } }",
      { text, kinds },
    );
    expect(errors).toEqual([]);
    expect(data.search.nodes.length).toBe(Math.min(100, data.search.totalCount));
    return data.search.nodes.map(({ name }: { name: string }) => name);
  };
  expect(await names("trade finance", ["TOPIC"])).toEqual(["Trade finance"]);
  expect(await names("FINANCE tra", ["TOPIC"])).toEqual(["Trade finance"]);
  expect(await names("贸易融资", ["TOPIC"])).toEqual(["Trade finance"]);
  expect(await names("易融", ["TOPIC"])).toEqual(["Trade finance"]);
  expect(await names("融易", ["TOPIC"])).toEqual([]);
  expect(await names("陈静", ["MANAGER"])).toEqual(["陈静"]);
  const surnamed = await names("陈", ["MANAGER"]);
  expect(surnamed).toContain("陈静");
  expect(surnamed.every((name: string) => name.includes("陈"))).toBe(true);
  expect(await names("静 陈", ["MANAGER"])).toContain("陈静");
  expect((await names("税"))[0]).toBe("Tax planning");
  expect(await names("the", ["TOPIC"])).toEqual([]);
});

test.each([
  "foo AND (",
  "a* OR b~2",
  '"unclosed',
  "name:陈静",
  "[* TO *]",
  "\\\\x",
  "{!}x",
  "陈静^",
  "/a.*/x",
  "x\u0000y",
  "'); MATCH (n) DETACH DELETE n //",
  "𠮷",
  "👩‍👩‍👧x",
  "AND",
  "NOT 陈静",
])("any text is a text: %j", async (text) => {
  const { errors } = await api.as((await makeTeam(api)).anna, "MANAGER")(
    "query ($text: String!) { search(text: $text) { totalCount nodes { __typename } } }",
    { text },
  );
  expect(errors).toEqual([]);
});

test("a text with nothing to find is refused in words, and so is a page that is too large", async () => {
  const ask = api.as((await makeTeam(api)).anna, "MANAGER");
  for (const text of ["", "  ", "!?", "x".repeat(101)]) {
    const { errors } = await ask("query ($text: String!) { search(text: $text) { totalCount } }", { text });
    expect(errors).toMatchObject([
      {
        code: "BAD_USER_INPUT",
        message: "`text` must have 1 to 100 characters, with at least one letter, digit or Chinese character.",
      },
    ]);
  }
  expect((await ask(`{ search(text: "a", first: 101) { edges { kind } } }`)).errors).toMatchObject([
    { code: "BAD_USER_INPUT" },
  ]);
});

test("pages follow each other and hold every result once", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.anna, "MANAGER");
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 30; pages++) {
    const { data } = await ask(
      `query ($after: String) { search(text: "客户", first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ... on Node { id } } } }`,
      { after },
    );
    ids.push(...data.search.nodes.map(({ id }: { id: string }) => id));
    after = data.search.pageInfo.endCursor;
    if (data.search.pageInfo.hasNextPage) continue;
    expect(ids).toHaveLength(data.search.totalCount);
    break;
  }
  expect(new Set(ids).size).toBe(ids.length);
  const other = api.as(team.bo, "MANAGER");
  const { errors } = await other(
    `query ($after: String) { search(text: "客户", after: $after) { nodes { __typename } } }`,
    { after },
  );
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

test("who has left and what is retired is left out unless it is asked for", async () => {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const item = await makeItem(api, team, { name: "old", author: team.bo, topics: [wide], retiredOn: "2026-01-01" });
  await run(api, "MATCH (m {id: $id}) SET m.leftOn = '2026-01-01'", { id: team.bo });
  await settle();
  const ids = async (more: string) => {
    const { data } = await api.as(
      team.anna,
      "MANAGER",
    )(`{ search(text: "${team.tag}" ${more}) { nodes { ... on Node { id } } } }`);
    return data.search.nodes.map(({ id }: { id: string }) => id).sort();
  };
  const now = [team.head, team.superior, team.anna, team.stranger, team.strangerSuperior, team.office];
  expect(await ids("kinds: [MANAGER, KNOWLEDGE_ITEM]")).toEqual([...now].sort());
  expect(await ids("kinds: [MANAGER, KNOWLEDGE_ITEM], withFormer: true")).toEqual([...now, team.bo, item].sort());
});

test("a number of the file finds nobody for who may not read every file", async () => {
  const team = await makeTeam(api);
  await run(api, "MATCH (m {id: $id}) SET m.externalId = $number", { id: team.bo, number: `N${team.tag}7` });
  await settle();
  const count = async (id: string, role: Parameters<typeof api.as>[1]) =>
    (await api.as(id, role)(`{ search(text: "N${team.tag}7") { totalCount } }`)).data.search.totalCount;
  for (const id of [team.anna, team.bo, team.superior]) expect(await count(id, "MANAGER")).toBe(0);
  expect(await count(team.head, "BRANCH_HEAD")).toBe(0);
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const) expect(await count(team.office, role)).toBe(1);
});
