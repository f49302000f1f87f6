import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: RecordMoraleInput!) {
    recordMorale(input: $input) {
      score { id on score }
      userErrors { code path }
    }
  }
`;

test("the survey delivers a score once for the same key, which the person and COMPLIANCE may read", async () => {
  const team = await makeTeam(api);
  const service = api.as("survey", "SATISFACTION");
  const input = { managerId: team.anna, score: 8, on: "2026-06-01", idempotencyKey: team.tag };
  const first = (await service(mutation, { input })).data.recordMorale;
  const { id } = first.score;
  expect(first).toEqual({ score: { id, on: "2026-06-01", score: 8 }, userErrors: [] });
  expect((await service(mutation, { input })).data.recordMorale).toEqual(first);
  const query = `{ node(id: "${id}") { ... on MoraleScore { score } } }`;
  for (const [viewer, role, score] of [
    [team.anna, "MANAGER", { score: 8 }],
    [team.office, "COMPLIANCE", { score: 8 }],
    [team.superior, "MANAGER", null],
    [team.head, "BRANCH_HEAD", null],
    [team.office, "HR", null],
    [team.office, "ANALYST", null],
    [team.office, "ADMIN", null],
  ] as const)
    expect((await api.as(viewer, role)(query)).data.node).toEqual(score);
});

test("out of range, in the future, nobody there", async () => {
  const team = await makeTeam(api);
  const service = api.as("survey", "SATISFACTION");
  const refused = async (input: object) => (await service(mutation, { input })).data.recordMorale.userErrors;
  expect(await refused({ managerId: team.anna, score: 10.5, on: "2026-07-01" })).toEqual([
    { code: "INVALID", path: ["input", "score"] },
    { code: "IN_FUTURE", path: ["input", "on"] },
  ]);
  expect(await refused({ managerId: "mgr-none", score: 5 })).toEqual([
    { code: "NOT_FOUND", path: ["input", "managerId"] },
  ]);
  expect(await refused({ managerId: team.anna, score: 5, on: "2019-12-31" })).toEqual([
    { code: "TOO_EARLY", path: ["input", "on"] },
  ]);
});

test("nobody else, neither the person nor HR", async () => {
  const team = await makeTeam(api);
  for (const role of ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect(
      (await api.as(team.anna, role)(mutation, { input: { managerId: team.anna, score: 9 } })).errors,
    ).toMatchObject([{ code: "FORBIDDEN" }]);
});
