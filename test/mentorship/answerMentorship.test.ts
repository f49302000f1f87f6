import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeMentorship, makeSchool, run } from "../support/mentoring.js";

const api = await testApi();
const answer = /* GraphQL */ `
  mutation ($input: AnswerMentorshipInput!) {
    answerMentorship(input: $input) {
      mentorship { version status awaits answeredOn from note viewerCan { answerMentorship recordMentoringSession } }
      userErrors { code path }
    }
  }
`;
const withdraw = /* GraphQL */ `
  mutation ($input: WithdrawMentorshipInput!) {
    withdrawMentorship(input: $input) { mentorship { version status } userErrors { code path } }
  }
`;
const stored = (id: string) =>
  run(api, "MATCH (m:Mentorship {id: $id}) RETURN m.status AS status, m.version AS version", { id }).then(
    ([row]) => row,
  );
const refusal = (code: string, path: string[] = ["input", "mentorshipId"]) => ({
  mentorship: null,
  userErrors: [{ code, path }],
});

test("the other side accepts: it is active from today", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-16",
    proposedBy: school.mentor,
  });
  const input = { mentorshipId, accept: true, expectedVersion: 1 };
  expect((await api.as(school.mentor, "MANAGER")(answer, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect(await api.as(school.trainee, "MANAGER")(answer, { input })).toEqual({
    data: {
      answerMentorship: {
        mentorship: {
          version: 2,
          status: "ACTIVE",
          awaits: null,
          answeredOn: "2026-06-30",
          from: "2026-06-30",
          note: null,
          viewerCan: { answerMentorship: false, recordMentoringSession: false },
        },
        userErrors: [],
      },
    },
    errors: [],
  });
  const again = await api.as(school.trainee, "MANAGER")(answer, { input: { mentorshipId, accept: false } });
  expect(again.data.answerMentorship).toEqual(refusal("NOT_OPEN"));
  expect(await stored(mentorshipId)).toEqual({ status: "ACTIVE", version: 2 });
});

test("the mentor declines a trainee, with a reason that follows the note", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-20",
    proposedBy: school.trainee,
    note: "Please.",
  });
  const input = { mentorshipId, accept: false, reason: "No time before autumn." };
  expect((await api.as(school.mentor, "MANAGER")(answer, { input })).data.answerMentorship).toMatchObject({
    mentorship: { status: "DECLINED", answeredOn: "2026-06-30", from: null, note: "Please.\n\nNo time before autumn." },
    userErrors: [],
  });
});

test("what a third person proposes is answered by the mentor, then by the trainee, each in their own time", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-20",
    proposedBy: school.office,
  });
  const input = { mentorshipId, accept: true };
  const [mentor, trainee] = [api.as(school.mentor, "MANAGER"), api.as(school.trainee, "MANAGER")];
  expect((await trainee(answer, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await mentor(answer, { input })).data.answerMentorship).toMatchObject({
    mentorship: { status: "PROPOSED", awaits: "TRAINEE", answeredOn: "2026-06-30", from: null },
  });
  expect((await mentor(answer, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  await run(api, "MATCH (m:Mentorship {id: $id}) SET m.proposedOn = '2026-06-01', m.answeredOn = '2026-06-16'", {
    id: mentorshipId,
  });
  expect((await trainee(answer, { input })).data.answerMentorship).toMatchObject({
    mentorship: { status: "ACTIVE", awaits: null, answeredOn: "2026-06-30", from: "2026-06-30" },
  });
});

test("a proposal that waited longer than 14 days has lapsed: nobody answers or withdraws it", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-15",
    proposedBy: school.mentor,
  });
  const trainee = api.as(school.trainee, "MANAGER");
  expect((await trainee(answer, { input: { mentorshipId, accept: true } })).data.answerMentorship).toEqual(
    refusal("NOT_OPEN"),
  );
  expect(
    (await api.as(school.mentor, "MANAGER")(withdraw, { input: { mentorshipId } })).data.withdrawMentorship,
  ).toEqual(refusal("NOT_OPEN"));
  expect(
    (await trainee(`{ mentorship(id: "${mentorshipId}") { status awaits viewerCan { answerMentorship } } }`)).data,
  ).toEqual({
    mentorship: { status: "LAPSED", awaits: null, viewerCan: { answerMentorship: false } },
  });
  expect(await stored(mentorshipId)).toEqual({ status: "PROPOSED", version: 1 });
});

test("refused: unknown, stale, someone who left, a trainee who has another", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-20",
    proposedBy: school.mentor,
  });
  const trainee = api.as(school.trainee, "MANAGER");
  const input = { mentorshipId, accept: true };
  expect((await trainee(answer, { input: { ...input, mentorshipId: "mtp-none" } })).data.answerMentorship).toEqual(
    refusal("NOT_FOUND"),
  );
  expect((await trainee(answer, { input: { ...input, expectedVersion: 7 } })).data.answerMentorship).toEqual(
    refusal("STALE_VERSION", []),
  );
  for (const [id, role] of [
    [school.bo, "MANAGER"],
    [school.superior, "MANAGER"],
    [school.head, "BRANCH_HEAD"],
    [school.office, "HR"],
    [school.office, "ANALYST"],
    [school.office, "COMPLIANCE"],
  ] as const)
    expect((await api.as(id, role)(answer, { input })).errors, role).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await api.as(undefined)(answer, { input })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  await makeMentorship(api, school, { status: "ACTIVE", from: "2026-06-01" }, { mentor: school.bo });
  expect((await trainee(answer, { input })).data.answerMentorship).toEqual(refusal("HAS_OPEN_MENTORSHIP"));
  await run(api, "MATCH (:Manager {id: $bo})-[:GUIDES]->(m) DETACH DELETE m", school);
  await run(api, "MATCH (m:Manager {id: $mentor}) SET m.leftOn = '2026-06-30'", school);
  expect((await trainee(answer, { input })).data.answerMentorship).toEqual(refusal("HAS_LEFT"));
  expect(await stored(mentorshipId)).toEqual({ status: "PROPOSED", version: 1 });
});

test("whoever proposed withdraws; others may not", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-20",
    proposedBy: school.office,
  });
  const input = { mentorshipId, expectedVersion: 1 };
  for (const id of [school.mentor, school.trainee, school.superior])
    expect((await api.as(id, "MANAGER")(withdraw, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await api.as(school.office, "HR")(withdraw, { input })).data.withdrawMentorship).toEqual({
    mentorship: { version: 2, status: "WITHDRAWN" },
    userErrors: [],
  });
});

test("accepted, declined and withdrawn at once: one of sixteen wins", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-20",
    proposedBy: school.mentor,
  });
  const results = await Promise.all(
    Array.from({ length: 16 }, async (_, n) => {
      const { data } = await (n % 2
        ? api.as(school.trainee, "MANAGER")(answer, { input: { mentorshipId, accept: n % 4 === 1 } })
        : api.as(school.mentor, "MANAGER")(withdraw, { input: { mentorshipId } }));
      const { mentorship, userErrors } = data.answerMentorship ?? data.withdrawMentorship;
      return userErrors[0]?.code ?? mentorship.status;
    }),
  );
  expect(results.filter((result) => result === "NOT_OPEN")).toHaveLength(15);
  expect(await stored(mentorshipId)).toEqual({ status: results.find((result) => result !== "NOT_OPEN"), version: 2 });
});
