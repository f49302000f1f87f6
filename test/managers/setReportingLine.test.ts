import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: SetReportingLineInput!) {
    setReportingLine(input: $input) {
      manager { version superior { id } reportingLines { from to superior { id } } }
      userErrors { code path }
    }
  }
`;

test("HR gives another superior, then none", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = { managerId: team.anna, superiorId: team.head, from: "2026-03-01" };
  const lines = [
    { from: "2026-03-01", to: null, superior: { id: team.head } },
    { from: "2020-01-01", to: "2026-03-01", superior: { id: team.superior } },
  ];
  expect((await ask(mutation, { input })).data.setReportingLine).toEqual({
    manager: { version: 2, superior: { id: team.head }, reportingLines: lines },
    userErrors: [],
  });
  const none = { managerId: team.anna, from: "2026-04-01" };
  expect((await ask(mutation, { input: none })).data.setReportingLine).toEqual({
    manager: { version: 3, superior: null, reportingLines: [{ ...lines[0], to: "2026-04-01" }, lines[1]] },
    userErrors: [],
  });
  expect((await ask(mutation, { input: { managerId: team.anna } })).data.setReportingLine.userErrors).toEqual([
    { code: "UNCHANGED", path: ["input", "superiorId"] },
  ]);
});

test("no circles: not oneself, nobody who reports to them, directly or through others", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const refused = async (input: object) => (await ask(mutation, { input })).data.setReportingLine.userErrors;
  const cycle = [{ code: "CYCLE", path: ["input", "superiorId"] }];
  expect(await refused({ managerId: team.head, superiorId: team.head })).toEqual(cycle);
  expect(await refused({ managerId: team.superior, superiorId: team.anna })).toEqual(cycle);
  expect(await refused({ managerId: team.bo, superiorId: team.anna })).toEqual([]);
  expect(await refused({ managerId: team.superior, superiorId: team.bo })).toEqual(cycle);
  expect(await refused({ managerId: team.bo, superiorId: team.head, from: "2020-01-01" })).toEqual([
    { code: "TOO_EARLY", path: ["input", "from"] },
  ]);
  expect(await refused({ managerId: team.bo, superiorId: "mgr-none", from: "2026-07-01" })).toEqual([
    { code: "IN_FUTURE", path: ["input", "from"] },
  ]);
});

test("a line that ended makes no circle; one that holds on some later day does", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const codes = async (input: object) =>
    (await ask(mutation, { input })).data.setReportingLine.userErrors.map(({ code }: { code: string }) => code);
  expect(await codes({ managerId: team.anna, superiorId: null, from: "2026-03-01" })).toEqual([]);
  expect(await codes({ managerId: team.superior, superiorId: team.anna, from: "2026-02-28" })).toEqual(["CYCLE"]);
  expect(await codes({ managerId: team.superior, superiorId: team.anna, from: "2026-03-01" })).toEqual([]);
});

test("superior and head with both ends inside", async () => {
  const team = await makeTeam(api);
  const line = (superiorId: string) => ({ input: { managerId: team.anna, superiorId } });
  for (const [id, role, superiorId] of [
    [team.superior, "MANAGER", team.head],
    [team.superior, "MANAGER", team.stranger],
    [team.head, "BRANCH_HEAD", team.stranger],
    [team.strangerSuperior, "MANAGER", team.strangerSuperior],
    [team.bo, "MANAGER", team.bo],
    [team.office, "ANALYST", team.bo],
    [team.superior, "ANALYST", team.bo],
    [team.office, "COMPLIANCE", team.bo],
  ] as const)
    expect((await api.as(id, role)(mutation, line(superiorId))).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  const own = { managerId: team.head, superiorId: team.superior };
  expect((await api.as(team.head, "BRANCH_HEAD")(mutation, { input: own })).data.setReportingLine.userErrors).toEqual([
    { code: "SELF", path: ["input", "managerId"] },
  ]);
  const { data } = await api.as(team.superior, "MANAGER")(mutation, line(team.bo));
  expect(data.setReportingLine.manager.superior).toEqual({ id: team.bo });
});

test("of sixteen at once around a ring of four, the circle is never closed", async () => {
  const team = await makeTeam(api);
  const ring = [team.head, team.office, team.strangerSuperior, team.superior];
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      api.as("mgr-000001", "HR")(mutation, {
        input: { managerId: ring[n % 4], superiorId: ring[(n + 1) % 4], from: "2026-06-01" },
      }),
    ),
  );
  const codes = answers.map(({ data }) => data.setReportingLine.userErrors[0]?.code ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(3);
  expect(codes.filter((code) => code === "CYCLE")).toHaveLength(4);
  expect(codes.filter((code) => code === "UNCHANGED")).toHaveLength(9);
});
