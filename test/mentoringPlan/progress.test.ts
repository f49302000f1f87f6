import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeMentorship, makeSchool, makeSessions, run } from "../support/mentoring.js";

const api = await testApi();

test("a shadowing from its sessions to what was gained, and how the branch does", async () => {
  const school = await makeSchool(api);
  const { mentor, trainee, topic, head, superior, office, branch, bo, otherTopic, tag } = school;
  const id = await makeMentorship(api, school, { status: "ACTIVE", form: "SHADOWING", from: "2026-03-01" });
  const sessions = await makeSessions(api, id, [5, 4, 5]);
  await run(
    api,
    `MATCH (m:Mentorship {id: $id}) MATCH (first:MentoringSession {id: $first}) MATCH (one:Client {id: $one}) MATCH (two:Client {id: $two})
     CREATE (m)-[:MET]->(late:MentoringSession {id: $first + 'x', at: '2026-03-01T20:00:00.000Z', minutes: 30})
     CREATE (first)-[:MET_WITH {consentedBy: $trainee, on: '2026-03-01'}]->(one)
     CREATE (late)-[:MET_WITH {consentedBy: $trainee, on: '2026-03-02'}]->(one)
     CREATE (late)-[:MET_WITH]->(two)
     WITH 1 AS _
     MATCH (anna:Manager {id: $trainee}) UNWIND range(1, 5) AS n
     CREATE (c:Client {id: 'cli-' + $tag + '-s' + n, name: 'S', sortName: 'S', kind: 'PERSON', version: 1})
     CREATE (c)-[:GAVE]->(:SatisfactionScore {id: 'sat-' + $tag + '-a' + n, on: '2025-11-15', score: 6})-[:ABOUT]->(anna)
     FOREACH (_ IN CASE WHEN n < 5 THEN [1] ELSE [] END |
       CREATE (c)-[:GAVE]->(:SatisfactionScore {id: 'sat-' + $tag + '-b' + n, on: '2026-03-05', score: 9})-[:ABOUT]->(anna))`,
    { id, first: sessions[0], one: school.clients[0], two: school.clients[1], trainee, tag },
  );
  await run(
    api,
    "MATCH (bo:Manager {id: $bo}) MATCH (t:Topic {id: $otherTopic}) CREATE (bo)-[:WANTS_SKILL {targetLevel: 2}]->(t)",
    { bo, otherTopic },
  );
  const complete = /* GraphQL */ `mutation ($input: CompleteMentorshipInput!) { completeMentorship(input: $input) { userErrors { code } } }`;
  const done = await api.as(mentor, "MANAGER")(complete, {
    input: { mentorshipId: id, levels: [{ topicId: topic, level: 3 }] },
  });
  expect(done.data.completeMentorship.userErrors).toEqual([]);
  const query = /* GraphQL */ `
    query ($id: ID!) {
      mentorship(id: $id) {
        gained {
          from to start topics { topicId topic { id } targetLevel before after }
          satisfactionBefore { quarter mean respondentsAtLeast withheld } satisfactionDuring { quarter mean respondentsAtLeast withheld }
        }
        shadowing { daysTogether clientsMet clientsConsented observed { sessionId note } }
      }
    }
  `;
  const seen = async (viewer: string, role: "MANAGER" | "HR" | "COMPLIANCE") =>
    (await api.as(viewer, role)(query, { id })).data.mentorship;
  const gained = {
    from: "2026-03-01",
    to: "2026-06-30",
    start: "2025-10-31",
    topics: [{ topicId: topic, topic: { id: topic }, targetLevel: 3, before: 1, after: 3 }],
    satisfactionBefore: { quarter: "2025-Q4", mean: 6, respondentsAtLeast: 5, withheld: null },
    satisfactionDuring: { quarter: "2026-Q1", mean: null, respondentsAtLeast: null, withheld: "TOO_FEW_RESPONDENTS" },
  };
  const observed = sessions.map((sessionId, n) => ({ sessionId, note: `Note 0${n + 1}` }));
  const shadowing = { daysTogether: 3, clientsMet: 2, clientsConsented: 1, observed };
  expect(await seen(trainee, "MANAGER")).toEqual({ gained, shadowing });
  expect(await seen(mentor, "MANAGER")).toEqual({
    gained: { ...gained, satisfactionBefore: null, satisfactionDuring: null },
    shadowing,
  });
  expect(await seen(superior, "MANAGER")).toEqual({
    gained,
    shadowing: { daysTogether: 3, clientsMet: null, clientsConsented: null, observed: [] },
  });
  expect(await seen(office, "HR")).toEqual({ gained, shadowing: { ...shadowing, observed: [] } });
  expect((await seen(office, "COMPLIANCE")).gained.satisfactionDuring).toEqual({
    quarter: "2026-Q1",
    mean: 9,
    respondentsAtLeast: 4,
    withheld: null,
  });
  expect(await seen(bo, "MANAGER")).toEqual({ gained: null, shadowing: null });

  await makeMentorship(
    api,
    school,
    { status: "PROPOSED", proposedOn: "2026-06-01", proposedBy: head },
    { trainee: superior },
  );
  await makeMentorship(api, school, { status: "ACTIVE", from: "2026-06-20" }, { trainee: head });
  await makeMentorship(
    api,
    school,
    { status: "DECLINED", proposedOn: "2026-02-01", answeredOn: "2026-02-02" },
    { trainee: superior },
  );
  await run(
    api,
    "MATCH (m:Manager {id: $bo}) CREATE (m)-[:OFFERS]->(:MentorProfile {id: 'mtr-bo-' + $tag, capacity: 2, active: true})",
    { bo, tag },
  );
  const progress = /* GraphQL */ `
    query ($branch: ID!, $from: Date!, $to: Date!) {
      mentoringProgress(branchId: $branch, from: $from, to: $to) {
        started active proposed completed ended declined lapsed hours skillsGained { topicId topic { id } levels confirmations }
        overCapacity { managerId capacity taken } underCapacity { managerId manager { id } capacity taken } withoutMentor { totalCount managers { id } }
      }
    }
  `;
  const year = { branch, from: "2026-01-01", to: "2026-07-01" };
  const told = await api.as(head, "BRANCH_HEAD")(progress, year);
  expect(told).toEqual({
    data: {
      mentoringProgress: {
        started: 2,
        active: 1,
        proposed: 0,
        completed: 1,
        ended: 0,
        declined: 1,
        lapsed: 1,
        hours: 2.75,
        skillsGained: [{ topicId: topic, topic: { id: topic }, levels: 2, confirmations: 1 }],
        overCapacity: [],
        underCapacity: [{ managerId: bo, manager: { id: bo }, capacity: 2, taken: 0 }],
        withoutMentor: { totalCount: 1, managers: [{ id: bo }] },
      },
    },
    errors: [],
  });
  expect(await api.as(office, "HR")(progress, year)).toEqual(told);
  expect((await api.as(superior, "MANAGER")(progress, year)).data.mentoringProgress).toMatchObject({
    started: 1,
    completed: 1,
    declined: 0,
  });
  const march = await api.as(office, "HR")(progress, { branch, from: "2026-03-02", to: "2026-03-03" });
  // The session at 20:00 UTC of the day before was on this day in Shanghai.
  expect(march.data.mentoringProgress).toMatchObject({ started: 0, completed: 0, hours: 1.25, skillsGained: [] });
  expect((await api.as(trainee, "MANAGER")(progress, year)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await api.as(office, "HR")(progress, { ...year, branch: "brn-none" })).data).toEqual({
    mentoringProgress: null,
  });
  expect((await api.as(office, "HR")(progress, { ...year, to: year.from })).errors).toMatchObject([
    { code: "BAD_USER_INPUT" },
  ]);
});
