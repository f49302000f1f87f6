import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: UpdateManagerInput!) {
    updateManager(input: $input) {
      manager { name externalId email hiredOn version }
      userErrors { code path }
    }
  }
`;

test("HR corrects what is given: the rest stays, null takes away", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = { managerId: team.anna, name: "安娜", email: null, hiredOn: "2019-12-01", expectedVersion: 1 };
  expect((await ask(mutation, { input })).data.updateManager).toEqual({
    manager: { name: "安娜", externalId: `E-${team.anna}`, email: null, hiredOn: "2019-12-01", version: 2 },
    userErrors: [],
  });
  expect((await ask(mutation, { input })).data.updateManager).toEqual({
    manager: null,
    userErrors: [{ code: "STALE_VERSION", path: [] }],
  });
});

test("a number that another has, a first day after what began, a name taken away, oneself", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const refused = async (input: object) => (await ask(mutation, { input })).data.updateManager.userErrors;
  const managerId = team.anna;
  expect(await refused({ managerId, externalId: `E-${team.bo}`, hiredOn: "2020-01-02" })).toEqual([
    { code: "ALREADY_EXISTS", path: ["input", "externalId"] },
    { code: "INVALID", path: ["input", "hiredOn"] },
  ]);
  expect(await refused({ managerId, externalId: `E-${team.anna}` })).toEqual([]);
  expect(await refused({ managerId, name: null })).toEqual([{ code: "INVALID", path: ["input", "name"] }]);
  expect(await refused({ managerId: team.office, name: "x" })).toEqual([
    { code: "SELF", path: ["input", "managerId"] },
  ]);
  expect(await refused({ managerId: "mgr-none", name: "x" })).toEqual([
    { code: "NOT_FOUND", path: ["input", "managerId"] },
  ]);
});

test("of sixteen who read the same version, one writes", async () => {
  const team = await makeTeam(api);
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      api.as(team.office, "HR")(mutation, { input: { managerId: team.anna, name: `n${n}`, expectedVersion: 1 } }),
    ),
  );
  const codes = answers.map(({ data }) => data.updateManager.userErrors[0]?.code ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(1);
  expect(codes.filter((code) => code === "STALE_VERSION")).toHaveLength(15);
});

test("nobody but HR, not even the person", async () => {
  const team = await makeTeam(api);
  const input = { managerId: team.anna, email: "mine@bank.example" };
  for (const [id, role] of [
    [team.anna, "MANAGER"],
    [team.superior, "MANAGER"],
    [team.head, "BRANCH_HEAD"],
    [team.office, "ANALYST"],
    [team.office, "COMPLIANCE"],
    [team.office, "ADMIN"],
  ] as const)
    expect((await api.as(id, role)(mutation, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
});
