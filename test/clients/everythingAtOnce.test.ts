import { expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { chanceOf } from "../support/chance.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const change = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { userErrors { code } } }`;
const reassign = change("reassignClients", "ReassignClientsInput");
const assign = change("assignClient", "AssignClientInput");
const report = change("setReportingLine", "SetReportingLineInput");
const transfer = change("transferManager", "TransferManagerInput");
const depart = change("recordDeparture", "RecordDepartureInput");
const rules = ["leads", "posts", "superiors", "reportingCircles", "leavers", "periods"] as const;

test("handed on in every order, assigned, transferred, subordinated and sent off at once: each ends, and every rule holds", async () => {
  const team = await makeTeam(api);
  const choose = chanceOf(3);
  const people = [team.anna, team.bo, team.superior, team.head];
  const clients = team.clients.slice(0, 4);
  const someone = () => people[choose(people.length)]!;
  const asHr = api.as(team.office, Role.HR);
  const asHead = api.as(team.head, [Role.MANAGER, Role.BRANCH_HEAD]);
  const changes = Array.from({ length: 48 }, (_, n) => {
    const handed = clients.toSorted(() => choose(3) - 1).map((clientId) => ({ clientId }));
    switch (n % 6) {
      case 0:
      case 1:
        return asHead(reassign, {
          input: {
            fromManagerId: people[n % 2],
            toManagerId: someone(),
            clients: handed.slice(0, 3),
            on: `2026-0${1 + (n % 5)}-01`,
          },
        });
      case 2:
        return asHead(assign, {
          input: { clientId: clients[choose(4)], managerId: someone(), role: n % 4 ? "LEAD" : "BACKUP" },
        });
      case 3:
        return asHr(report, {
          input: { managerId: someone(), superiorId: someone(), from: `2026-0${1 + (n % 5)}-10` },
        });
      case 4:
        return asHr(transfer, {
          input: {
            managerId: someone(),
            branchId: n % 4 ? team.branch : team.otherBranch,
            from: `2026-0${1 + (n % 5)}-20`,
          },
        });
      default:
        return asHr(depart, { input: { managerId: n > 30 ? team.bo : team.superior, leftOn: "2026-06-30" } });
    }
  });
  const answers = await Promise.all(changes);
  expect(answers.flatMap(({ errors }) => errors.filter(({ code }) => code !== "FORBIDDEN"))).toEqual([]);
  const done = answers.filter(({ data }) => data?.answer?.userErrors.length === 0);
  expect(done.length).toBeGreaterThan(3);
  for (const rule of rules) {
    const [found] = await api.database.read(`verify/${rule}`, { limit: 1_000_000 });
    expect([rule, found!.offenders.filter((offender) => offender.includes(team.tag))]).toEqual([rule, []]);
  }
});
