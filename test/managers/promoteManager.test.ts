import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { run } from "../support/mentoring.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: PromoteManagerInput!) {
    promoteManager(input: $input) {
      manager { version grade { id } grades { from to grade { id } } }
      userErrors { code path }
    }
  }
`;

async function makeGrade() {
  const team = await makeTeam(api);
  const gradeId = `grd-${team.tag}`;
  await run(api, "CREATE (:Grade {id: $gradeId, name: 'Higher', rank: 2})", { gradeId });
  return { ...team, gradeId };
}

test("HR promotes: the grade before ends on that day", async () => {
  const { anna: managerId, office, gradeId } = await makeGrade();
  const ask = api.as(office, "HR");
  const input = { managerId, gradeId, from: "2026-04-01" };
  expect((await ask(mutation, { input })).data.promoteManager).toEqual({
    manager: {
      version: 2,
      grade: { id: gradeId },
      grades: [
        { from: "2026-04-01", to: null, grade: { id: gradeId } },
        { from: "2020-01-01", to: "2026-04-01", grade: { id: "grd-team" } },
      ],
    },
    userErrors: [],
  });
  const refused = async (more: object) =>
    (await ask(mutation, { input: { ...input, ...more } })).data.promoteManager.userErrors;
  expect(await refused({ from: "2026-05-01" })).toEqual([{ code: "UNCHANGED", path: ["input", "gradeId"] }]);
  expect(await refused({ gradeId: "grd-team" })).toEqual([{ code: "TOO_EARLY", path: ["input", "from"] }]);
  expect(await refused({ gradeId: "grd-team", from: "2026-07-01" })).toEqual([
    { code: "IN_FUTURE", path: ["input", "from"] },
  ]);
  expect(await refused({ gradeId: "grd-none", from: null })).toEqual([
    { code: "NOT_FOUND", path: ["input", "gradeId"] },
  ]);
});

test("nobody but HR promotes, and HR not themselves", async () => {
  const { anna, superior, head, office, gradeId } = await makeGrade();
  for (const [id, role] of [
    [anna, "MANAGER"],
    [superior, "MANAGER"],
    [head, "BRANCH_HEAD"],
    [office, "COMPLIANCE"],
    [office, "ADMIN"],
  ] as const)
    expect((await api.as(id, role)(mutation, { input: { managerId: anna, gradeId } })).errors).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
  expect(
    (await api.as(office, "HR")(mutation, { input: { managerId: office, gradeId } })).data.promoteManager.userErrors,
  ).toEqual([{ code: "SELF", path: ["input", "managerId"] }]);
});
