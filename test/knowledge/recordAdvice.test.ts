import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeTopics, run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const fields = `seeker { id adviceSought { edges { times firstAt lastAt topics { topicId } node { id } } } } adviser { id }`;

test("who asked records it", async () => {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const ask = api.as(team.anna, "MANAGER");
  const input = {
    adviserId: team.stranger,
    topicId: wide,
    firstAt: "2026-01-01T08:00:00Z",
    lastAt: "2026-06-30T08:00:00+08:00",
    times: 3,
  };
  expect(await change(ask, "recordAdvice", input, fields)).toEqual({
    codes: [],
    seeker: {
      id: team.anna,
      adviceSought: {
        edges: [
          {
            times: 3,
            firstAt: "2026-01-01T08:00:00.000Z",
            lastAt: "2026-06-30T00:00:00.000Z",
            topics: [{ topicId: wide }],
            node: { id: team.stranger },
          },
        ],
      },
    },
    adviser: { id: team.stranger },
  });
});

test("not of oneself, of nobody, of who has left, or in the future; refused, it leaves no trace", async () => {
  const team = await makeTeam(api);
  await run(api, "MATCH (m {id: $id}) SET m.leftOn = '2026-01-01'", { id: team.stranger });
  const record = async (input: object, role: Parameters<typeof api.as>[1] = "MANAGER") =>
    (await change(api.as(team.anna, role), "recordAdvice", { adviserId: team.bo, ...input }, "seeker { id }")).codes;
  expect(await record({ adviserId: team.anna })).toEqual(["SELF adviserId"]);
  expect(await record({ adviserId: "mgr-none" })).toEqual(["NOT_FOUND adviserId"]);
  expect(await record({ adviserId: team.stranger })).toEqual(["HAS_LEFT adviserId"]);
  expect(await record({ topicId: "top-none" })).toEqual(["NOT_FOUND topicId"]);
  expect(await record({ times: 0 })).toEqual(["INVALID times"]);
  expect(await record({ lastAt: "2999-01-01T00:00:00Z" })).toEqual(["IN_FUTURE lastAt"]);
  expect(await record({ firstAt: "2026-02-01T00:00:00Z", lastAt: "2026-01-01T00:00:00Z" })).toEqual([
    "TOO_EARLY lastAt",
  ]);
  for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect(await record({}, role)).toEqual(["FORBIDDEN"]);
  expect(await run(api, "MATCH ({id: $id})-[r:ASKED_ADVICE]->() RETURN r", { id: team.anna })).toEqual([]);
});
