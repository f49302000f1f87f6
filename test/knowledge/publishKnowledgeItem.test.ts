import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeTopics, run } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
const fields = "knowledgeItem { version title body kind reviewBy verifiedOn author { id } topics { id } }";
const written = ({ anna }: Team) =>
  run(api, "MATCH (:Manager {id: $anna})-[:AUTHORED]->(i) RETURN i.id AS id", { anna });

test("a manager publishes, once for the same key", async () => {
  const team = await makeTeam(api);
  const { wide, narrow } = await makeTopics(api, team);
  const ask = api.as(team.anna, "MANAGER");
  const input = {
    title: "How to hedge 避险",
    body: "Ask first.",
    kind: "GUIDE",
    topicIds: [wide, narrow, wide],
    reviewBy: "2026-07-01",
    idempotencyKey: "one",
  };
  const done = {
    codes: [],
    knowledgeItem: {
      version: 1,
      title: "How to hedge 避险",
      body: "Ask first.",
      kind: "GUIDE",
      reviewBy: "2026-07-01",
      verifiedOn: null,
      author: { id: team.anna },
      topics: [{ id: narrow }, { id: wide }],
    },
  };
  expect(await change(ask, "publishKnowledgeItem", input, fields)).toEqual(done);
  expect(await change(ask, "publishKnowledgeItem", input, fields)).toEqual(done);
  expect(await written(team)).toHaveLength(1);
});

test("what is out of bounds is refused and leaves no trace", async () => {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const good = { title: "T", body: "B", kind: "CASE", topicIds: [wide] };
  for (const [more, code] of [
    [{ title: " " }, "INVALID title"],
    [{ title: "x".repeat(201) }, "INVALID title"],
    [{ body: "x".repeat(50_001) }, "INVALID body"],
    [{ topicIds: [] }, "INVALID topicIds"],
    [{ topicIds: [wide, "top-none"] }, "NOT_FOUND topicIds"],
    [{ reviewBy: "2026-06-30" }, "TOO_EARLY reviewBy"],
  ] as const) {
    const answer = await change(api.as(team.anna, "MANAGER"), "publishKnowledgeItem", { ...good, ...more }, fields);
    expect(answer).toEqual({ codes: [code], knowledgeItem: null });
  }
  for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect(await change(api.as(team.anna, role), "publishKnowledgeItem", good, fields)).toEqual({
      codes: ["FORBIDDEN"],
    });
  expect(await change(api.as(undefined), "publishKnowledgeItem", good, fields)).toEqual({ codes: ["UNAUTHENTICATED"] });
  expect(await written(team)).toEqual([]);
});
