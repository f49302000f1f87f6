import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeItem, makeTopics } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

/** Six items about the narrow topic; all titles hold the team's tag. */
async function makeItems() {
  const team = await makeTeam(api);
  const topics = await makeTopics(api, team);
  const of = (name: string, more: object = {}) =>
    makeItem(api, team, { name, author: team.anna, topics: [topics.narrow], title: `${name} ${team.tag}`, ...more });
  await of("trade", { createdAt: "2025-01-01T00:00:00.000Z", body: "Hedging with forwards" });
  await of("hedging", { createdAt: "2025-01-02T00:00:00.000Z", kind: "CASE" });
  await of("汇率避险", { createdAt: "2025-01-03T00:00:00.000Z", kind: "CASE", author: team.bo });
  await of("late", { createdAt: "2025-01-04T00:00:00.000Z", reviewBy: "2026-06-30" });
  await of("soon", { createdAt: "2025-01-05T00:00:00.000Z", reviewBy: "2026-07-01", topics: [topics.wide] });
  await of("withdrawn", { createdAt: "2025-01-06T00:00:00.000Z", retiredOn: "2026-06-30" });
  return { team, topics };
}

test("each filter alone, together, and in its orders", async () => {
  const { team, topics } = await makeItems();
  const ask = api.as(team.stranger, "MANAGER");
  const named = async (filter: object, orderBy?: object) => {
    const { data, errors } = await ask(
      `query ($filter: KnowledgeItemFilter!, $orderBy: KnowledgeItemOrder) {
        knowledgeItems(filter: $filter, orderBy: $orderBy) { totalCount nodes { title } } }`,
      { filter, orderBy },
    );
    expect(errors).toEqual([]);
    expect(data.knowledgeItems.totalCount).toBe(data.knowledgeItems.nodes.length);
    return data.knowledgeItems.nodes.map(({ title }: { title: string }) => title.split(" ")[0]);
  };
  const topicId = topics.wide;
  expect(await named({ topicId })).toEqual(["soon", "late", "汇率避险", "hedging", "trade"]);
  expect(await named({ topicId: topics.middle })).toEqual(["late", "汇率避险", "hedging", "trade"]);
  expect(await named({ topicId, isCurrent: null }, { field: "TITLE" })).toEqual([
    "hedging",
    "late",
    "soon",
    "trade",
    "withdrawn",
    "汇率避险",
  ]);
  expect(await named({ topicId, isCurrent: false })).toEqual(["withdrawn"]);
  expect(await named({ topicId, authorId: team.bo })).toEqual(["汇率避险"]);
  expect(await named({ authorId: team.anna }, { field: "CREATED_AT", direction: "ASC" })).toEqual([
    "trade",
    "hedging",
    "late",
    "soon",
  ]);
  expect(await named({ authorId: team.anna, kind: "CASE" })).toEqual(["hedging"]);
  expect(await named({ topicId, dueForReview: true })).toEqual(["late"]);
  expect(await named({ topicId, dueForReview: false, kind: "GUIDE" })).toEqual(["soon", "trade"]);
  expect(await named({ text: `${team.tag} hedging` })).toEqual(["hedging", "trade"]);
  expect(await named({ text: `HEDG ${team.tag.toUpperCase()}`, kind: "GUIDE" })).toEqual(["trade"]);
  expect(await named({ text: `${team.tag}避险` })).toEqual(["汇率避险"]);
  expect(await named({ text: `${team.tag} 险` })).toEqual(["汇率避险"]);
  expect(await named({ text: `${team.tag} 避汇` })).toEqual([]);
  expect(await named({ text: "险", topicId })).toEqual(["汇率避险"]);
  expect(await named({ text: "险", authorId: team.anna })).toEqual([]);
  expect(await named({ text: team.tag, topicId: topics.middle, authorId: team.anna, dueForReview: true })).toEqual([
    "late",
  ]);
});

test.each([
  ["{}", ""],
  ["{ kind: CASE }", ""],
  ["{ isCurrent: null }", "orderBy: { field: TITLE }"],
  ["{ dueForReview: true }", ""],
  ['{ topicId: "top-wealth-management" }', "orderBy: { field: TITLE, direction: DESC }"],
  ['{ text: "客户" }', ""],
  ['{ text: "保" }', ""],
])("pages of %s %s hold every item once", async (filter, order) => {
  const ask = api.as((await makeTeam(api)).anna, "MANAGER");
  const whole = await ask(`{ knowledgeItems(first: 100, filter: ${filter} ${order}) { nodes { id } totalCount } }`);
  const ids: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 40; pages++) {
    const { data, errors } = await ask(
      `query ($after: String) { knowledgeItems(first: 13, after: $after, filter: ${filter} ${order}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toEqual([]);
    ids.push(...data.knowledgeItems.nodes.map(({ id }: { id: string }) => id));
    after = data.knowledgeItems.pageInfo.endCursor;
    if (!data.knowledgeItems.pageInfo.hasNextPage) break;
  }
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(whole.data.knowledgeItems.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 100));
});

test("an order that the filter does not have, and a text with nothing to find, are refused in words", async () => {
  const ask = api.as((await makeTeam(api)).anna, "MANAGER");
  expect(
    (await ask(`{ knowledgeItems(filter: { text: "trade" }, orderBy: { field: TITLE }) { totalCount nodes { id } } }`))
      .errors,
  ).toMatchObject([
    {
      code: "BAD_USER_INPUT",
      message: "This list cannot be sorted by TITLE with these filters: use RELEVANCE.",
    },
  ]);
  expect((await ask(`{ knowledgeItems(filter: { text: " *!" }) { totalCount } }`)).errors).toMatchObject([
    {
      code: "BAD_USER_INPUT",
      message: "`text` must have 1 to 100 characters, with at least one letter, digit or Chinese character.",
    },
  ]);
});
