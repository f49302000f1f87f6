import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: HireManagerInput!) {
    hireManager(input: $input) {
      manager {
        id name externalId email hiredOn leftOn version
        posts { title from to branch { id } } grades { from to grade { id } } reportingLines { from to superior { id } }
      }
      userErrors { code path }
    }
  }
`;

test("HR hires somebody with a first post, grade and superior, once for the same key", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = {
    name: `新人 ${team.tag}`,
    externalId: `N-${team.tag}`,
    email: "new@bank.example",
    hiredOn: "2026-06-01",
    branchId: team.branch,
    post: "客户经理",
    gradeId: "grd-team",
    superiorId: team.superior,
    idempotencyKey: "one",
  };
  const first = await ask(mutation, { input });
  const { id } = first.data.hireManager.manager;
  expect(id).toMatch(/^mgr-/);
  const period = { from: "2026-06-01", to: null };
  expect(first).toEqual({
    data: {
      hireManager: {
        manager: {
          id,
          name: input.name,
          externalId: input.externalId,
          email: input.email,
          hiredOn: "2026-06-01",
          leftOn: null,
          version: 1,
          posts: [{ ...period, title: "客户经理", branch: { id: team.branch } }],
          grades: [{ ...period, grade: { id: "grd-team" } }],
          reportingLines: [{ ...period, superior: { id: team.superior } }],
        },
        userErrors: [],
      },
    },
    errors: [],
  });
  expect(await ask(mutation, { input })).toEqual(first);
  expect((await ask(`{ manager(id: "${team.superior}") { version } }`)).data.manager.version).toBe(1);
});

test("what is not found is named all at once and before all else; nothing is kept", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = {
    name: `x ${team.tag}`,
    branchId: "brn-none",
    gradeId: "grd-none",
    superiorId: "mgr-none",
    externalId: `E-${team.anna}`,
  };
  expect((await ask(mutation, { input })).data.hireManager).toEqual({
    manager: null,
    userErrors: [
      { code: "NOT_FOUND", path: ["input", "branchId"] },
      { code: "NOT_FOUND", path: ["input", "gradeId"] },
      { code: "NOT_FOUND", path: ["input", "superiorId"] },
    ],
  });
  const taken = { name: input.name, branchId: team.branch, gradeId: "grd-team", externalId: input.externalId };
  expect((await ask(mutation, { input: taken })).data.hireManager.userErrors).toEqual([
    { code: "ALREADY_EXISTS", path: ["input", "externalId"] },
  ]);
  const form = { ...input, name: " ", hiredOn: "2026-07-01", email: "x".repeat(201) };
  expect((await ask(mutation, { input: form })).data.hireManager.userErrors).toEqual([
    { code: "INVALID", path: ["input", "name"] },
    { code: "INVALID", path: ["input", "email"] },
    { code: "IN_FUTURE", path: ["input", "hiredOn"] },
  ]);
  expect((await ask(`{ managers(filter: { text: "x ${team.tag}" }) { totalCount } }`)).data.managers.totalCount).toBe(
    0,
  );
});

test("of sixteen hired at once with one number, one is", async () => {
  const team = await makeTeam(api);
  const input = { name: "twin", externalId: `T-${team.tag}`, branchId: team.branch, gradeId: "grd-team" };
  const answers = await Promise.all(Array.from({ length: 16 }, () => api.as(team.office, "HR")(mutation, { input })));
  const codes = answers.map(({ data }) => data.hireManager.userErrors[0]?.code ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(1);
  expect(codes.filter((code) => code === "ALREADY_EXISTS")).toHaveLength(15);
});

test("nobody but HR hires", async () => {
  const team = await makeTeam(api);
  const input = { name: "x", branchId: team.branch, gradeId: "grd-team" };
  for (const role of ["MANAGER", "BRANCH_HEAD", "ANALYST", "COMPLIANCE", "ADMIN", "SATISFACTION"] as const)
    expect((await api.as(team.head, role)(mutation, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await api.as(undefined)(mutation, { input })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});
