import { expect, test } from "vitest";
import type { Role } from "../../../src/kernel/access/role.js";
import { testApi } from "../../support/api.js";
import { run } from "../../support/knowledge.js";
import { makeTeam, type Team } from "../../support/team.js";

const api = await testApi();
const { today } = api;

const numberOf = (id: string) => Number(id.slice(-1));

/** The clients of a team who exist for somebody, by number, and those whom they may know. */
async function clientsSeenBy(team: Team, viewer: string, role: `${Role}`) {
  const { data, errors } = await api.as(viewer, role)(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Client { id isMasked name } } }",
    { ids: team.clients },
  );
  expect(errors).toEqual([]);
  const seen = (data.nodes as ({ id: string; isMasked: boolean; name: string | null } | null)[]).filter(
    (client) => client !== null,
  );
  for (const { isMasked, name } of seen) expect(isMasked).toBe(name === null);
  return {
    seen: seen.map(({ id }) => numberOf(id)),
    known: seen.filter(({ isMasked }) => !isMasked).map(({ id }) => numberOf(id)),
  };
}

/** The clients whom somebody is shown to be served by a colleague. */
async function clientsOf(manager: string, viewer: string, role: `${Role}`): Promise<number[]> {
  const { data, errors } = await api.as(viewer, role)(
    "query ($id: ID!) { manager(id: $id) { clients { nodes { id } } } }",
    { id: manager },
  );
  expect(errors).toEqual([]);
  return data.manager.clients.nodes.map(({ id }: { id: string }) => numberOf(id)).sort();
}

/** The stranger mentors anna, and met client 2 with consent and client 3 without. */
async function mentored(properties: { active: boolean; status: string }): Promise<Team> {
  const team = await makeTeam(api);
  await run(
    api,
    `MATCH (mentor:Manager {id: $stranger}) MATCH (anna:Manager {id: $anna}) MATCH (two:Client {id: $two}) MATCH (three:Client {id: $three})
     CREATE (mentor)-[:OFFERS]->(:MentorProfile {id: 'mtr-' + $tag, capacity: 1, formats: ['ONE_TO_ONE'], active: $active})
     CREATE (mentor)-[:GUIDES]->(mentorship:Mentorship {id: 'mtp-' + $tag, status: $status, form: 'ONE_TO_ONE', proposedOn: '2026-01-01', sortOn: '2026-01-01', from: '2026-01-02', version: 1})-[:TRAINS]->(anna)
     CREATE (mentorship)-[:MET]->(session:MentoringSession {id: 'ses-' + $tag, at: '2026-02-02T02:00:00.000Z', minutes: 45})
     CREATE (session)-[:MET_WITH {consentedBy: $anna, on: '2026-02-02'}]->(two), (session)-[:MET_WITH]->(three)`,
    { ...team, ...properties, two: team.clients[1], three: team.clients[2] },
  );
  return team;
}

test("whoever serves a client today, or leads who does, knows it; for other managers it does not exist", async () => {
  const team = await makeTeam(api);
  await run(
    api,
    `MATCH (bo:Manager {id: $bo}) MATCH (two:Client {id: $two}) CREATE (bo)-[:SERVES {role: 'BACKUP', from: '2020-01-01', to: $today}]->(two)`,
    { ...team, two: team.clients[1], today },
  );
  for (const [viewer, role, clients] of [
    [team.bo, "MANAGER", [1, 4]],
    [team.superior, "MANAGER", [1, 2, 3, 4]],
    [team.head, "BRANCH_HEAD", [1, 2, 3, 4]],
    [team.stranger, "MANAGER", [5]],
    [team.office, "ADMIN", []],
    [team.office, "COMPLIANCE", [1, 2, 3, 4, 5]],
  ] as const)
    expect({ viewer, ...(await clientsSeenBy(team, viewer, role)) }).toEqual({ viewer, seen: clients, known: clients });
});

test("HR and analysts see all clients and know none", async () => {
  const team = await makeTeam(api);
  for (const role of ["HR", "ANALYST"] as const)
    expect({ role, ...(await clientsSeenBy(team, team.office, role)) }).toEqual({
      role,
      seen: [1, 2, 3, 4, 5],
      known: [],
    });
});

test("a mentor knows whom they met with consent, as long as they mentor", async () => {
  for (const [properties, clients] of [
    [{ active: true, status: "ENDED" }, [2, 5]],
    [{ active: false, status: "ACTIVE" }, [2, 5]],
    [{ active: false, status: "ENDED" }, [5]],
  ] as const) {
    const team = await mentored(properties);
    expect({ properties, ...(await clientsSeenBy(team, team.stranger, "MANAGER")) }).toEqual({
      properties,
      seen: clients,
      known: clients,
    });
  }
});

test("whoever leads nobody is shown of a colleague's clients those whom they serve today, or met as a mentor with consent", async () => {
  const team = await mentored({ active: true, status: "ACTIVE" });
  await run(
    api,
    `MATCH (bo:Manager {id: $bo}) MATCH (two:Client {id: $two}) CREATE (bo)-[:SERVES {role: 'BACKUP', from: '2020-01-01', to: $today}]->(two)`,
    { ...team, two: team.clients[1], today },
  );
  expect(await clientsOf(team.anna, team.bo, "MANAGER")).toEqual([1]);
  expect(await clientsOf(team.anna, team.stranger, "MANAGER")).toEqual([2]);
  expect(await clientsOf(team.anna, team.office, "MANAGER")).toEqual([]);
});

test("who leads or sees all is shown all that they know of anybody's clients", async () => {
  const team = await makeTeam(api);
  await run(
    api,
    `MATCH (stranger:Manager {id: $stranger}) MATCH (one:Client {id: $one}) CREATE (stranger)-[:SERVES {role: 'BACKUP', from: '2021-01-01'}]->(one)`,
    { ...team, one: team.clients[0] },
  );
  expect(await clientsOf(team.stranger, team.superior, "MANAGER")).toEqual([1]);
  expect(await clientsOf(team.stranger, team.head, "BRANCH_HEAD")).toEqual([1]);
  expect(await clientsOf(team.stranger, team.office, "HR")).toEqual([1, 5]);
});
