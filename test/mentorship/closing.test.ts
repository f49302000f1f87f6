import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeMentorship, makeSchool, run } from "../support/mentoring.js";

const api = await testApi();
const complete = /* GraphQL */ `
  mutation ($input: CompleteMentorshipInput!) {
    completeMentorship(input: $input) { mentorship { version status from to } userErrors { code message path } }
  }
`;
const end = /* GraphQL */ `
  mutation ($input: EndMentorshipInput!) {
    endMentorship(input: $input) { mentorship { version status to note isMasked } userErrors { code path } }
  }
`;
const skillsOf = (id: string) =>
  run(
    api,
    `MATCH (:Manager {id: $id})-[s:HAS_SKILL]->(t:Topic)
     RETURN t.id AS topic, s.level AS level, s.from AS from, s.to AS to, s.evidence AS evidence, s.ref AS ref, s.confirmedBy AS confirmedBy
     ORDER BY from`,
    { id },
  );
const active = { status: "ACTIVE", from: "2026-01-10" };

test("the mentor completes: the confirmed level becomes a new version with the mentorship as evidence", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, active);
  const input = {
    mentorshipId,
    levels: [{ topicId: school.topic, level: 3 }],
    expectedVersion: 1,
    idempotencyKey: "one",
  };
  const done = {
    data: {
      completeMentorship: {
        mentorship: { version: 2, status: "COMPLETED", from: "2026-01-10", to: "2026-06-30" },
        userErrors: [],
      },
    },
    errors: [],
  };
  const ask = api.as(school.mentor, "MANAGER");
  expect(await ask(complete, { input })).toEqual(done);
  expect(await ask(complete, { input })).toEqual(done);
  const before = {
    topic: school.topic,
    level: 1,
    from: "2025-01-01",
    to: "2026-06-30",
    evidence: "SELF",
    ref: null,
    confirmedBy: null,
  };
  const after = {
    topic: school.topic,
    level: 3,
    from: "2026-06-30",
    to: null,
    evidence: "MENTORSHIP",
    ref: mentorshipId,
    confirmedBy: school.mentor,
  };
  expect(await skillsOf(school.trainee)).toEqual([before, after]);
});

test("only the mentor completes, what is active, for topics aimed at, and not below what others confirmed", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, active);
  const input = { mentorshipId, levels: [{ topicId: school.topic, level: 2 }] };
  for (const [id, role] of [
    [school.trainee, "MANAGER"],
    [school.superior, "MANAGER"],
    [school.office, "HR"],
    [school.mentor, "ANALYST"],
  ] as const)
    expect((await api.as(id, role)(complete, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  await run(
    api,
    "MATCH (:Manager {id: $trainee})-[s:HAS_SKILL]->(:Topic {id: $topic}) SET s.level = 3, s.evidence = 'EXAM'",
    school,
  );
  const before = await skillsOf(school.trainee);
  const ask = api.as(school.mentor, "MANAGER");
  const levels = [...input.levels, { topicId: school.otherTopic, level: 6 }];
  expect((await ask(complete, { input: { mentorshipId, levels } })).data.completeMentorship.userErrors).toMatchObject([
    { code: "INVALID", path: ["input", "levels", "1", "level"] },
  ]);
  levels[1]!.level = 2;
  expect((await ask(complete, { input: { mentorshipId, levels } })).data.completeMentorship).toEqual({
    mentorship: null,
    userErrors: [
      {
        code: "INVALID",
        message: "levels.0.level is not valid: expected ≥ 3.",
        path: ["input", "levels", "0", "level"],
      },
      {
        code: "NOT_FOUND",
        message: "No object with the id in levels.1.topicId, or you may not see it: check the id.",
        path: ["input", "levels", "1", "topicId"],
      },
    ],
  });
  expect(await skillsOf(school.trainee)).toEqual(before);
  expect((await ask(complete, { input: { mentorshipId, levels: [] } })).data.completeMentorship.mentorship.status).toBe(
    "COMPLETED",
  );
  expect(
    (await ask(complete, { input: { mentorshipId, levels: [] } })).data.completeMentorship.userErrors,
  ).toMatchObject([{ code: "NOT_OPEN" }]);
  expect(await skillsOf(school.trainee)).toEqual(before);
});

test("completed and ended at once: one wins", async () => {
  const school = await makeSchool(api);
  const mentorshipId = await makeMentorship(api, school, active);
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      n % 2
        ? api.as(school.mentor, "MANAGER")(complete, {
            input: { mentorshipId, levels: [{ topicId: school.topic, level: 2 }] },
          })
        : api.as(school.trainee, "MANAGER")(end, { input: { mentorshipId, reason: "Moved." } }),
    ),
  );
  const done = answers
    .map(({ data }) => (data.completeMentorship ?? data.endMentorship).mentorship?.status)
    .filter(Boolean);
  expect(done).toHaveLength(1);
  expect(await skillsOf(school.trainee)).toHaveLength(done[0] === "COMPLETED" ? 2 : 1);
});

test("mentor, trainee or HR end it with a reason; HR does not read it", async () => {
  const school = await makeSchool(api);
  for (const [id, role, note] of [
    [school.mentor, "MANAGER", "Why."],
    [school.trainee, "MANAGER", "Why."],
    [school.office, "HR", null],
  ] as const) {
    const mentorshipId = await makeMentorship(api, school, active);
    expect((await api.as(id, role)(end, { input: { mentorshipId, reason: "Why." } })).data.endMentorship).toEqual({
      mentorship: { version: 2, status: "ENDED", to: "2026-06-30", note, isMasked: note === null },
      userErrors: [],
    });
  }
  const mentorshipId = await makeMentorship(api, school, active);
  for (const [id, role] of [
    [school.superior, "MANAGER"],
    [school.head, "BRANCH_HEAD"],
    [school.office, "COMPLIANCE"],
  ] as const)
    expect((await api.as(id, role)(end, { input: { mentorshipId, reason: "Why." } })).errors).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
  const blank = await api.as(school.mentor, "MANAGER")(end, { input: { mentorshipId, reason: " " } });
  expect(blank.data.endMentorship.userErrors).toEqual([{ code: "INVALID", path: ["input", "reason"] }]);
});
