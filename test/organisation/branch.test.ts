import { expect, test } from "vitest";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const add =
  "mutation ($input: AddBranchInput!) { addBranch(input: $input) { branch { id name nameZh kind parent { id } } userErrors { code path } } }";
const update =
  "mutation ($input: UpdateBranchInput!) { updateBranch(input: $input) { branch { name nameZh kind parent { id } } userErrors { code path } } }";

test("a branch with what is above and below it, and its staff with or without all below", async () => {
  const team = await makeTeam(api);
  const admin = api.as(team.office, "ADMIN");
  const input = { name: `Sub ${team.tag}`, nameZh: "支行", kind: "SUB_BRANCH", partOfId: team.branch };
  const added = (await admin(add, { input })).data.addBranch;
  const below = added.branch.id;
  expect(added).toEqual({
    branch: { id: below, name: input.name, nameZh: "支行", kind: "SUB_BRANCH", parent: { id: team.branch } },
    userErrors: [],
  });
  const moved = { managerId: team.anna, branchId: below, post: "moved", from: "2026-06-01" };
  await api.as(team.office, "HR")(
    "mutation ($input: TransferManagerInput!) { transferManager(input: $input) { userErrors { code } } }",
    { input: moved },
  );
  const query = `{ branch(id: "${team.branch}") {
    parent { id } children { id parent { id } }
    own: managers { totalCount edges { title from node { id } } }
    all: managers(wholeSubtree: true, orderBy: { field: SINCE, direction: DESC }, first: 2) { totalCount edges { title node { id branch { id } } } }
    before: managers(asOf: "2026-05-31") { totalCount }
  } }`;
  const staff = (name: "head" | "superior" | "bo") => ({ title: name, from: "2020-01-01", node: { id: team[name] } });
  for (const isCut of [cutEverywhere, cutNowhere]) {
    expect(await api.as(team.stranger, "MANAGER", { isCut })(query)).toEqual({
      data: {
        branch: {
          parent: null,
          children: [{ id: below, parent: { id: team.branch } }],
          own: { totalCount: 3, edges: [staff("bo"), staff("head"), staff("superior")] },
          all: {
            totalCount: 4,
            edges: [
              { title: "moved", node: { id: team.anna, branch: { id: below } } },
              { title: "superior", node: { id: team.superior, branch: { id: team.branch } } },
            ],
          },
          before: { totalCount: 4 },
        },
      },
      errors: [],
    });
  }
  expect((await admin(`{ branch(id: "${team.branch}") { name managers { totalCount } } }`)).data.branch).toEqual({
    name: `Branch ${team.tag}`,
    managers: { totalCount: 0 },
  });
});

test("branches are found by a part of the name, and by kind", async () => {
  const team = await makeTeam(api);
  const query = "query ($filter: BranchFilter) { branches(filter: $filter) { totalCount nodes { id } } }";
  const ask = api.as(team.anna, "MANAGER");
  const both = { totalCount: 2, nodes: [{ id: team.branch }, { id: team.otherBranch }] };
  expect((await ask(query, { filter: { text: team.tag.toUpperCase() } })).data.branches).toEqual(both);
  expect((await ask(query, { filter: { text: team.tag, kind: "HEAD_OFFICE" } })).data.branches.totalCount).toBe(0);
  expect((await ask(query)).data.branches.totalCount).toBeGreaterThan(2);
});

test("a branch changes what is given, and moves in the tree without a circle", async () => {
  const team = await makeTeam(api);
  const admin = api.as(team.office, "ADMIN");
  const done = async (input: object) => (await admin(update, { input })).data.updateBranch;
  const name = `Other ${team.tag}`;
  expect(await done({ branchId: team.otherBranch, nameZh: "分行", partOfId: team.branch })).toEqual({
    branch: { name, nameZh: "分行", kind: "BRANCH", parent: { id: team.branch } },
    userErrors: [],
  });
  expect(await done({ branchId: team.otherBranch, kind: "SUB_BRANCH" })).toEqual({
    branch: { name, nameZh: "分行", kind: "SUB_BRANCH", parent: { id: team.branch } },
    userErrors: [],
  });
  for (const partOfId of [team.otherBranch, team.branch])
    expect(await done({ branchId: team.branch, partOfId })).toEqual({
      branch: null,
      userErrors: [{ code: "CYCLE", path: ["input", "partOfId"] }],
    });
  expect(await done({ branchId: team.otherBranch, nameZh: null, partOfId: null })).toEqual({
    branch: { name, nameZh: null, kind: "SUB_BRANCH", parent: null },
    userErrors: [],
  });
  expect((await done({ branchId: "brn-none", partOfId: "brn-none", name: "x" })).userErrors).toEqual([
    { code: "NOT_FOUND", path: ["input", "branchId"] },
    { code: "NOT_FOUND", path: ["input", "partOfId"] },
  ]);
  expect((await done({ branchId: team.branch, name: null })).userErrors).toEqual([
    { code: "INVALID", path: ["input", "name"] },
  ]);
});

test("of sixteen that would close a circle together, one is done", async () => {
  const team = await makeTeam(api);
  const admin = api.as(team.office, "ADMIN");
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) => {
      const [branchId, partOfId] = n % 2 ? [team.branch, team.otherBranch] : [team.otherBranch, team.branch];
      return admin(update, { input: { branchId, partOfId } });
    }),
  );
  const codes = answers.map(({ data }) => data.updateBranch.userErrors[0]?.code ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(8);
  expect(codes.filter((code) => code === "CYCLE")).toHaveLength(8);
});

test("only ADMIN changes branches and grades", async () => {
  const team = await makeTeam(api);
  for (const role of ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE", "SATISFACTION"] as const) {
    const ask = api.as(team.head, role);
    for (const [name, input] of [
      ["addBranch", `{ name: "x", kind: BRANCH }`],
      ["updateBranch", `{ branchId: "${team.branch}" }`],
      ["addGrade", `{ name: "x", rank: 1 }`],
      ["updateGrade", `{ gradeId: "grd-team" }`],
    ])
      expect((await ask(`mutation { ${name}(input: ${input}) { userErrors { code } } }`)).errors).toMatchObject([
        { code: "FORBIDDEN" },
      ]);
  }
});
