import { beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { cutEverywhere, cutNowhere, type IsCut } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { scoreManager, scoreMorale } from "../support/book.js";
import { change, run } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
let team: Team;
let below: string;

/**
 * In the first quarter of 2026 four at the branch felt 4, 6, 7 and 8 (their means); at a branch below it five felt 10.
 */
beforeAll(async () => {
  team = await makeTeam(api);
  const { tag, head, superior, anna, bo } = team;
  below = `brn-${tag}-below`;
  const ids = [1, 2, 3, 4, 5].map((n) => `mgr-${tag}-b${n}`);
  await run(
    api,
    `MATCH (above:Branch {id: $branch}) CREATE (:Branch {id: $below, name: 'Below ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(above)`,
    { branch: team.branch, below, tag },
  );
  await hire(below, ids);
  await scoreMorale(api, head, [2, 6]);
  await scoreMorale(api, head, [10], "2026-06-30");
  await scoreMorale(api, superior, [6]);
  await scoreMorale(api, anna, [7]);
  await scoreMorale(api, bo, [8]);
  for (const id of ids) await scoreMorale(api, id, [10]);
});

const hire = (branch: string, ids: readonly string[], superior?: string) =>
  run(
    api,
    `MATCH (branch:Branch {id: $branch}) UNWIND $ids AS id
     CREATE (branch)<-[:WORKS_AT {from: '2020-01-01'}]-(new:Employee:Manager {id: id, name: id, hiredOn: '2020-01-01', version: 1})
     WITH new MATCH (superior:Manager {id: $superior}) CREATE (new)-[:REPORTS_TO {from: '2020-01-01'}]->(superior)`,
    { branch, ids, superior: superior ?? null },
  );

const means = "{ quarter mean respondentsAtLeast withheld }";
const query = `query ($id: ID!, $asOf: Date) { branch(id: $id) { morale(asOf: $asOf) ${means} satisfaction(asOf: $asOf) ${means} } }`;
const quarter = "2026-Q1";
const withheld = { quarter, mean: null, respondentsAtLeast: null, withheld: "TOO_FEW_RESPONDENTS" };
const full = (mean: number, respondentsAtLeast: number) => ({ quarter, mean, respondentsAtLeast, withheld: null });

const told = async (who: string, role: `${Role}`, id: string, asOf?: string) =>
  (await api.as(who, role)(query, { id, asOf })).data.branch;

test("who is told: who answers for the branch, and who reads all files; COMPLIANCE exactly, the rest nothing", async () => {
  const { head, superior, anna, stranger, strangerSuperior, office, branch } = team;
  for (const [who, role, morale] of [
    [head, "BRANCH_HEAD", full(10, 5)],
    [head, "MANAGER", null],
    [superior, "MANAGER", null],
    [anna, "MANAGER", null],
    [stranger, "MANAGER", null],
    [strangerSuperior, "BRANCH_HEAD", null],
    [office, "HR", full(10, 5)],
    [office, "ANALYST", full(10, 5)],
    [office, "COMPLIANCE", full(10, 5)],
    [office, "ADMIN", null],
  ] as const)
    expect([who, role, (await told(who, role, below)).morale]).toEqual([who, role, morale]);
  // (4 + 6 + 7 + 8 + 50) / 9
  expect((await told(office, "COMPLIANCE", branch)).morale).toEqual(full(8.3, 9));
});

test("four of the branch itself are in no figure; five are, from the day after the quarter's last one", async () => {
  const { head, branch, tag, otherBranch } = team;
  expect((await told(head, "BRANCH_HEAD", branch)).morale).toEqual(full(10, 5));
  const fifth = `mgr-${tag}-fifth`;
  await hire(branch, [fifth]);
  const record = (score: number) =>
    change(
      api.as("surveys", "SATISFACTION"),
      "recordMorale",
      { managerId: fifth, score, on: "2026-03-15" },
      "score { id }",
    );
  await record(5);
  // It came today, so it counts when this quarter has closed.
  expect((await told(head, "BRANCH_HEAD", branch)).morale).toEqual(full(10, 5));
  await run(api, "MATCH (:Manager {id: $fifth})-[:FELT]->(felt) SET felt.recordedOn = '2026-03-15'", { fifth });
  // (4 + 6 + 7 + 8 + 5 + 50) / 10
  const ten = full(8, 10);
  for (const day of ["2026-03-31", "2026-04-01", "2026-05-31", "2026-06-30"])
    expect([day, (await told(head, "BRANCH_HEAD", branch, day)).morale]).toEqual([day, ten]);
  expect((await told(head, "BRANCH_HEAD", branch, "2026-03-30")).morale).toEqual({ ...withheld, quarter: "2025-Q4" });
  // Moved elsewhere since before the answer: it stays where it was given.
  const { office } = team;
  const move = { managerId: fifth, branchId: otherBranch, from: "2026-02-01", expectedVersion: 1 };
  expect((await change(api.as(office, "HR"), "transferManager", move, "manager { id }")).codes).toEqual([]);
  expect((await told(office, "HR", branch)).morale).toEqual(ten);
});

test("a superior is told of a team of five, when what is left of the branch is five too", async () => {
  const own = await makeTeam(api);
  const { tag, branch, superior, office } = own;
  const ids = [1, 2, 3].map((n) => `mgr-${tag}-t${n}`);
  await hire(branch, ids, superior);
  for (const id of [own.anna, own.bo, ...ids]) await scoreMorale(api, id, [8]);
  await scoreMorale(api, own.head, [4]);
  // With the team apart the head would be left: all six are told together, and the superior nothing.
  expect((await told(superior, "MANAGER", branch)).morale).toEqual(withheld);
  expect((await told(office, "HR", branch)).morale).toEqual(full(7.5, 5));
  const others = [1, 2, 3, 4].map((n) => `mgr-${tag}-o${n}`);
  await hire(branch, others);
  for (const id of others) await scoreMorale(api, id, [4]);
  expect((await told(superior, "MANAGER", branch)).morale).toEqual(full(8, 5));
  expect((await told(office, "HR", branch)).morale).toEqual(full(6, 10));
});

test("a client's latest score about a manager counts once in a quarter", async () => {
  const { head, branch, anna, bo, office } = team;
  await scoreManager(api, anna, [9, 9, 9, 9, 9]);
  const cut = async (role: `${Role}`, who: string) => (await told(who, role, branch)).satisfaction;
  expect(await cut("BRANCH_HEAD", head)).toEqual(full(9, 5));
  await run(
    api,
    `MATCH (client:Client {id: 'cli-' + $anna + '-0-2026-01-01'}) MATCH (anna:Manager {id: $anna}) MATCH (bo:Manager {id: $bo})
     CREATE (client)-[:GAVE]->(:SatisfactionScore {id: 'sat-' + $bo + '-later', on: '2026-02-01', score: 4.0})-[:ABOUT]->(bo)
     CREATE (client)-[:GAVE]->(:SatisfactionScore {id: 'sat-' + $anna + '-later', on: '2026-02-01', score: 4.0})-[:ABOUT]->(anna)`,
    { anna, bo },
  );
  // (9 · 4 + 4) / 5, and of bo one client spoke, who is in no figure.
  expect(await cut("BRANCH_HEAD", head)).toEqual(full(8, 5));
  expect(await cut("COMPLIANCE", office)).toEqual(full(7.3, 5));
});

test("nested in one statement it is the same as edge by edge", async () => {
  const { office, branch } = team;
  const nested = `{ branch(id: "${branch}") { morale ${means} satisfaction ${means} children { morale ${means} satisfaction ${means} } } }`;
  const as = (isCut: IsCut) => api.as(office, "HR", { isCut })(nested);
  const edgeByEdge = await as(cutEverywhere);
  expect(edgeByEdge.errors).toEqual([]);
  expect(edgeByEdge.data.branch.children[0].morale).toEqual(full(10, 5));
  expect(await as(cutNowhere)).toEqual(edgeByEdge);
});
