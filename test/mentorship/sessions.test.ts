import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeMentorship, makeSchool, makeSessions, run } from "../support/mentoring.js";

const api = await testApi();
const record = /* GraphQL */ `
  mutation ($input: RecordMentoringSessionInput!) {
    recordMentoringSession(input: $input) {
      session {
        at minutes note traineeRating topics { id } mentorship { id hours }
        clients { consentedBy consentedOn client { id isMasked } }
      }
      userErrors { code path }
    }
  }
`;
const rate = /* GraphQL */ `
  mutation ($input: RateMentoringSessionInput!) {
    rateMentoringSession(input: $input) { session { traineeRating } userErrors { code path } }
  }
`;
const consent = /* GraphQL */ `
  mutation ($input: ConsentToMeetingInput!) {
    consentToMeeting(input: $input) { client { id } userErrors { code path } }
  }
`;
const active = { status: "ACTIVE", from: "2026-03-01" };
const idOf = (mentorship: string) =>
  run(api, "MATCH (:Mentorship {id: $mentorship})-[:MET]->(s) RETURN s.id AS id", { mentorship }).then(
    ([row]) => row?.id as string,
  );

test("the mentor records a session; a client whom another leads stays unknown to the mentor until that lead consents", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, active);
  const mentor = api.as(school.mentor, "MANAGER");
  const trainee = api.as(school.trainee, "MANAGER");
  const [theirs, , , , own] = school.clients;
  const input = {
    mentorshipId,
    at: "2026-02-28T16:30:00Z",
    minutes: 90,
    note: "Both branches of the family.",
    topicIds: [school.topic],
    clientIds: [own, theirs],
  };
  const met = { consentedBy: school.mentor, consentedOn: "2026-03-01", client: { id: own, isMasked: false } };
  expect(await mentor(record, { input })).toEqual({
    data: {
      recordMentoringSession: {
        session: {
          at: "2026-02-28T16:30:00.000Z",
          minutes: 90,
          note: "Both branches of the family.",
          traineeRating: null,
          topics: [{ id: school.topic }],
          mentorship: { id: mentorshipId, hours: 1.5 },
          clients: [met],
        },
        userErrors: [],
      },
    },
    errors: [],
  });
  const sessionId = await idOf(mentorshipId);
  expect((await mentor(`{ client(id: "${theirs}") { id } }`)).data).toEqual({ client: null });
  expect(
    (
      await trainee(
        `{ node(id: "${sessionId}") { ... on MentoringSession { clients { consentedBy client { id } } } } }`,
      )
    ).data,
  ).toEqual({
    node: { clients: [{ consentedBy: null, client: { id: theirs } }] },
  });
  for (const id of [school.mentor, school.bo, school.superior])
    expect(
      (await api.as(id, "MANAGER")(consent, { input: { sessionId, clientId: theirs } })).data.consentToMeeting,
    ).toEqual({
      client: null,
      userErrors: [{ code: "NOT_FOUND", path: ["input", "clientId"] }],
    });
  expect((await trainee(consent, { input: { sessionId, clientId: theirs } })).data.consentToMeeting).toEqual({
    client: { id: theirs },
    userErrors: [],
  });
  expect((await mentor(`{ client(id: "${theirs}") { id isMasked } }`)).data).toEqual({
    client: { id: theirs, isMasked: false },
  });
  expect(
    (await mentor(`{ node(id: "${sessionId}") { ... on MentoringSession { clients { consentedBy client { id } } } } }`))
      .data.node.clients,
  ).toEqual([
    { consentedBy: school.trainee, client: { id: theirs } },
    { consentedBy: school.mentor, client: { id: own } },
  ]);
});

test("refused: outside the mentorship's days, out of bounds, unknown topics and clients of others; nothing is kept", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, active);
  const mentor = api.as(school.mentor, "MANAGER");
  const good = { mentorshipId, at: "2026-04-01T02:00:00Z", minutes: 60 };
  const refused = async (change: object, ...refusals: string[]) => {
    const { data } = await mentor(record, { input: { ...good, ...change } });
    expect(
      data.recordMentoringSession.userErrors.map(({ code, path }: { code: string; path: string[] }) =>
        [code, ...path.slice(1)].join(" "),
      ),
    ).toEqual(refusals);
  };
  await refused({ at: "2026-02-28T15:59:00Z" }, "TOO_EARLY at");
  await refused({ at: "2026-06-30T16:00:00Z" }, "IN_FUTURE at");
  await refused(
    { minutes: 1441, note: "x".repeat(4001), topicIds: [school.topic, school.topic] },
    "INVALID minutes",
    "INVALID topicIds",
    "INVALID note",
  );
  await refused(
    { topicIds: ["top-none"], clientIds: [school.clients[3], "cli-none", school.unserved] },
    "NOT_FOUND topicIds 0",
    "NOT_FOUND clientIds 0",
    "NOT_FOUND clientIds 1",
    "NOT_FOUND clientIds 2",
  );
  await refused({ mentorshipId: "mtp-none" }, "NOT_FOUND mentorshipId");
  for (const [id, role] of [
    [school.trainee, "MANAGER"],
    [school.superior, "MANAGER"],
    [school.office, "HR"],
    [school.office, "COMPLIANCE"],
  ] as const)
    expect((await api.as(id, role)(record, { input: good })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  await run(api, "MATCH (m:Mentorship {id: $mentorshipId}) SET m.status = 'ENDED'", { mentorshipId });
  await refused({}, "NOT_OPEN mentorshipId");
  expect(await idOf(mentorshipId)).toBeUndefined();
});

test("the trainee rates, and changes it; the mentor may not, and does not see it; for others there is no session", async () => {
  const school = await makeSchool(api);
  const [sessionId] = await makeSessions(api, await makeMentorship(api, school, active), [null]);
  const trainee = api.as(school.trainee, "MANAGER");
  for (const rating of [3, 5])
    expect((await trainee(rate, { input: { sessionId, rating } })).data.rateMentoringSession).toEqual({
      session: { traineeRating: rating },
      userErrors: [],
    });
  const codes = async (id: string, rating = 1) =>
    (await api.as(id, "MANAGER")(rate, { input: { sessionId, rating } })).data.rateMentoringSession.userErrors;
  expect(await codes(school.mentor)).toEqual([{ code: "SELF", path: ["input", "sessionId"] }]);
  expect(await codes(school.superior)).toEqual([{ code: "NOT_FOUND", path: ["input", "sessionId"] }]);
  expect(await codes(school.trainee, 6)).toEqual([{ code: "INVALID", path: ["input", "rating"] }]);
  const seen = `{ node(id: "${sessionId}") { id ... on MentoringSession { traineeRating } } }`;
  for (const [id, role, node] of [
    [school.trainee, "MANAGER", { id: sessionId, traineeRating: 5 }],
    [school.mentor, "MANAGER", { id: sessionId, traineeRating: null }],
    [school.office, "COMPLIANCE", { id: sessionId, traineeRating: 5 }],
    [school.superior, "MANAGER", null],
    [school.head, "BRANCH_HEAD", null],
    [school.office, "HR", null],
    [school.office, "ANALYST", null],
  ] as const)
    expect((await api.as(id, role)(seen)).data, `${id} ${role}`).toEqual({ node });
});

test("a lead who is neither mentor nor trainee is told of the meeting alone, and is no longer asked once they consented", async () => {
  const school = await makeSchool(api);
  // The trainee backs up one client of this lead, and another whom bo leads.
  const lead = school.superior;
  const [, theirs, , bos] = school.clients;
  const mentorshipId = await makeMentorship(api, school, active);
  await run(
    api,
    `MATCH (trainee:Manager {id: $trainee}) MATCH (lead:Manager {id: $lead}) MATCH (theirs:Client {id: $theirs}) MATCH (bos:Client {id: $bos})
     MATCH (trainee)-[serves:SERVES]->(theirs) SET serves.to = '2026-03-01'
     CREATE (lead)-[:SERVES {role: 'LEAD', from: '2026-03-01'}]->(theirs)
     CREATE (trainee)-[:SERVES {role: 'BACKUP', from: '2026-03-01'}]->(theirs)
     CREATE (trainee)-[:SERVES {role: 'BACKUP', from: '2026-03-01'}]->(bos)`,
    { lead, trainee: school.trainee, theirs, bos },
  );
  for (const [day, clientIds] of [
    ["02", [theirs, bos]],
    ["05", [theirs]],
  ] as const) {
    const input = { mentorshipId, at: `2026-04-${day}T02:00:00Z`, minutes: 60, note: "Only ours.", clientIds };
    expect((await api.as(school.mentor, "MANAGER")(record, { input })).data.recordMentoringSession.userErrors).toEqual(
      [],
    );
  }
  const asked = /* GraphQL */ `
    query ($first: Int, $after: String) {
      meetingsWithoutConsent(first: $first, after: $after) {
        totalCount pageInfo { endCursor }
        nodes { sessionId at mentorship { isMasked note sessions { totalCount } mentor { id } trainee { id } } clients { id isMasked } }
      }
    }
  `;
  const askedOf = async (id: string, variables?: Record<string, unknown>) =>
    (await api.as(id, "MANAGER")(asked, variables)).data.meetingsWithoutConsent;
  const meeting = (day: string, client: string) => ({
    sessionId: expect.stringMatching(/^ses-/),
    at: `2026-04-${day}T02:00:00.000Z`,
    mentorship: {
      isMasked: true,
      note: null,
      sessions: { totalCount: 0 },
      mentor: { id: school.mentor },
      trainee: { id: school.trainee },
    },
    clients: [{ id: client, isMasked: false }],
  });
  const first = await askedOf(lead, { first: 1 });
  expect(first).toMatchObject({ totalCount: 2, nodes: [meeting("02", theirs)] });
  const { nodes } = await askedOf(lead, { first: 1, after: first.pageInfo.endCursor });
  expect(nodes).toEqual([meeting("05", theirs)]);
  const ids = [first.nodes[0].sessionId, nodes[0].sessionId];
  expect((await askedOf(school.bo)).nodes).toEqual([{ ...meeting("02", bos), sessionId: ids[0] }]);
  // Neither the two, nor who leads the leads, nor who backs a client up is asked.
  for (const id of [school.mentor, school.trainee, school.head, school.strangerSuperior])
    expect(await askedOf(id)).toMatchObject({ totalCount: 0, nodes: [] });
  // The session itself is still not theirs to read.
  expect((await api.as(lead, "MANAGER")(`{ node(id: "${ids[0]}") { id } }`)).data).toEqual({ node: null });

  const input = { sessionId: ids[0], clientId: theirs };
  expect((await api.as(lead, "MANAGER")(consent, { input })).data.consentToMeeting.userErrors).toEqual([]);
  expect((await askedOf(lead)).nodes.map(({ sessionId }: { sessionId: string }) => sessionId)).toEqual([ids[1]]);
  expect((await askedOf(school.bo)).totalCount).toBe(1);
});
