import { expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { type Answer, testApi } from "../support/api.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: ReassignClientsInput!) {
    reassignClients(input: $input) {
      fromManager { id clients { nodes { id } } }
      userErrors { code path }
    }
  }
`;
const bySuperior = (team: Team, input: object): Promise<Answer> =>
  api.as(team.superior, Role.MANAGER)(mutation, { input: { fromManagerId: team.anna, ...input } });
const clients = (...ids: string[]) => ids.map((clientId) => ({ clientId }));

async function serving(team: Team) {
  const session = api.database.driver.session();
  const { records } = await session.run(
    `MATCH (m:Manager)-[s:SERVES]->(c:Client) WHERE c.id IN $ids
     RETURN c.id + ' ' + m.id + ' ' + s.role + ' ' + coalesce(s.from, '') + ' ' + coalesce(s.to, '') AS line ORDER BY line`,
    { ids: team.clients },
  );
  await session.close();
  return records.map((record) => (record.get("line") as string).replaceAll(/\w+-[0-9a-f]{10}-/g, ""));
}

const before = [
  "1 anna LEAD 2021-01-01 ",
  "1 bo BACKUP 2021-01-01 ",
  "2 anna LEAD 2021-01-01 ",
  "3 anna LEAD 2021-01-01 ",
  "4 bo LEAD 2021-01-01 ",
  "5 stranger LEAD 2021-01-01 ",
];

test("clients are handed over on a day; a backup who becomes the lead is no backup any more", async () => {
  const team = await makeTeam(api);
  const input = { toManagerId: team.bo, clients: clients(team.clients[1], team.clients[0]), on: "2026-02-01" };
  const { data } = await bySuperior(team, { ...input, idempotencyKey: "once" });
  expect(data.reassignClients).toEqual({
    fromManager: { id: team.anna, clients: { nodes: [{ id: team.clients[2] }] } },
    userErrors: [],
  });
  const after = [
    "1 anna LEAD 2021-01-01 2026-02-01",
    "1 bo BACKUP 2021-01-01 2026-02-01",
    "1 bo LEAD 2026-02-01 ",
    "2 anna LEAD 2021-01-01 2026-02-01",
    "2 bo LEAD 2026-02-01 ",
    ...before.slice(3),
  ];
  expect(await serving(team)).toEqual(after);
  expect((await bySuperior(team, { ...input, idempotencyKey: "once" })).data).toEqual(data);
  expect(await serving(team)).toEqual(after);
});

test("each client may go to another, and a lead handed on the same day leaves nothing behind", async () => {
  const team = await makeTeam(api);
  const to = [{ clientId: team.clients[0], toManagerId: team.bo, expectedVersion: 1 }];
  expect((await bySuperior(team, { clients: to, on: "2021-01-01" })).data.reassignClients.userErrors).toEqual([]);
  expect(await serving(team)).toEqual(["1 bo LEAD 2021-01-01 ", ...before.slice(2)]);
});

test("all or none: each client that cannot be handed over is named, and nothing is changed", async () => {
  const team = await makeTeam(api);
  const [one, two, , four, five] = team.clients;
  const list = [
    { clientId: one, expectedVersion: 7 },
    ...clients(two, four, five, "cli-nobody"),
    { clientId: team.clients[2], toManagerId: team.anna },
  ];
  const { data } = await bySuperior(team, { toManagerId: team.bo, clients: list });
  expect(data.reassignClients).toEqual({
    fromManager: null,
    userErrors: [
      { code: "STALE_VERSION", path: ["input", "clients", "0"] },
      { code: "NOT_SERVING", path: ["input", "clients", "2"] },
      { code: "NOT_FOUND", path: ["input", "clients", "3"] },
      { code: "NOT_FOUND", path: ["input", "clients", "4"] },
      { code: "UNCHANGED", path: ["input", "clients", "5"] },
    ],
  });
  const early = await bySuperior(team, { toManagerId: team.bo, clients: clients(two), on: "2020-12-31" });
  expect(early.data.reassignClients.userErrors).toEqual([{ code: "TOO_EARLY", path: ["input", "clients", "0"] }]);
  const twice = await bySuperior(team, { clients: clients(two, two), toManagerId: team.bo });
  expect(twice.data.reassignClients.userErrors).toEqual([{ code: "INVALID", path: ["input", "clients", "1"] }]);
  const none = await bySuperior(team, { clients: [], toManagerId: team.bo });
  expect(none.data.reassignClients.userErrors).toEqual([{ code: "INVALID", path: ["input", "clients"] }]);
  expect(await serving(team)).toEqual(before);
});

test("only by those under whom both ends work", async () => {
  const team = await makeTeam(api);
  const input = { fromManagerId: team.anna, toManagerId: team.bo, clients: clients(team.clients[1]) };
  for (const [id, role] of [
    [team.anna, Role.MANAGER],
    [team.bo, Role.MANAGER],
    [team.strangerSuperior, Role.MANAGER],
    [team.head, Role.MANAGER],
    [team.office, Role.HR],
    [team.office, Role.ANALYST],
    [team.office, Role.COMPLIANCE],
    [team.office, Role.ADMIN],
  ] as const) {
    expect((await api.as(id, role)(mutation, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  }
  expect((await api.as(undefined)(mutation, { input })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  const outside = { ...input, toManagerId: team.stranger };
  expect((await api.as(team.superior, Role.MANAGER)(mutation, { input: outside })).errors).toMatchObject([
    { code: "FORBIDDEN" },
  ]);
  expect(await serving(team)).toEqual(before);
  expect((await api.as(team.head, Role.BRANCH_HEAD)(mutation, { input })).data.reassignClients.userErrors).toEqual([]);
});

test("of sixteen at once, handed on and assigned, each client has one lead at any time", async () => {
  const team = await makeTeam(api);
  const [one, two, three] = team.clients;
  const orders = [
    [one, two, three],
    [three, two, one],
  ];
  const assign = `mutation ($input: AssignClientInput!) { assignClient(input: $input) { userErrors { code } } }`;
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      n % 4 === 3
        ? api.as(team.superior, Role.MANAGER)(assign, { input: { clientId: one, managerId: team.bo, role: "LEAD" } })
        : bySuperior(team, { toManagerId: team.bo, clients: clients(...orders[n % 2]!), on: "2026-03-01" }),
    ),
  );
  const codes = answers.map(({ data, errors }) => {
    expect(errors).toEqual([]);
    return (data.reassignClients ?? data.assignClient).userErrors[0]?.code ?? "done";
  });
  expect(codes.filter((code) => code === "done")).toHaveLength(1);
  expect(codes.filter((code) => code === "HAS_LEAD")).toHaveLength(4);
  expect(codes.filter((code) => code === "NOT_SERVING")).toHaveLength(11);
  expect((await serving(team)).filter((line) => line.includes("LEAD"))).toEqual([
    "1 anna LEAD 2021-01-01 2026-03-01",
    "1 bo LEAD 2026-03-01 ",
    "2 anna LEAD 2021-01-01 2026-03-01",
    "2 bo LEAD 2026-03-01 ",
    "3 anna LEAD 2021-01-01 2026-03-01",
    "3 bo LEAD 2026-03-01 ",
    ...before.slice(4),
  ]);
});
