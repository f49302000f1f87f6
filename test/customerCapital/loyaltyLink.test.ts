import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { scoreManager, scoreMorale } from "../support/book.js";
import { run } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
let team: Team;

const query = /* GraphQL */ `
  query ($branchId: ID!, $asOf: Date, $from: Date) {
    loyaltyLink(branchId: $branchId, asOf: $asOf, from: $from) {
      branch { id } managerCount from servedAtStart kept retentionRate
      satisfaction { n rho low high sentence }
      retention { n rho low high sentence }
      basis { asOf constants { name value } }
    }
  }
`;

/**
 * Eight more people at the branch who report to the superior: number n has the morale and the clients' satisfaction of
 * its place in these.
 */
const morales = [1, 2, 3, 4, 5, 6, 7, 8];
const satisfactions = [2, 1, 4, 3, 6, 5, 8, 7];

beforeAll(async () => {
  team = await makeTeam(api);
  const { branch, superior, tag } = team;
  const ids = morales.map((n) => `mgr-${tag}-m${n}`);
  await run(
    api,
    `MATCH (branch:Branch {id: $branch}) MATCH (superior:Manager {id: $superior}) UNWIND $ids AS id
     CREATE (branch)<-[:WORKS_AT {from: '2020-01-01'}]-(m:Employee:Manager {id: id, name: id, hiredOn: '2020-01-01', version: 1})-[:REPORTS_TO {from: '2020-01-01'}]->(superior)`,
    { branch, superior, ids },
  );
  for (const [at, id] of ids.entries()) {
    await scoreMorale(api, id, [morales[at]!, morales[at]!]);
    await scoreManager(
      api,
      id,
      Array.from({ length: 5 }, () => satisfactions[at]!),
    );
  }
  await run(
    api,
    `UNWIND $ids AS id MATCH (m:Manager {id: id}) UNWIND range(1, 5) AS n
     CREATE (m)-[:SERVES {role: 'LEAD', from: '2024-01-01'}]->(c:Client {id: 'cli-' + id + '-' + n, kind: 'PERSON', version: 1})
     SET c.leftOn = CASE WHEN n > toInteger(right(id, 1)) THEN '2026-03-01' END`,
    { ids },
  );
});

test("satisfied managers, satisfied clients: ρ, interval and the sentence it allows, worked out by hand", async () => {
  const { head, branch } = team;
  const { data, errors } = await api.as(head, "BRANCH_HEAD")(query, { branchId: branch });
  expect(errors).toEqual([]);
  const { satisfaction, retention, basis, ...rest } = data.loyaltyLink;
  expect(basis).toEqual({
    asOf: "2026-03-31",
    constants: [
      { name: "loyaltyScores", value: 5 },
      { name: "loyaltyManagers", value: 8 },
      { name: "intervalQuantile", value: 1.959963984540054 },
    ],
  });
  // Eight with five clients each, of whom 1 + 2 + 3 + 4 + 5 · 4 stay; anna's three and bo's two are still there.
  expect(rest).toEqual({
    branch: { id: branch },
    managerCount: 12,
    from: "2025-04-01",
    servedAtStart: 45,
    kept: 35,
    retentionRate: 35 / 45,
  });
  expect(satisfaction).toEqual({
    n: 8,
    rho: null,
    low: null,
    high: null,
    sentence:
      "Managers with better morale tend to have more satisfied clients (8 managers). This does not show cause and effect.",
  });
  expect(retention.rho).toBeNull();
  // COMPLIANCE is told exactly, as of the day itself.
  const exact = (await api.as(team.office, "COMPLIANCE")(query, { branchId: branch })).data.loyaltyLink;
  expect([exact.basis.asOf, exact.from]).toEqual([api.today, "2025-06-30"]);
  expect(exact.satisfaction.rho).toBeCloseTo(19 / 21, 9);
  expect([Math.round(exact.satisfaction.low * 1000), Math.round(exact.satisfaction.high * 1000)]).toEqual([428, 988]);
  expect(exact.satisfaction.sentence).toBe(
    "Managers with better morale tend to have more satisfied clients (ρ = 0.9, 95% confidence interval 0.43 to 0.99, 8 managers). This does not show cause and effect.",
  );
  // Ranks 1 2 3 4 and four times 6.5: Σ products 37, Σ squares 42 and 37.
  expect(exact.retention.rho).toBeCloseTo(37 / Math.sqrt(42 * 37), 9);
});

test("under eight managers nothing is said, to nobody; in Chinese too", async () => {
  const { superior, office, otherBranch } = team;
  const none = { n: 0, rho: null, low: null, high: null };
  for (const role of ["HR", "COMPLIANCE"] as const) {
    const { data } = await api.as(office, role, { language: "zh" })(query, { branchId: otherBranch });
    expect(data.loyaltyLink.satisfaction).toEqual({
      ...none,
      sentence: "可比较的经理仅 0 位，至少需要 8 位，无法得出结论。",
    });
  }
  const early = await api.as(superior, "MANAGER")(query, { branchId: team.branch, asOf: "2025-12-31" });
  expect(early.data.loyaltyLink.satisfaction).toEqual({
    ...none,
    sentence: "Only 0 managers can be compared; at least 8 are needed for a conclusion.",
  });
});

describe("the table, cell by cell", () => {
  const cells: [keyof Team, `${Role}`, number | "FORBIDDEN"][] = [
    ["anna", "MANAGER", "FORBIDDEN"],
    ["superior", "MANAGER", 11],
    ["head", "BRANCH_HEAD", 12],
    ["strangerSuperior", "BRANCH_HEAD", "FORBIDDEN"],
    ["office", "HR", 12],
    ["office", "ANALYST", 12],
    ["office", "COMPLIANCE", 12],
    ["office", "ADMIN", "FORBIDDEN"],
    ["office", "SATISFACTION", "FORBIDDEN"],
  ];
  test.each(cells)("%s as %s", async (who, role, managers) => {
    const { data, errors } = await api.as(team[who] as string, role)(query, { branchId: team.branch });
    if (managers === "FORBIDDEN") expect(errors).toMatchObject([{ code: managers }]);
    else expect(data.loyaltyLink).toMatchObject({ managerCount: managers, satisfaction: { n: 8 } });
  });
});

test("only COMPLIANCE chooses the period: many would be as many equations of how single managers feel", async () => {
  const ask = (role: "HR" | "COMPLIANCE") =>
    api.as(team.office, role)(query, { branchId: team.branch, from: "2025-01-01" });
  expect((await ask("HR")).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  expect((await ask("COMPLIANCE")).data.loyaltyLink.from).toBe("2025-01-01");
});

test("no such branch, a period that ends before it begins", async () => {
  const ask = api.as(team.office, "COMPLIANCE");
  expect((await ask(query, { branchId: "brn-none" })).data).toEqual({ loyaltyLink: null });
  for (const days of [{ from: api.today }, { asOf: "2026-07-01" }])
    expect((await ask(query, { branchId: team.branch, ...days })).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});
