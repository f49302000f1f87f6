import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: AssignClientInput!) {
    assignClient(input: $input) {
      client { id servedBy { role from to manager { id } } }
      userErrors { code message path }
    }
  }
`;

test("a superior gives an unserved client a lead, once for the same key", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.superior, "MANAGER");
  const input = {
    clientId: team.unserved,
    managerId: team.anna,
    role: "LEAD",
    from: "2026-01-01",
    idempotencyKey: "one",
  };
  const done = {
    data: {
      assignClient: {
        client: {
          id: team.unserved,
          servedBy: [{ role: "LEAD", from: "2026-01-01", to: null, manager: { id: team.anna } }],
        },
        userErrors: [],
      },
    },
    errors: [],
  };
  expect(await ask(mutation, { input })).toEqual(done);
  expect(await ask(mutation, { input })).toEqual(done);
});

test("a client has one lead: the second is refused and leaves no trace", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.superior, "MANAGER");
  const input = { clientId: team.clients[0], managerId: team.bo, role: "LEAD" };
  expect((await ask(mutation, { input })).data.assignClient).toEqual({
    client: null,
    userErrors: [
      {
        code: "HAS_LEAD",
        message: "The client already has a lead: hand it over with reassignClients.",
        path: ["input", "clientId"],
      },
    ],
  });
  const { data } = await ask(`{ client(id: "${team.clients[0]}") { version servedBy { role manager { id } } } }`);
  expect(data.client).toEqual({
    version: 1,
    servedBy: [
      { role: "LEAD", manager: { id: team.anna } },
      { role: "BACKUP", manager: { id: team.bo } },
    ],
  });
});

test("of sixteen at once, one becomes the lead", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.superior, "MANAGER");
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      ask(mutation, { input: { clientId: team.unserved, managerId: n % 2 ? team.anna : team.bo, role: "LEAD" } }),
    ),
  );
  const codes = answers.map(({ data }) => data.assignClient.userErrors[0]?.code ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(1);
  expect(codes.filter((code) => code === "HAS_LEAD")).toHaveLength(15);
});

test("only among those who work under the viewer", async () => {
  const team = await makeTeam(api);
  const input = { clientId: team.unserved, managerId: team.anna, role: "LEAD" };
  for (const [id, role] of [
    [team.bo, "MANAGER"],
    [team.strangerSuperior, "MANAGER"],
    [team.office, "HR"],
    [team.office, "ANALYST"],
  ] as const) {
    expect((await api.as(id, role)(mutation, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  }
  expect((await api.as(undefined)(mutation, { input })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  expect((await api.as(team.head, "BRANCH_HEAD")(mutation, { input })).errors).toEqual([]);
});
