import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeItem, makeTopics, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

async function make() {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  return { team, itemId: await makeItem(api, team, { name: "guide", author: team.anna, topics: [wide] }) };
}
const fields = "knowledgeItem { version readCount viewerHasRead endorsementCount viewerHasEndorsed }";
const item = { version: 1, readCount: 0, viewerHasRead: false, endorsementCount: 0, viewerHasEndorsed: false };

test("sixteen reads at once are one, and the first time counts", async () => {
  const { team, itemId } = await make();
  const read = { codes: [], knowledgeItem: { ...item, readCount: 1, viewerHasRead: true } };
  const ask = api.as(team.bo, "MANAGER");
  const answers = await Promise.all(Array.from({ length: 16 }, () => change(ask, "markRead", { itemId }, fields)));
  expect(answers).toEqual(Array(16).fill(read));
  await tie(api, team.stranger, "READ", itemId, { at: "2025-01-01T00:00:00.000Z" });
  await change(api.as(team.stranger, "MANAGER"), "markRead", { itemId }, fields);
  expect(await run(api, "MATCH (m {id: $id})-[r:READ]->() RETURN r.at AS at", { id: team.stranger })).toEqual([
    { at: "2025-01-01T00:00:00.000Z" },
  ]);
});

test("of sixteen endorsements at once, one is made", async () => {
  const { team, itemId } = await make();
  const ask = api.as(team.bo, "MANAGER");
  const answers = await Promise.all(Array.from({ length: 16 }, () => change(ask, "endorse", { itemId }, fields)));
  expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(15).fill("UNCHANGED itemId"));
  expect(answers.find(({ codes }) => codes.length === 0)).toEqual({
    codes: [],
    knowledgeItem: { ...item, endorsementCount: 1, viewerHasEndorsed: true },
  });
});

test("nobody reads or endorses their own, and what is not there is not found", async () => {
  const { team, itemId } = await make();
  for (const name of ["markRead", "endorse"]) {
    expect((await change(api.as(team.anna, "MANAGER"), name, { itemId }, fields)).codes).toEqual(["SELF itemId"]);
    expect((await change(api.as(team.bo, "MANAGER"), name, { itemId: "itm-none" }, fields)).codes).toEqual([
      "NOT_FOUND itemId",
    ]);
    for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
      expect((await change(api.as(team.bo, role), name, { itemId }, fields)).codes).toEqual(["FORBIDDEN"]);
  }
  expect(await run(api, "MATCH (i {id: $itemId})<-[r:READ|ENDORSED]-() RETURN r", { itemId })).toEqual([]);
});
