import { expect, test } from "vitest";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { makeItem, makeTopics, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

async function makeRead() {
  const team = await makeTeam(api);
  const topics = await makeTopics(api, team);
  const item = await makeItem(api, team, { name: "guide", author: team.anna, topics: [topics.narrow, topics.wide] });
  await tie(api, team.bo, "READ", item, { at: "2025-03-01T00:00:00.000Z" });
  await tie(api, team.stranger, "READ", item, { at: "2025-04-01T00:00:00.000Z" });
  await tie(api, team.stranger, "ENDORSED", item, { at: "2025-04-02T00:00:00.000Z" });
  return { team, topics, item };
}

test("an item, whole, as a colleague who has read it sees it; both tiers alike", async () => {
  const { team, topics, item } = await makeRead();
  const query = `{ knowledgeItem(id: "${item}") {
    __typename id version title body kind createdAt verifiedOn reviewBy retiredOn isCurrent
    readCount endorsementCount viewerHasRead viewerHasEndorsed
    author { id items { nodes { id title topics { id } } } } topics { id }
    readers { totalCount edges { at node { id } } }
    endorsements { totalCount edges { at node { id } } }
  } }`;
  const answer = {
    errors: [],
    data: {
      knowledgeItem: {
        __typename: "KnowledgeItem",
        id: item,
        version: 1,
        title: `guide ${team.tag}`,
        body: "Text of guide",
        kind: "GUIDE",
        createdAt: "2025-01-01T09:00:00.000Z",
        verifiedOn: null,
        reviewBy: null,
        retiredOn: null,
        isCurrent: true,
        readCount: 2,
        endorsementCount: 1,
        viewerHasRead: true,
        viewerHasEndorsed: false,
        author: {
          id: team.anna,
          items: {
            nodes: [
              {
                id: item,
                title: `guide ${team.tag}`,
                topics: [{ id: topics.narrow }, { id: topics.wide }],
              },
            ],
          },
        },
        topics: [{ id: topics.narrow }, { id: topics.wide }],
        readers: { totalCount: 1, edges: [{ at: "2025-03-01T00:00:00.000Z", node: { id: team.bo } }] },
        endorsements: { totalCount: 1, edges: [{ at: "2025-04-02T00:00:00.000Z", node: { id: team.stranger } }] },
      },
    },
  };
  for (const isCut of [cutEverywhere, cutNowhere])
    expect(await api.as(team.bo, "MANAGER", { isCut })(query)).toEqual(answer);
  const node = `{ node(id: "${item}") { ... on KnowledgeItem { title } } }`;
  expect((await api.as(team.bo, "MANAGER")(node)).data).toEqual({ node: { title: `guide ${team.tag}` } });
});

test("who has read it is a tie between two people: told to them, to those above both, and to the whole network's roles", async () => {
  const { team, item } = await makeRead();
  const readers = async (id: string, role: Parameters<typeof api.as>[1]) => {
    const { data } = await api.as(
      id,
      role,
    )(`{ knowledgeItem(id: "${item}") { readCount readers { totalCount nodes { id } } } }`);
    const { readCount, readers } = data.knowledgeItem;
    expect(readCount).toBe(2);
    expect(readers.totalCount).toBe(readers.nodes.length);
    return readers.nodes.map(({ id }: { id: string }) => id);
  };
  const all = [team.stranger, team.bo];
  expect(await readers(team.anna, "MANAGER")).toEqual(all);
  expect(await readers(team.stranger, "MANAGER")).toEqual([team.stranger]);
  expect(await readers(team.strangerSuperior, "MANAGER")).toEqual([]);
  expect(await readers(team.office, "MANAGER")).toEqual([]);
  expect(await readers(team.superior, "MANAGER")).toEqual([team.bo]);
  expect(await readers(team.head, "BRANCH_HEAD")).toEqual([team.bo]);
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const) expect(await readers(team.office, role)).toEqual(all);
});

test("items do not exist for those who work with no people", async () => {
  const { team, topics, item } = await makeRead();
  const query = `{ knowledgeItem(id: "${item}") { id } node(id: "${item}") { id } knowledgeItems { totalCount nodes { id } }
    topic(id: "${topics.wide}") { items { totalCount } knownBy { totalCount } } search(text: "${team.tag}", kinds: [MANAGER, KNOWLEDGE_ITEM]) { nodes { ... on Node { id } } } }`;
  const { data } = await api.as(team.office, "ADMIN")(query);
  expect(data).toEqual({
    knowledgeItem: null,
    node: null,
    knowledgeItems: { totalCount: 0, nodes: [] },
    topic: { items: { totalCount: 0 }, knownBy: { totalCount: 0 } },
    search: { nodes: [{ id: team.office }] },
  });
  const { errors } = await api.as(undefined)(query);
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["UNAUTHENTICATED"]));
});
