import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeMentorship, makeSchool, run, type School } from "../support/mentoring.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: ProposeMentorshipInput!) {
    proposeMentorship(input: $input) {
      mentorship {
        version status awaits form proposedOn answeredOn from to isMasked note hours
        mentor { id mentorProfile { freePlaces } } trainee { id } proposedBy { id }
        topics { targetLevel topic { id } }
      }
      userErrors { code message path }
    }
  }
`;
const inputOf = (school: School) => ({
  mentorId: school.mentor,
  traineeId: school.trainee,
  form: "SHADOWING",
  topics: [{ topicId: school.topic, targetLevel: 3 }],
  note: "Shall we?",
});
const codesOf = ({ data }: { data: { proposeMentorship: { userErrors: { code: string; path: string[] }[] } } }) =>
  data.proposeMentorship.userErrors.map(({ code, path }) => [code, ...path.slice(1)].join(" "));
const openOf = (id: string) =>
  run(api, "MATCH (:Manager {id: $id})-[:GUIDES|TRAINS]-(m:Mentorship) RETURN count(m) AS n", { id }).then(
    ([row]) => row?.n,
  );

test("a trainee proposes to a mentor, once for the same key", async () => {
  const school = await makeSchool(api);
  const ask = api.as(school.trainee, "MANAGER");
  const input = { ...inputOf(school), idempotencyKey: "one" };
  const done = {
    data: {
      proposeMentorship: {
        mentorship: {
          version: 1,
          status: "PROPOSED",
          awaits: "MENTOR",
          form: "SHADOWING",
          proposedOn: "2026-06-30",
          answeredOn: null,
          from: null,
          to: null,
          isMasked: false,
          note: "Shall we?",
          hours: 0,
          mentor: { id: school.mentor, mentorProfile: { freePlaces: 1 } },
          trainee: { id: school.trainee },
          proposedBy: { id: school.trainee },
          topics: [{ targetLevel: 3, topic: { id: school.topic } }],
        },
        userErrors: [],
      },
    },
    errors: [],
  };
  expect(await ask(mutation, { input })).toEqual(done);
  expect(await ask(mutation, { input })).toEqual(done);
  expect(await openOf(school.trainee)).toBe(1);
});

test("the mentor, a superior, a head and HR may propose too; others may not", async () => {
  const school = await makeSchool(api);
  const input = inputOf(school);
  for (const [id, role] of [
    [school.bo, "MANAGER"],
    [school.strangerSuperior, "MANAGER"],
    [school.office, "ANALYST"],
    [school.trainee, "ANALYST"],
    [school.office, "COMPLIANCE"],
    [school.office, "ADMIN"],
  ] as const)
    expect((await api.as(id, role)(mutation, { input })).errors, `${id} ${role}`).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
  expect((await api.as(undefined)(mutation, { input })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  for (const [id, role, awaits] of [
    [school.mentor, "MANAGER", "TRAINEE"],
    [school.superior, "MANAGER", "MENTOR"],
    [school.head, "BRANCH_HEAD", "MENTOR"],
    [school.office, "HR", "MENTOR"],
  ] as const) {
    const { data, errors } = await api.as(id, role)(mutation, { input });
    expect(errors).toEqual([]);
    expect(data.proposeMentorship).toMatchObject({ mentorship: { awaits, proposedBy: { id } }, userErrors: [] });
    await run(api, "MATCH (:Manager {id: $id})<-[:TRAINS]-(m:Mentorship) DETACH DELETE m", { id: school.trainee });
  }
});

test("each hard rule refuses, and leaves no trace", async () => {
  const refused = async (change: (school: School) => Promise<object> | object, ...codes: string[]) => {
    const school = await makeSchool(api);
    const changed = await change(school);
    const before = await openOf(school.mentor);
    const answer = await api.as(school.office, "HR")(mutation, { input: { ...inputOf(school), ...changed } });
    expect(answer.errors).toEqual([]);
    expect(codesOf(answer)).toEqual(codes);
    expect(answer.data.proposeMentorship.mentorship).toBeNull();
    expect(await openOf(school.mentor)).toBe(before);
  };
  const set = (school: School, text: string) => run(api, text, school).then(() => ({}));
  await refused(() => ({ mentorId: "mgr-nobody" }), "NOT_FOUND mentorId");
  await refused(() => ({ traineeId: "mgr-nobody" }), "NOT_FOUND traineeId");
  await refused(
    ({ mentor }) => ({ traineeId: mentor }),
    "NOT_ELIGIBLE traineeId",
    "NOT_ELIGIBLE topics",
    "INVALID topics 0 targetLevel",
  );
  await refused((s) => set(s, "MATCH (m:Manager {id: $mentor}) SET m.leftOn = '2026-06-30'"), "HAS_LEFT mentorId");
  await refused((s) => set(s, "MATCH (m:Manager {id: $trainee}) SET m.leftOn = '2026-06-30'"), "HAS_LEFT traineeId");
  await refused(({ strangerSuperior }) => ({ traineeId: strangerSuperior }), "NOT_ELIGIBLE traineeId");
  await refused(
    (s) =>
      set(
        s,
        "MATCH (t:Manager {id: $trainee}) MATCH (m:Manager {id: $mentor}) MATCH (s:Manager {id: $superior}) CREATE (s)-[:REPORTS_TO {from: '2026-01-01'}]->(m)",
      ),
    "NOT_ELIGIBLE traineeId",
  );
  await refused((s) => set(s, "MATCH (p:MentorProfile {id: $profile}) SET p.active = false"), "NOT_ELIGIBLE mentorId");
  await refused((s) => set(s, "MATCH (p:MentorProfile {id: $profile}) SET p.capacity = 0"), "NO_CAPACITY mentorId");
  await refused(
    (s) => set(s, "MATCH (p:MentorProfile {id: $profile}) SET p.formats = ['ONE_TO_ONE']"),
    "NOT_ELIGIBLE form",
  );
  await refused(async (s) => {
    await makeMentorship(api, s, { status: "ACTIVE", from: "2026-01-01" }, { mentor: s.bo });
    return {};
  }, "HAS_OPEN_MENTORSHIP traineeId");
  await refused(async (s) => {
    await makeMentorship(api, s, { status: "DECLINED", proposedOn: "2025-12-01", answeredOn: "2026-01-01" });
    return {};
  }, "NOT_ELIGIBLE traineeId");
  await refused(async (s) => {
    await makeMentorship(api, s, { status: "PROPOSED", proposedOn: "2025-12-25", proposedBy: s.mentor });
    return {};
  }, "NOT_ELIGIBLE traineeId");
  await refused(
    ({ topic, otherTopic }) => ({
      topics: [
        { topicId: topic, targetLevel: 1 },
        { topicId: otherTopic, targetLevel: 2 },
      ],
    }),
    "INVALID topics 0 targetLevel",
  );
  await refused(({ otherTopic }) => ({ topics: [{ topicId: otherTopic, targetLevel: 2 }] }), "NOT_ELIGIBLE topics");
  await refused(() => ({ topics: [{ topicId: "top-none", targetLevel: 2 }] }), "NOT_FOUND topics 0 topicId");
  await refused(() => ({ topics: [] }), "INVALID topics");
  await refused(
    ({ topic }) => ({ topics: [{ topicId: topic, targetLevel: 6 }], note: " " }),
    "INVALID topics 0 targetLevel",
    "INVALID note",
  );
});

test("a rule is told in words, in both languages", async () => {
  const school = await makeSchool(api);
  const input = { ...inputOf(school), topics: [{ topicId: school.otherTopic, targetLevel: 2 }] };
  const told = async (language: "en" | "zh") =>
    (await api.as(school.office, "HR", { language })(mutation, { input })).data.proposeMentorship.userErrors[0].message;
  expect(await told("en")).toBe(
    "This pair is not possible: in none of the topics is the mentor at level 3 or higher and above the trainee.",
  );
  expect(await told("zh")).toBe("此配对不可行：在所选主题上，导师的水平均未达到 3 级或未高于学员。");
});

test("a pair may try again when its rest is over, and places of lapsed proposals are free", async () => {
  const school = await makeSchool(api);
  await makeMentorship(api, school, { status: "DECLINED", proposedOn: "2025-12-01", answeredOn: "2025-12-31" });
  await makeMentorship(api, school, { status: "PROPOSED", proposedOn: "2025-12-01", proposedBy: school.mentor });
  await makeMentorship(
    api,
    school,
    { status: "PROPOSED", proposedOn: "2026-06-15", proposedBy: school.mentor },
    { trainee: school.bo },
  );
  await makeMentorship(
    api,
    school,
    { status: "PROPOSED", proposedOn: "2026-06-16", proposedBy: school.mentor },
    { trainee: school.head },
  );
  const answer = await api.as(school.trainee, "MANAGER")(mutation, { input: inputOf(school) });
  expect(codesOf(answer)).toEqual([]);
  expect(answer.data.proposeMentorship.mentorship.mentor.mentorProfile.freePlaces).toBe(0);
});

test("sixteen trainees at once: a mentor with two places gets two", async () => {
  const school = await makeSchool(api, 16);
  const answers = await Promise.all(
    school.others.map((traineeId) =>
      api.as(traineeId, "MANAGER")(mutation, { input: { ...inputOf(school), traineeId } }),
    ),
  );
  const codes = answers.map((answer) => codesOf(answer)[0] ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(2);
  expect(codes.filter((code) => code === "NO_CAPACITY mentorId")).toHaveLength(14);
  expect(await openOf(school.mentor)).toBe(2);
});

test("sixteen mentors at once: a trainee gets one", async () => {
  const school = await makeSchool(api, 16);
  await run(
    api,
    `MATCH (topic:Topic {id: $topic}) UNWIND $others AS id MATCH (m:Manager {id: id})
     CREATE (m)-[:OFFERS]->(:MentorProfile {id: replace(id, 'mgr', 'mtr'), capacity: 1, formats: ['SHADOWING'], active: true})
     CREATE (m)-[:HAS_SKILL {id: replace(id, 'mgr', 'skl'), level: 4}]->(topic)`,
    school,
  );
  const answers = await Promise.all(
    school.others.map((mentorId) => api.as(mentorId, "MANAGER")(mutation, { input: { ...inputOf(school), mentorId } })),
  );
  const codes = answers.map((answer) => codesOf(answer)[0] ?? "done");
  expect(codes.filter((code) => code === "done")).toHaveLength(1);
  expect(codes.filter((code) => code === "HAS_OPEN_MENTORSHIP traineeId")).toHaveLength(15);
  expect(await openOf(school.trainee)).toBe(1);
});
