import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeItem, makeTopics } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const fields = "knowledgeItem { version title body kind verifiedOn reviewBy topics { id } }";

async function make() {
  const team = await makeTeam(api);
  const topics = await makeTopics(api, team);
  const values = { verifiedOn: "2026-01-01", reviewBy: "2026-12-31" };
  const itemId = await makeItem(api, team, { name: "guide", author: team.anna, topics: [topics.wide], ...values });
  return { team, topics, itemId };
}

test("its author changes what is given, which takes the verification back", async () => {
  const { team, topics, itemId } = await make();
  const ask = api.as(team.anna, "MANAGER");
  const item = {
    title: "New",
    body: "Text of guide",
    kind: "GUIDE",
    verifiedOn: null,
    reviewBy: "2026-12-31",
    topics: [{ id: topics.wide }],
  };
  expect(await change(ask, "reviseKnowledgeItem", { itemId, title: "New", expectedVersion: 1 }, fields)).toEqual({
    codes: [],
    knowledgeItem: { ...item, version: 2 },
  });
  expect(
    await change(
      ask,
      "reviseKnowledgeItem",
      { itemId, topicIds: [topics.narrow], reviewBy: null, kind: "CASE" },
      fields,
    ),
  ).toEqual({
    codes: [],
    knowledgeItem: { ...item, version: 3, kind: "CASE", reviewBy: null, topics: [{ id: topics.narrow }] },
  });
});

test("others, stale versions, unknown topics and retired items are refused", async () => {
  const { team, itemId } = await make();
  const revise = (id: string, input: object, role: Parameters<typeof api.as>[1] = "MANAGER") =>
    change(api.as(id, role), "reviseKnowledgeItem", { itemId, title: "New", ...input }, "knowledgeItem { id }");
  for (const id of [team.bo, team.superior, team.stranger])
    expect(await revise(id, {})).toEqual({ codes: ["FORBIDDEN"] });
  expect(await revise(team.head, {}, "BRANCH_HEAD")).toEqual({ codes: ["FORBIDDEN"] });
  for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect(await revise(team.anna, {}, role)).toEqual({ codes: ["FORBIDDEN"] });
  expect((await revise(team.anna, { expectedVersion: 2 })).codes).toEqual(["STALE_VERSION"]);
  expect((await revise(team.anna, { topicIds: ["top-none"] })).codes).toEqual(["NOT_FOUND topicIds"]);
  expect((await revise(team.anna, { itemId: "itm-none" })).codes).toEqual(["NOT_FOUND itemId"]);
  expect((await revise(team.anna, { title: null })).codes).toEqual(["INVALID title"]);
  const { data } = await api.as(team.bo, "MANAGER")(`{ knowledgeItem(id: "${itemId}") { version title verifiedOn } }`);
  expect(data.knowledgeItem).toEqual({ version: 1, title: `guide ${team.tag}`, verifiedOn: "2026-01-01" });
});

test("of sixteen at once with the same version, one is done", async () => {
  const { team, itemId } = await make();
  const ask = api.as(team.anna, "MANAGER");
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      change(
        ask,
        "reviseKnowledgeItem",
        { itemId, title: `New ${n}`, expectedVersion: 1 },
        "knowledgeItem { version }",
      ),
    ),
  );
  expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(15).fill("STALE_VERSION"));
});
