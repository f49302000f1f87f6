import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { withColleague } from "../support/colleague.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const card = `{ id name function isCurrent fileIsVisible externalId email hiredOn version manager { id }
  branch { id } post { title } superior { id } viewerCan { updateEmployee transferManager setReportingLine recordDeparture } }`;

test("an employee's card: the directory for everyone, the file for who leads them, HR and themselves", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const whole = {
    id: vera,
    name: `vera ${team.tag}`,
    function: "PRODUCT",
    isCurrent: true,
    fileIsVisible: true,
    externalId: `S-${vera}`,
    email: `${vera}@bank.example`,
    hiredOn: "2020-01-01",
    version: 1,
    manager: null,
    branch: { id: team.branch },
    post: { title: "Specialist" },
    superior: { id: team.superior },
    viewerCan: { updateEmployee: true, transferManager: true, setReportingLine: true, recordDeparture: true },
  };
  const none = { updateEmployee: false, transferManager: false, setReportingLine: false, recordDeparture: false };
  const query = `{ employee(id: "${vera}") ${card} node(id: "${vera}") { ... on Employee { name } } }`;
  const seen = async (id: string, role: "MANAGER" | "EMPLOYEE" | "HR" | "BRANCH_HEAD" | "ADMIN" | "ANALYST") =>
    (await api.as(id, role)(query)).data;
  expect(await seen(team.office, "HR")).toEqual({ employee: whole, node: { name: whole.name } });
  expect((await seen(team.superior, "MANAGER")).employee).toEqual({
    ...whole,
    viewerCan: { ...none, transferManager: true, setReportingLine: true },
  });
  expect((await seen(vera, "EMPLOYEE")).employee).toEqual({ ...whole, viewerCan: none });
  expect((await seen(team.office, "ANALYST")).employee).toEqual({ ...whole, email: null, viewerCan: none });
  expect((await seen(team.stranger, "MANAGER")).employee).toEqual({
    ...whole,
    fileIsVisible: false,
    externalId: null,
    email: null,
    hiredOn: null,
    version: null,
    superior: null,
    viewerCan: none,
  });
  expect(await seen(team.office, "ADMIN")).toEqual({ employee: null, node: null });
});

test("a manager is an employee with the same id; both lead to each other, and a superior may be either", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const ask = api.as(team.office, "HR");
  const { data } = await ask(
    `{ employee(id: "${team.anna}") { id function manager { id } } manager(id: "${team.anna}") { employee { id superior { id } } }
       superior: employee(id: "${team.superior}") { reports(first: 10) { nodes { id } totalCount } } }`,
  );
  expect(data).toEqual({
    employee: { id: team.anna, function: null, manager: { id: team.anna } },
    manager: { employee: { id: team.anna, superior: { id: team.superior } } },
    superior: { reports: { nodes: [{ id: team.anna }, { id: team.bo }, { id: vera }], totalCount: 3 } },
  });
  const { data: moved } = await ask(
    `mutation { setReportingLine(input: { managerId: "${team.bo}", superiorId: "${vera}", from: "2026-06-01" })
       { manager { superior { id } employee { superior { id } } } employee { id } userErrors { code } } }`,
  );
  expect(moved.setReportingLine).toEqual({
    manager: { superior: null, employee: { superior: { id: vera } } },
    employee: { id: team.bo },
    userErrors: [],
  });
  const circle = `mutation { setReportingLine(input: { managerId: "${vera}", superiorId: "${team.bo}" }) { userErrors { code path } } }`;
  expect((await ask(circle)).data.setReportingLine.userErrors).toEqual([
    { code: "CYCLE", path: ["input", "superiorId"] },
  ]);
});

test("the directory: by name, text, branch and function", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const ask = api.as(team.stranger, "MANAGER");
  const list = async (filter: string) =>
    (await ask(`{ employees(first: 100, filter: ${filter}) { nodes { id } totalCount } }`)).data.employees;
  const all = [team.anna, team.bo, team.head, team.superior, vera].map((id) => ({ id }));
  expect(await list(`{ branchId: "${team.branch}" }`)).toEqual({ nodes: all, totalCount: 5 });
  expect(await list(`{ branchId: "${team.branch}", function: PRODUCT }`)).toEqual({
    nodes: [{ id: vera }],
    totalCount: 1,
  });
  expect(await list(`{ text: "VERA ${team.tag}" }`)).toEqual({ nodes: [], totalCount: 0 });
  expect(await list(`{ text: "vera ${team.tag}" }`)).toEqual({ nodes: [{ id: vera }], totalCount: 1 });
  expect(await list(`{ text: "vera ${team.tag}", isCurrent: false }`)).toEqual({ nodes: [], totalCount: 0 });
  const [first] = (await ask("{ employees(first: 2, filter: { function: TELLER }) { nodes { function isCurrent } } }"))
    .data.employees.nodes;
  expect(first).toEqual({ function: "TELLER", isCurrent: true });
  expect((await ask(`{ employees(filter: { text: " " }) { totalCount } }`)).errors).toMatchObject([
    { code: "BAD_USER_INPUT" },
  ]);
  expect((await api.as(team.office, "ADMIN")("{ employees(first: 3) { totalCount } }")).data.employees.totalCount).toBe(
    1,
  );
});

test("HR hires and corrects; a number belongs to one person, manager or not", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const hire = `mutation ($input: HireEmployeeInput!) { hireEmployee(input: $input) { employee ${card} userErrors { code path } } }`;
  const input = {
    name: `Teller ${team.tag}`,
    function: "TELLER",
    externalId: `T-${team.tag}`,
    branchId: team.branch,
    post: "Counter",
    superiorId: team.superior,
    hiredOn: "2026-03-01",
  };
  const { hireEmployee } = (await ask(hire, { input })).data;
  expect(hireEmployee).toMatchObject({
    employee: { function: "TELLER", version: 1, superior: { id: team.superior }, post: { title: "Counter" } },
    userErrors: [],
  });
  const { id } = hireEmployee.employee;
  expect(id).toMatch(/^emp-/);
  const refused = async (more: object) =>
    (await ask(hire, { input: { ...input, ...more } })).data.hireEmployee.userErrors;
  expect(await refused({})).toEqual([{ code: "ALREADY_EXISTS", path: ["input", "externalId"] }]);
  expect(await refused({ externalId: `E-${team.anna}` })).toEqual([
    { code: "ALREADY_EXISTS", path: ["input", "externalId"] },
  ]);
  expect(
    await refused({ externalId: null, branchId: "brn-none", superiorId: "emp-none", hiredOn: "2026-05-01" }),
  ).toEqual([
    { code: "NOT_FOUND", path: ["input", "branchId"] },
    { code: "NOT_FOUND", path: ["input", "superiorId"] },
  ]);
  expect(await refused({ externalId: null, hiredOn: "2099-01-01" })).toEqual([
    { code: "IN_FUTURE", path: ["input", "hiredOn"] },
  ]);
  const update = `mutation ($input: UpdateEmployeeInput!) { updateEmployee(input: $input) { employee { name function version } userErrors { code path } } }`;
  const corrected = async (more: object) =>
    (await ask(update, { input: { employeeId: id, ...more } })).data.updateEmployee;
  expect(await corrected({ function: "OPERATIONS", expectedVersion: 1 })).toEqual({
    employee: { name: input.name, function: "OPERATIONS", version: 2 },
    userErrors: [],
  });
  expect((await corrected({ name: "X", expectedVersion: 1 })).userErrors).toMatchObject([{ code: "STALE_VERSION" }]);
  expect((await corrected({ externalId: `E-${team.bo}` })).userErrors).toMatchObject([{ code: "ALREADY_EXISTS" }]);
  expect((await corrected({ hiredOn: "2026-04-01" })).userErrors).toMatchObject([{ code: "INVALID" }]);
  expect(
    (await ask(update, { input: { employeeId: team.anna, name: "X" } })).data.updateEmployee.userErrors,
  ).toMatchObject([{ code: "NOT_FOUND" }]);
  expect(
    (await api.as(team.superior, "MANAGER")(update, { input: { employeeId: id, name: "X" } })).errors,
  ).toMatchObject([{ code: "FORBIDDEN" }]);
});

test("an employee is transferred and leaves like a manager, and their reports go on to their superior", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const ask = api.as(team.office, "HR");
  const moved = await ask(
    `mutation { transferManager(input: { managerId: "${vera}", branchId: "${team.otherBranch}", from: "2026-05-01" })
       { manager { id } employee { branch { id } posts { to } version } userErrors { code } } }`,
  );
  expect(moved.data.transferManager).toEqual({
    manager: null,
    employee: { branch: { id: team.otherBranch }, posts: [{ to: null }, { to: "2026-05-01" }], version: 2 },
    userErrors: [],
  });
  await ask(
    `mutation { setReportingLine(input: { managerId: "${team.anna}", superiorId: "${vera}", from: "2026-05-01" }) { userErrors { code } } }`,
  );
  const left = await ask(
    `mutation { recordDeparture(input: { managerId: "${vera}", leftOn: "2026-06-01" })
       { employee { isCurrent leftOn superior { id } } userErrors { code } } }`,
  );
  expect(left.data.recordDeparture).toEqual({
    employee: { isCurrent: false, leftOn: "2026-06-01", superior: null },
    userErrors: [],
  });
  expect((await ask(`{ manager(id: "${team.anna}") { superior { id } } }`)).data.manager.superior).toEqual({
    id: team.superior,
  });
  await expect(api.as(vera, "EMPLOYEE")("{ viewer { subject } }")).rejects.toThrow("somebody who has left");
});

test("an employee declares a skill, a superior confirms it, and what managers know stays as it was", async () => {
  const team = await makeTeam(api);
  const vera = await withColleague(api, team);
  const ask = api.as(vera, "EMPLOYEE");
  const { id: topic } = (await ask("{ topics(first: 1) { nodes { id } } }")).data.topics.nodes[0];
  const known = `{ topic(id: "${topic}") { knownBy(first: 1) { totalCount } } }`;
  const before = (await ask(known)).data;
  const set = await ask(
    `mutation { setSkill(input: { topicId: "${topic}", level: 4, from: "2026-01-01" }) { manager { id } employee { skills { level evidence topic { id } } } userErrors { code } } }`,
  );
  expect(set.data.setSkill).toEqual({
    manager: null,
    employee: { skills: [{ level: 4, evidence: "SELF", topic: { id: topic } }] },
    userErrors: [],
  });
  const confirmed = await api.as(
    team.superior,
    "MANAGER",
  )(
    `mutation { confirmSkill(input: { managerId: "${vera}", topicId: "${topic}", level: 3, evidence: CONFIRMED, from: "2026-02-01" }) { employee { skills { level evidence } } userErrors { code } } }`,
  );
  expect(confirmed.data.confirmSkill).toEqual({
    employee: { skills: [{ level: 3, evidence: "CONFIRMED" }] },
    userErrors: [],
  });
  expect((await ask(known)).data).toEqual(before);
});
