import { expect, test } from "vitest";
import { communicationRows } from "../../src/modules/network/communicationFigures.js";
import { testApi } from "../support/api.js";
import { withColleague } from "../support/colleague.js";
import { run } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
const matrixOf = (args: string) =>
  `{ communicationMatrix(${args}) { from to rows { group size withheld cells { with people share ties reciprocity } } basis { asOf } } }`;

/** Five specialists at the team's branch. The first two were asked by anna, and one asked back; one of them met a client with her. */
async function withSpecialists(team: Team) {
  const names = ["v1", "v2", "v3", "v4", "v5"];
  const ids: string[] = [];
  for (const name of names) ids.push(await withColleague(api, team, name));
  await run(
    api,
    `MATCH (anna:Manager {id: $anna}) MATCH (one:Employee {id: $one}) MATCH (two:Employee {id: $two}) MATCH (client:Client {id: $client})
     CREATE (anna)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-1', times: 2, firstAt: '2026-02-01T00:00:00.000Z', lastAt: '2026-02-05T00:00:00.000Z'}]->(one)
     CREATE (anna)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-2', times: 1, firstAt: '2026-03-01T00:00:00.000Z', lastAt: '2026-03-01T00:00:00.000Z'}]->(two)
     CREATE (two)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-3', times: 1, firstAt: '2026-03-02T00:00:00.000Z', lastAt: '2026-03-02T00:00:00.000Z'}]->(anna)
     CREATE (anna)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-4', times: 1, firstAt: '2024-03-02T00:00:00.000Z', lastAt: '2024-03-02T00:00:00.000Z'}]->(two)
     CREATE (anna)-[:HELD]->(contact:Interaction {id: 'int-' + $tag, at: '2026-03-03T02:00:00.000Z', channel: 'VISIT'})-[:WITH]->(client)
     CREATE (two)-[:TOOK_PART]->(contact)`,
    { ...team, one: ids[0], two: ids[1], client: team.clients[0] },
  );
  return ids;
}

test("the matrix of a branch counts people and ties between groups, and withholds groups of fewer than five", async () => {
  const team = await makeTeam(api);
  await withSpecialists(team);
  const ask = api.as(team.office, "ANALYST");
  const args = `branchId: "${team.branch}", from: "2026-01-01", to: "2026-06-01"`;
  const { communicationMatrix } = (await ask(matrixOf(args))).data;
  expect(communicationMatrix).toMatchObject({ from: "2026-01-01", to: "2026-06-01", basis: { asOf: "2026-06-01" } });
  // anna, bo and the head are client managers, too few to be shown; their superior alone is management.
  expect(communicationMatrix.rows.map(({ cells, ...row }: { cells: unknown[] }) => row)).toEqual([
    { group: "CLIENT_MANAGERS", size: null, withheld: "TOO_FEW_RESPONDENTS" },
    { group: "MANAGEMENT", size: null, withheld: "TOO_FEW_RESPONDENTS" },
    { group: "PRODUCT", size: 5, withheld: null },
  ]);
  const [, , product] = communicationMatrix.rows;
  const cell = (group: string) => product.cells.find((one: { with: string }) => one.with === group);
  expect(cell("CLIENT_MANAGERS")).toEqual({
    with: "CLIENT_MANAGERS",
    people: 2,
    share: 0.4,
    ties: 2,
    reciprocity: 0.5,
  });
  expect(cell("PRODUCT")).toEqual({ with: "PRODUCT", people: 0, share: 0, ties: 0, reciprocity: null });
  expect(cell("CLIENTS")).toEqual({ with: "CLIENTS", people: 1, share: 0.2, ties: 1, reciprocity: null });
  const early = (await ask(matrixOf(`branchId: "${team.branch}", from: "2024-01-01", to: "2024-12-31"`))).data;
  expect(
    early.communicationMatrix.rows[2].cells.find((one: { with: string }) => one.with === "CLIENT_MANAGERS"),
  ).toEqual({ with: "CLIENT_MANAGERS", people: 1, share: 0.2, ties: 1, reciprocity: 0 });
});

test("who may ask: the whole institution everybody who works here, a branch who heads it or leads people there", async () => {
  const team = await makeTeam(api);
  const branch = `branchId: "${team.branch}"`;
  const asked = async (id: string, role: "MANAGER" | "BRANCH_HEAD" | "EMPLOYEE" | "ADMIN", args: string) => {
    const { data, errors } = await api.as(id, role)(matrixOf(args));
    return errors[0]?.code ?? (data.communicationMatrix && "told");
  };
  expect(await asked(team.anna, "MANAGER", `to: "${api.today}"`)).toBe("told");
  expect(await asked(team.anna, "MANAGER", branch)).toBe("FORBIDDEN");
  expect(await asked(team.superior, "MANAGER", branch)).toBe("told");
  expect(await asked(team.head, "BRANCH_HEAD", branch)).toBe("told");
  expect(await asked(team.head, "BRANCH_HEAD", `branchId: "${team.otherBranch}"`)).toBe("FORBIDDEN");
  expect(await asked(team.office, "ADMIN", branch)).toBe("FORBIDDEN");
  expect(await asked(team.head, "BRANCH_HEAD", `branchId: "brn-none"`)).toBeNull();
  expect(await asked(team.head, "BRANCH_HEAD", `from: "2026-02-01", to: "2026-01-01"`)).toBe("BAD_USER_INPUT");
});

test("every tie is counted from both of its groups, whatever the people and ties are", () => {
  const person = (group: string, ...others: string[]) => ({
    group,
    clients: 0,
    ties: others.map((other) => ({ group: other, isMutual: true })),
  });
  const people = [
    ...Array.from({ length: 5 }, () => person("CLIENT_MANAGERS", "RISK", "CLIENT_MANAGERS")),
    ...Array.from({ length: 5 }, () => person("RISK", "CLIENT_MANAGERS")),
  ];
  const rows = communicationRows(
    people,
    new Map([
      ["CLIENT_MANAGERS", 5],
      ["RISK", 5],
      ["TELLER", 4],
    ]),
  );
  const ties = rows.map(({ cells }) => cells.map(({ with: other, ties: count }) => [other, count]));
  expect(ties).toEqual([
    [
      ["CLIENT_MANAGERS", 5],
      ["RISK", 5],
      ["CLIENTS", 0],
    ],
    [
      ["CLIENT_MANAGERS", 5],
      ["RISK", 0],
      ["CLIENTS", 0],
    ],
  ]);
});
