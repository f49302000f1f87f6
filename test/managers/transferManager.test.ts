import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: TransferManagerInput!) {
    transferManager(input: $input) {
      manager { version posts { title from to branch { id } } }
      userErrors { code path message }
    }
  }
`;

test("HR transfers: the post before ends on the day on which the new one begins", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = { managerId: team.anna, branchId: team.otherBranch, post: "lead", from: "2026-03-01" };
  expect((await ask(mutation, { input })).data.transferManager).toEqual({
    manager: {
      version: 2,
      posts: [
        { title: "lead", from: "2026-03-01", to: null, branch: { id: team.otherBranch } },
        { title: "anna", from: "2020-01-01", to: "2026-03-01", branch: { id: team.branch } },
      ],
    },
    userErrors: [],
  });
  const query = `{ manager(id: "${team.anna}") { a: branch(asOf: "2026-02-28") { id } b: branch(asOf: "2026-03-01") { id } } }`;
  expect((await ask(query)).data.manager).toEqual({ a: { id: team.branch }, b: { id: team.otherBranch } });
  expect((await ask(mutation, { input: { ...input, from: null } })).data.transferManager.userErrors).toMatchObject([
    { code: "UNCHANGED", path: ["input", "branchId"] },
  ]);
});

test("not in the future, not before the post held began, and no trace of it", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = { managerId: team.anna, branchId: team.otherBranch };
  const refused = async (more: object) =>
    (await ask(mutation, { input: { ...input, ...more } })).data.transferManager.userErrors;
  expect(await refused({ from: "2026-07-01" })).toMatchObject([{ code: "IN_FUTURE", path: ["input", "from"] }]);
  expect(await refused({ from: "2020-01-01" })).toEqual([
    { code: "TOO_EARLY", path: ["input", "from"], message: "from is too early: give 2020-01-02 or a later date." },
  ]);
  expect(await refused({ branchId: "brn-none", managerId: "mgr-none" })).toMatchObject([
    { code: "NOT_FOUND", path: ["input", "managerId"] },
    { code: "NOT_FOUND", path: ["input", "branchId"] },
  ]);
  expect(await refused({ expectedVersion: 3 })).toMatchObject([{ code: "STALE_VERSION" }]);
  expect((await ask(`{ manager(id: "${team.anna}") { version posts { to } } }`)).data.manager).toEqual({
    version: 1,
    posts: [{ to: null }],
  });
});

test("superior and head, with both ends inside; nobody moves themselves", async () => {
  const team = await makeTeam(api);
  const input = { managerId: team.anna, branchId: team.branch, post: "new" };
  for (const [id, role] of [
    [team.anna, "MANAGER"],
    [team.bo, "MANAGER"],
    [team.strangerSuperior, "MANAGER"],
    [team.office, "ANALYST"],
    [team.superior, "ANALYST"],
    [team.superior, "COMPLIANCE"],
    [team.office, "COMPLIANCE"],
    [team.office, "ADMIN"],
  ] as const) {
    expect((await api.as(id, role)(mutation, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  }
  const own = { ...input, managerId: team.head };
  expect(
    (await api.as(team.head, "BRANCH_HEAD")(mutation, { input: own })).data.transferManager.userErrors,
  ).toMatchObject([{ code: "SELF", path: ["input", "managerId"] }]);
  const outside = { ...input, branchId: team.otherBranch };
  for (const [id, role] of [
    [team.superior, "MANAGER"],
    [team.head, "BRANCH_HEAD"],
  ] as const)
    expect((await api.as(id, role)(mutation, { input: outside })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect(
    (await api.as(team.superior, "MANAGER")(mutation, { input: { ...input, from: "2026-05-01" } })).errors,
  ).toEqual([]);
  const again = { ...input, post: "newer", from: "2026-06-01" };
  expect(
    (await api.as(team.head, "BRANCH_HEAD")(mutation, { input: again })).data.transferManager.manager.posts,
  ).toHaveLength(3);
});

test("of sixteen at once from one day, one is done: nobody holds two posts", async () => {
  const team = await makeTeam(api);
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      api.as(team.office, "HR")(mutation, {
        input: { managerId: team.anna, branchId: team.otherBranch, post: `p${n}` },
      }),
    ),
  );
  const codes = answers.map(({ data }) => data.transferManager.userErrors[0]?.code ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(1);
  expect(codes.filter((code) => code === "TOO_EARLY")).toHaveLength(15);
});
