import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeItem, makeTopics, run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

test("its author, those above the author, and ADMIN withdraw an item; nothing more is then changed", async () => {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const retire = async (id: string, role: Parameters<typeof api.as>[1] = "MANAGER") => {
    const itemId = await makeItem(api, team, { name: `${id}-${role}`, author: team.anna, topics: [wide] });
    const answer = await change(
      api.as(id, role),
      "retireKnowledgeItem",
      { itemId },
      "knowledgeItem { isCurrent retiredOn version }",
    );
    const [stored] = await run(api, "MATCH (i:KnowledgeItem {id: $itemId}) RETURN i.retiredOn AS retiredOn", {
      itemId,
    });
    return [answer, stored];
  };
  const done = [
    { codes: [], knowledgeItem: { isCurrent: false, retiredOn: "2026-06-30", version: 2 } },
    { retiredOn: "2026-06-30" },
  ];
  expect(await retire(team.anna)).toEqual(done);
  expect(await retire(team.superior)).toEqual(done);
  expect(await retire(team.head, "BRANCH_HEAD")).toEqual(done);
  expect(await retire(team.office, "ADMIN")).toEqual([{ codes: [], knowledgeItem: null }, { retiredOn: "2026-06-30" }]);
  const refused = [{ codes: ["FORBIDDEN"] }, { retiredOn: null }];
  for (const id of [team.bo, team.stranger, team.strangerSuperior]) expect(await retire(id)).toEqual(refused);
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const) expect(await retire(team.office, role)).toEqual(refused);
  const itemId = await makeItem(api, team, {
    name: "gone",
    author: team.anna,
    topics: [wide],
    retiredOn: "2026-01-01",
  });
  const ask = api.as(team.anna, "MANAGER");
  expect((await change(ask, "retireKnowledgeItem", { itemId }, "knowledgeItem { id }")).codes).toEqual([
    "NOT_OPEN itemId",
  ]);
  expect((await change(ask, "reviseKnowledgeItem", { itemId, title: "T" }, "knowledgeItem { id }")).codes).toEqual([
    "NOT_OPEN itemId",
  ]);
  const superior = api.as(team.superior, "MANAGER");
  expect((await change(superior, "verifyKnowledgeItem", { itemId }, "knowledgeItem { id }")).codes).toEqual([
    "NOT_OPEN itemId",
  ]);
  expect((await change(superior, "endorse", { itemId }, "knowledgeItem { id }")).codes).toEqual(["NOT_OPEN itemId"]);
});
