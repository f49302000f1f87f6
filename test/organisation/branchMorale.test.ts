import { beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/access/role.js";
import { testApi } from "../support/api.js";
import { scoreManager, scoreMorale } from "../support/book.js";
import { run } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
let team: Team;
let below: string;

/** Four at the branch feel 4, 6, 7 and 8 (their means); at a branch below it five feel 10. */
beforeAll(async () => {
  team = await makeTeam(api);
  const { tag, branch, head, superior, anna, bo } = team;
  below = `brn-${tag}-below`;
  const ids = [1, 2, 3, 4, 5].map((n) => `mgr-${tag}-b${n}`);
  await run(
    api,
    `MATCH (above:Branch {id: $branch}) CREATE (below:Branch {id: $below, name: 'Below ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(above)
     WITH below UNWIND $ids AS id
     CREATE (below)<-[:WORKS_AT {from: '2020-01-01'}]-(:Employee:Manager {id: id, name: id, hiredOn: '2020-01-01', version: 1})`,
    { branch, below, tag, ids },
  );
  await scoreMorale(api, head, [2, 6]);
  await scoreMorale(api, head, [10], "2026-06-30");
  await scoreMorale(api, superior, [6]);
  await scoreMorale(api, anna, [7]);
  await scoreMorale(api, bo, [8]);
  for (const id of ids) await scoreMorale(api, id, [10]);
});

const query = `query ($id: ID!, $asOf: Date) { branch(id: $id) {
  morale(asOf: $asOf) { mean respondents withheld } satisfaction(asOf: $asOf) { mean respondents withheld } } }`;
const withheld = { mean: null, respondents: null, withheld: "TOO_FEW_RESPONDENTS" };

const told = async (who: string, role: `${Role}`, id: string, asOf?: string) =>
  (await api.as(who, role)(query, { id, asOf })).data.branch;

test("a branch below is told from five on; the one above would show what its own four felt", async () => {
  const { head, branch } = team;
  expect((await told(head, "BRANCH_HEAD", below)).morale).toEqual({ mean: 10, respondents: 5, withheld: null });
  expect((await told(head, "BRANCH_HEAD", branch)).morale).toEqual(withheld);
  await run(
    api,
    `MATCH (branch:Branch {id: $branch}) CREATE (branch)<-[:WORKS_AT {from: '2026-06-01'}]-(:Employee:Manager {id: $id, name: 'New', hiredOn: '2026-06-01', version: 1})`,
    { branch, id: `mgr-${team.tag}-new` },
  );
  await scoreMorale(api, `mgr-${team.tag}-new`, [5], "2026-06-15");
  // (6 + 6 + 7 + 8 + 5 + 50) / 10
  expect((await told(head, "BRANCH_HEAD", branch)).morale).toEqual({ mean: 8.2, respondents: 10, withheld: null });
  expect((await told(head, "BRANCH_HEAD", branch, "2026-05-31")).morale).toEqual(withheld);
});

test("who is told: who answers for the branch, and who reads all files; COMPLIANCE exactly, the rest nothing", async () => {
  const { head, superior, anna, stranger, strangerSuperior, office } = team;
  const full = { mean: 10, respondents: 5, withheld: null };
  for (const [who, role, morale] of [
    [head, "BRANCH_HEAD", full],
    [head, "MANAGER", null],
    [superior, "MANAGER", null],
    [anna, "MANAGER", null],
    [stranger, "MANAGER", null],
    [strangerSuperior, "BRANCH_HEAD", null],
    [office, "HR", full],
    [office, "ANALYST", full],
    [office, "COMPLIANCE", full],
    [office, "ADMIN", null],
  ] as const)
    expect([who, role, (await told(who, role, below)).morale]).toEqual([who, role, morale]);
  expect((await told(office, "COMPLIANCE", team.branch, "2026-05-31")).morale).toEqual({
    mean: 8.333333,
    respondents: 9,
    withheld: null,
  });
});

test("a client's latest score counts once in a branch, whomever it is about", async () => {
  const { head, branch, anna, bo, office } = team;
  await scoreManager(api, anna, [9, 9, 9, 9, 9]);
  const cut = async (role: `${Role}`, who: string) => (await told(who, role, branch)).satisfaction;
  expect(await cut("BRANCH_HEAD", head)).toEqual({ mean: 9, respondents: 5, withheld: null });
  await run(
    api,
    `MATCH (client:Client {id: 'cli-' + $anna + '-0-2026-01-01'}) MATCH (bo:Manager {id: $bo})
     CREATE (client)-[:GAVE]->(:SatisfactionScore {id: 'sat-' + $bo + '-later', on: '2026-02-01', score: 4.0})-[:ABOUT]->(bo)`,
    { anna, bo },
  );
  // Five clients still, one of whom now speaks of bo: four and one, who are told only together.
  expect(await cut("BRANCH_HEAD", head)).toEqual({ mean: 8, respondents: 5, withheld: null });
  expect(await cut("COMPLIANCE", office)).toEqual({ mean: 8, respondents: 5, withheld: null });
});
