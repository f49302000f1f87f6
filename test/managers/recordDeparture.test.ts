import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { run } from "../support/mentoring.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: RecordDepartureInput!) {
    recordDeparture(input: $input) {
      manager { isCurrent leftOn branch { id } posts { to } grades { to } reportingLines { to } }
      userErrors { code path message }
    }
  }
`;

const endServing = (managerId: string) =>
  run(api, "MATCH (:Manager {id: $managerId})-[s:SERVES]->() SET s.to = '2026-06-01'", { managerId });

test("clients must be handed over first; then everything ends on that day and the token is refused", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = { managerId: team.anna, leftOn: "2026-06-15" };
  expect((await ask(mutation, { input })).data.recordDeparture).toEqual({
    manager: null,
    userErrors: [
      {
        code: "HAS_CLIENTS",
        path: ["input", "managerId"],
        message: "The manager still serves 3 clients: hand them over first (reassignClients).",
      },
    ],
  });
  expect((await ask(`{ manager(id: "${team.anna}") { version leftOn } }`)).data.manager).toEqual({
    version: 1,
    leftOn: null,
  });
  await endServing(team.anna);
  const ended = [{ to: "2026-06-15" }];
  expect((await ask(mutation, { input })).data.recordDeparture).toEqual({
    manager: {
      isCurrent: false,
      leftOn: "2026-06-15",
      branch: null,
      posts: ended,
      grades: ended,
      reportingLines: ended,
    },
    userErrors: [],
  });
  await expect(api.as(team.anna, "MANAGER")("{ viewer { subject } }")).rejects.toMatchObject({
    extensions: { code: "UNAUTHENTICATED" },
  });
  expect((await ask(mutation, { input })).data.recordDeparture.userErrors).toMatchObject([{ code: "HAS_LEFT" }]);
});

test("who reported to them reports to their superior; without one it is refused", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.office, "HR");
  const input = { managerId: team.superior, leftOn: "2026-06-15" };
  expect((await ask(mutation, { input })).data.recordDeparture.userErrors).toMatchObject([
    { code: "HAS_REPORTS", path: ["input", "managerId"], message: expect.stringMatching(/^2 people/) },
  ]);
  await run(
    api,
    "MATCH (s:Manager {id: $superior}) MATCH (h:Manager {id: $head}) CREATE (s)-[:REPORTS_TO {from: '2020-01-01'}]->(h)",
    team,
  );
  expect((await ask(mutation, { input })).data.recordDeparture.userErrors).toEqual([]);
  const query = `{ manager(id: "${team.anna}") { version superior { id } reportingLines { from to superior { id } } } }`;
  expect((await ask(query)).data.manager).toEqual({
    version: 2,
    superior: { id: team.head },
    reportingLines: [
      { from: "2026-06-15", to: null, superior: { id: team.head } },
      { from: "2020-01-01", to: "2026-06-15", superior: { id: team.superior } },
    ],
  });
});

test("the mentor profile closes, active mentorships end, proposed ones lapse", async () => {
  const team = await makeTeam(api);
  await endServing(team.anna);
  await run(
    api,
    `MATCH (m:Manager {id: $anna}) MATCH (t:Manager {id: $bo})
     CREATE (m)-[:OFFERS]->(:MentorProfile {id: 'mtr-' + $tag, capacity: 2, formats: [], active: true})
     CREATE (m)-[:GUIDES]->(:Mentorship {id: 'mtp-1' + $tag, status: 'ACTIVE', form: 'ONE_TO_ONE', from: '2026-01-01', proposedOn: '2026-01-01', sortOn: '2026-01-01', version: 1})-[:TRAINS]->(t)
     CREATE (t)-[:GUIDES]->(:Mentorship {id: 'mtp-2' + $tag, status: 'PROPOSED', form: 'ONE_TO_ONE', proposedOn: '2026-06-01', sortOn: '2026-06-01', version: 1})-[:TRAINS]->(m)`,
    team,
  );
  const input = { managerId: team.anna, leftOn: "2026-06-15" };
  expect((await api.as(team.office, "HR")(mutation, { input })).data.recordDeparture.userErrors).toEqual([]);
  const session = api.database.driver.session();
  const { records } = await session.run(
    `MATCH (p:MentorProfile {id: 'mtr-' + $tag}) MATCH (a:Mentorship {id: 'mtp-1' + $tag}) MATCH (b:Mentorship {id: 'mtp-2' + $tag})
     RETURN p.active AS active, a {.status, .to, .version} AS a, b {.status, .to, .version} AS b`,
    { tag: team.tag },
  );
  await session.close();
  expect(records[0]!.toObject()).toEqual({
    active: false,
    a: { status: "ENDED", to: "2026-06-15", version: 2 },
    b: { status: "LAPSED", to: null, version: 2 },
  });
});

test("not in the future, not before what began last, not by oneself, by nobody but HR", async () => {
  const team = await makeTeam(api);
  const managerId = team.head;
  const refused = async (input: object) =>
    (await api.as(team.office, "HR")(mutation, { input })).data.recordDeparture.userErrors;
  expect(await refused({ managerId, leftOn: "2026-07-01" })).toMatchObject([{ code: "IN_FUTURE" }]);
  expect(await refused({ managerId, leftOn: "2020-01-01" })).toMatchObject([
    { code: "TOO_EARLY", path: ["input", "leftOn"] },
  ]);
  expect(await refused({ managerId: team.office })).toMatchObject([{ code: "SELF" }]);
  for (const [id, role] of [
    [team.superior, "MANAGER"],
    [team.head, "BRANCH_HEAD"],
    [team.office, "COMPLIANCE"],
    [team.office, "ADMIN"],
  ] as const)
    expect((await api.as(id, role)(mutation, { input: { managerId: team.bo } })).errors).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
});

test("of sixteen at once who leave or are given a client, nobody leaves with a client", async () => {
  const team = await makeTeam(api);
  await endServing(team.bo);
  const assign = `mutation ($input: AssignClientInput!) { assignClient(input: $input) { userErrors { code } } }`;
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      n % 2
        ? api.as(team.office, "HR")(mutation, { input: { managerId: team.bo } })
        : api.as(team.head, "BRANCH_HEAD")(assign, {
            input: { clientId: team.unserved, managerId: team.bo, role: "BACKUP" },
          }),
    ),
  );
  const done = (name: string) => answers.filter(({ data }) => data?.[name]?.userErrors.length === 0).length;
  expect(done("recordDeparture") + done("assignClient")).toBe(1);
});
