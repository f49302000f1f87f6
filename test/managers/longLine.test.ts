import { beforeAll, expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeSchool, run, type School } from "../support/mentoring.js";

const api = await testApi();
const length = 15;
let school: School;
/** Each reports to the next; the trainee reports to the first. */
let chain: readonly string[];
let top: string;

/**
 * A trainee with fifteen superiors above each other. The topmost offers what the trainee wants to learn, as the mentor
 * does.
 */
beforeAll(async () => {
  school = await makeSchool(api);
  chain = Array.from({ length }, (_, n) => `mgr-${school.tag}-above${String(n).padStart(2, "0")}`);
  top = chain.at(-1)!;
  await run(
    api,
    `UNWIND $chain AS id
     CREATE (:Employee:Manager {id: id, name: id, hiredOn: '2020-01-01', version: 1})
     WITH count(*) AS _
     MATCH (trainee:Manager {id: $trainee})-[line:REPORTS_TO]->() DELETE line
     WITH trainee
     MATCH (first:Manager {id: $chain[0]}) CREATE (trainee)-[:REPORTS_TO {from: '2020-01-01'}]->(first)
     WITH trainee
     UNWIND range(0, size($chain) - 2) AS n
     MATCH (one:Manager {id: $chain[n]}) MATCH (next:Manager {id: $chain[n + 1]}) CREATE (one)-[:REPORTS_TO {from: '2020-01-01'}]->(next)
     WITH DISTINCT trainee
     MATCH (top:Manager {id: $top}) MATCH (topic:Topic {id: $topic})
     CREATE (trainee)-[:WANTS_SKILL {targetLevel: 3, setOn: '2026-01-01'}]->(topic)
     CREATE (top)-[:OFFERS]->(:MentorProfile {id: 'mtr-' + $tag + '-top', capacity: 2, formats: [], active: true})
     CREATE (top)-[:HAS_SKILL {id: 'skl-' + $tag + '-top', level: 4, from: '2024-01-01', evidence: 'CONFIRMED'}]->(topic)`,
    { ...school, chain, top },
  );
});

test("the topmost of fifteen superiors reads the file, and sees the clients and the branch, of who is at the lower end", async () => {
  const { data } = await api.as(top, "MANAGER")(
    `query ($id: ID!, $branchId: ID!) {
       manager(id: $id) { fileIsVisible viewerCan { transferManager } clients { totalCount } }
       clients(first: 100) { nodes { id } }
       branch(id: $branchId) { morale { withheld } }
     }`,
    { id: school.trainee, branchId: school.branch },
  );
  expect(data.manager).toEqual({
    fileIsVisible: true,
    viewerCan: { transferManager: true },
    clients: { totalCount: 3 },
  });
  expect(data.clients.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(school.clients.slice(0, 3));
  expect(data.branch.morale).not.toBeNull();
});

test("the topmost measures risk for a client of who is at the lower end, and is shown their place in the network", async () => {
  const ask = api.as(top, "MANAGER");
  const { data, errors } = await ask("query ($id: ID!) { portfolioAtRisk(managerId: $id) { clientCount } }", {
    id: school.trainee,
  });
  expect(errors).toEqual([]);
  expect(data.portfolioAtRisk.clientCount).toBe(3);
  const { data: shown } = await ask("{ networkSnapshot { managers(first: 100) { nodes { manager { id } } } } }");
  const ids = shown.networkSnapshot.managers.nodes.map(({ manager }: { manager: { id: string } }) => manager.id);
  expect(ids.sort()).toEqual([school.trainee, ...chain].sort());
});

test("the topmost is suggested as a mentor to nobody who reports to them, and may not be proposed to them", async () => {
  const { data } = await api.as(school.office, "HR")(
    `query ($trainee: ID!, $top: ID!) {
       mentorSuggestions(traineeId: $trainee, explainExcluded: true) { suggestions { managerId } excluded { managerId rules { rule } } }
       traineeSuggestions(mentorId: $top) { suggestions { managerId } }
     }`,
    { trainee: school.trainee, top },
  );
  expect(data.mentorSuggestions).toEqual({
    suggestions: [{ managerId: school.mentor }],
    excluded: [{ managerId: top, rules: [{ rule: "REPORTING_LINE" }] }],
  });
  expect(data.traineeSuggestions.suggestions).toEqual([]);
  const input = {
    mentorId: top,
    traineeId: school.trainee,
    form: "ONE_TO_ONE",
    topics: [{ topicId: school.topic, targetLevel: 3 }],
  };
  const { data: proposed } = await api.as(school.office, "HR")(
    "mutation ($input: ProposeMentorshipInput!) { proposeMentorship(input: $input) { userErrors { code path } } }",
    { input },
  );
  expect(proposed.proposeMentorship.userErrors).toEqual([{ code: "NOT_ELIGIBLE", path: ["input", "traineeId"] }]);
});

test("no statement ends what leads upwards after so many steps", () => {
  const bounded = [...api.database.library.all].filter(({ body }) =>
    /:(REPORTS_TO|PART_OF|BROADER)\*\s*\d*\s*\.\.\s*\d/.test(body.map(({ text }) => text).join("")),
  );
  expect(bounded.map(({ name }) => name)).toEqual([]);
});

test("a circle of sixteen is refused", async () => {
  const { data } = await api.as(school.office, "HR")(
    "mutation ($input: SetReportingLineInput!) { setReportingLine(input: $input) { userErrors { code } } }",
    { input: { managerId: top, superiorId: school.trainee } },
  );
  expect(data.setReportingLine.userErrors).toEqual([{ code: "CYCLE" }]);
});
