import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeTopics, run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const fields = "topic { name nameZh broader { id } }";

test("ADMIN adds a topic whose name is new, also of sixteen at once", async () => {
  const team = await makeTeam(api);
  const { wide, middle } = await makeTopics(api, team);
  const ask = api.as(team.office, "ADMIN");
  const input = { name: `Added ${team.tag}`, nameZh: "新", broaderIds: [wide, middle, wide] };
  const answers = await Promise.all(Array.from({ length: 16 }, () => change(ask, "addTopic", input, fields)));
  expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(15).fill("ALREADY_EXISTS name"));
  expect(answers.find(({ codes }) => codes.length === 0)).toEqual({
    codes: [],
    topic: { name: `Added ${team.tag}`, nameZh: "新", broader: [{ id: middle }, { id: wide }] },
  });
  expect((await change(ask, "addTopic", { name: " " }, fields)).codes).toEqual(["INVALID name"]);
  expect((await change(ask, "addTopic", { name: `X ${team.tag}`, broaderIds: ["top-none"] }, fields)).codes).toEqual([
    "NOT_FOUND broaderIds",
  ]);
  for (const role of ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE"] as const)
    expect((await change(api.as(team.head, role), "addTopic", { name: `Y ${team.tag}` }, fields)).codes).toEqual([
      "FORBIDDEN",
    ]);
});

test("ADMIN changes names and place; a circle is refused and leaves no trace", async () => {
  const team = await makeTeam(api);
  const { wide, middle, narrow } = await makeTopics(api, team);
  const update = (input: object) =>
    change(api.as(team.office, "ADMIN"), "updateTopic", { topicId: wide, ...input }, fields);
  const { tag } = team;
  expect(await update({ topicId: narrow, nameZh: "窄", broaderIds: [wide] })).toEqual({
    codes: [],
    topic: { name: `Narrow ${tag}`, nameZh: "窄", broader: [{ id: wide }] },
  });
  expect(await update({ topicId: narrow, name: `Slim ${tag}`, nameZh: null })).toEqual({
    codes: [],
    topic: { name: `Slim ${tag}`, nameZh: null, broader: [{ id: wide }] },
  });
  expect((await update({ topicId: narrow, broaderIds: [middle] })).codes).toEqual([]);
  expect((await update({ broaderIds: [narrow] })).codes).toEqual(["CYCLE broaderIds"]);
  expect((await update({ broaderIds: [wide] })).codes).toEqual(["CYCLE broaderIds"]);
  expect((await update({ name: `Middle ${tag}` })).codes).toEqual(["ALREADY_EXISTS name"]);
  expect((await update({ name: null })).codes).toEqual(["INVALID name"]);
  expect((await update({ topicId: "top-none", name: `Z ${tag}` })).codes).toEqual(["NOT_FOUND topicId"]);
  expect(await update({ name: `Wide ${tag}` })).toEqual({
    codes: [],
    topic: { name: `Wide ${tag}`, nameZh: `广${tag}`, broader: [] },
  });
  expect((await update({ topicId: narrow, broaderIds: [] })).codes).toEqual([]);
});

test("sixteen moves at once around a ring of four never close a circle", async () => {
  const team = await makeTeam(api);
  const ids = [0, 1, 2, 3].map((n) => `top-${team.tag}-ring${n}`);
  await run(api, "UNWIND $ids AS id CREATE (:Topic {id: id, name: id})", { ids });
  const ask = api.as(team.office, "ADMIN");
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      change(ask, "updateTopic", { topicId: ids[n % 4], broaderIds: [ids[(n + 1) % 4]] }, "topic { id }"),
    ),
  );
  expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(4).fill("CYCLE broaderIds"));
  expect(await run(api, "MATCH (t:Topic)-[:BROADER*1..8]->(t) WHERE t.id IN $ids RETURN t", { ids })).toEqual([]);
});
