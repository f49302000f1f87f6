import { expect, test } from "vitest";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { makeMentorship, makeSchool, makeSessions, run } from "../support/mentoring.js";

const api = await testApi();

test("who sees what of a mentorship, the same however it is cut", async () => {
  const school = await makeSchool(api);
  const id = await makeMentorship(api, school, {
    status: "ACTIVE",
    proposedOn: "2026-02-01",
    proposedBy: school.trainee,
    answeredOn: "2026-02-20",
    from: "2026-03-01",
    note: "Between us.",
  });
  const [session] = await makeSessions(api, id, [4, null]);
  const query = `{ mentorship(id: "${id}") {
    id version status awaits form proposedOn answeredOn from to isMasked note hours
    mentor { id } trainee { id } proposedBy { id } topics { targetLevel topic { id } }
    sessions(first: 1) { totalCount nodes { id at minutes note traineeRating } }
  } }`;
  const directory = {
    id,
    version: 1,
    status: "ACTIVE",
    awaits: null,
    form: "ONE_TO_ONE",
    proposedOn: "2026-02-01",
    answeredOn: "2026-02-20",
    from: "2026-03-01",
    to: null,
    mentor: { id: school.mentor },
    trainee: { id: school.trainee },
    proposedBy: { id: school.trainee },
    isMasked: true,
    note: null,
    hours: null,
    topics: [],
    sessions: { totalCount: 0, nodes: [] },
  };
  const above = { ...directory, hours: 1.5, topics: [{ targetLevel: 3, topic: { id: school.topic } }] };
  const of = (traineeRating: number | null) => ({
    ...above,
    isMasked: false,
    note: "Between us.",
    sessions: {
      totalCount: 2,
      nodes: [{ id: session, at: "2026-03-01T02:00:00.000Z", minutes: 45, note: "Note 01", traineeRating }],
    },
  });
  for (const [viewer, role, mentorship] of [
    [school.trainee, "MANAGER", of(4)],
    [school.mentor, "MANAGER", of(null)],
    [school.office, "COMPLIANCE", of(4)],
    [school.superior, "MANAGER", above],
    [school.strangerSuperior, "MANAGER", above],
    [school.head, "BRANCH_HEAD", above],
    [school.office, "HR", above],
    [school.office, "ANALYST", above],
    [school.bo, "MANAGER", directory],
    [school.head, "MANAGER", directory],
    [school.office, "ADMIN", null],
  ] as const) {
    for (const isCut of [cutEverywhere, cutNowhere])
      expect(await api.as(viewer, role, { isCut })(query), `${viewer} ${role}`).toEqual({
        data: { mentorship },
        errors: [],
      });
  }
  expect((await api.as(undefined)(query)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("lists by mentor, trainee, branch and status, in pages; a lapsed proposal is among the lapsed", async () => {
  const school = await makeSchool(api);
  const old = await makeMentorship(api, school, {
    status: "COMPLETED",
    proposedOn: "2023-01-01",
    from: "2023-02-01",
    to: "2023-08-01",
  });
  const lapsed = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-15",
    proposedBy: school.mentor,
  });
  const open = await makeMentorship(
    api,
    school,
    { status: "PROPOSED", proposedOn: "2026-06-16", proposedBy: school.mentor },
    { trainee: school.bo },
  );
  const ask = api.as(school.head, "MANAGER");
  const list = async (filter: object, page = "first: 9") =>
    (
      await ask(
        `query ($filter: MentorshipFilter) { mentorships(filter: $filter, ${page}) { totalCount nodes { id } } }`,
        { filter },
      )
    ).data.mentorships;
  const ids = (...expected: string[]) => ({ totalCount: expected.length, nodes: expected.map((id) => ({ id })) });
  expect(await list({ mentorId: school.mentor })).toEqual(ids(old, lapsed, open));
  expect(await list({ mentorId: school.mentor }, "first: 2, orderBy: {field: PROPOSED_ON, direction: DESC}")).toEqual({
    totalCount: 3,
    nodes: [{ id: open }, { id: lapsed }],
  });
  expect(await list({ mentorId: school.mentor, traineeId: school.bo })).toEqual(ids(open));
  expect(await list({ mentorId: school.mentor, branchId: school.otherBranch })).toEqual(ids());
  expect(await list({ traineeId: school.trainee })).toEqual(ids(old, lapsed));
  expect(await list({ traineeId: school.trainee, status: "LAPSED" })).toEqual(ids(lapsed));
  expect(await list({ branchId: school.branch })).toEqual(ids(old, lapsed, open));
  expect(await list({ branchId: school.branch, status: "PROPOSED" })).toEqual(ids(open));
  expect(await list({ branchId: school.branch, form: "SHADOWING" })).toEqual(ids());
  const all = await ask(`{ mentorships(first: 3) { nodes { proposedOn } pageInfo { hasNextPage endCursor } } }`);
  const next = await ask(
    `{ mentorships(first: 3, after: "${all.data.mentorships.pageInfo.endCursor}") { nodes { proposedOn } } six: mentorships(first: 6) { nodes { proposedOn } } }`,
  );
  expect([...all.data.mentorships.nodes, ...next.data.mentorships.nodes]).toEqual(next.data.six.nodes);
});

test("mentors and trainees on a date, and all mentorships, of a manager", async () => {
  const school = await makeSchool(api);
  const past = await makeMentorship(api, school, { status: "COMPLETED", from: "2023-02-01", to: "2023-08-01" });
  const now = await makeMentorship(api, school, { status: "ACTIVE", from: "2026-03-01" });
  await makeMentorship(api, school, { status: "DECLINED", proposedOn: "2024-01-01" });
  const query = `{
    trainee: manager(id: "${school.trainee}") {
      mentors { mentorshipId form from to manager { id } }
      then: mentors(asOf: "2023-07-31") { mentorshipId manager { id mentors { mentorshipId } trainees { mentorshipId } } }
      after: mentors(asOf: "2023-08-01") { mentorshipId }
      mentorships(side: TRAINEE) { totalCount nodes { status } }
      asMentor: mentorships(side: MENTOR) { totalCount }
      active: mentorships(status: ACTIVE) { nodes { id } }
    }
    mentor: manager(id: "${school.mentor}") { trainees { mentorshipId manager { id } } mentorProfile { freePlaces } }
  }`;
  for (const isCut of [cutEverywhere, cutNowhere])
    expect(await api.as(school.head, "MANAGER", { isCut })(query)).toEqual({
      data: {
        trainee: {
          mentors: [
            { mentorshipId: now, form: "ONE_TO_ONE", from: "2026-03-01", to: null, manager: { id: school.mentor } },
          ],
          // biome-ignore lint/suspicious/noThenProperty: the name of an alias.
          then: [
            { mentorshipId: past, manager: { id: school.mentor, mentors: [], trainees: [{ mentorshipId: past }] } },
          ],
          after: [],
          mentorships: {
            totalCount: 3,
            nodes: [{ status: "COMPLETED" }, { status: "DECLINED" }, { status: "ACTIVE" }],
          },
          asMentor: { totalCount: 0 },
          active: { nodes: [{ id: now }] },
        },
        mentor: {
          trainees: [{ mentorshipId: now, manager: { id: school.trainee } }],
          mentorProfile: { freePlaces: 1 },
        },
      },
      errors: [],
    });
});

test("a mentor's mean is told from three raters on, each counted alike; to compliance always", async () => {
  const school = await makeSchool(api, 1);
  const query = `{ manager(id: "${school.mentor}") { mentorRating { mean raters withheld } } }`;
  const told = async (role: "MANAGER" | "HR" | "ANALYST" | "COMPLIANCE", id = school.office) =>
    (await api.as(id, role)(query)).data.manager.mentorRating;
  const done = { status: "COMPLETED", from: "2026-03-01", to: "2026-06-01" };
  expect(await told("HR")).toEqual({ mean: null, raters: 0, withheld: null });
  await makeSessions(api, await makeMentorship(api, school, done), [5, 5, 5, 4, null]);
  await makeSessions(api, await makeMentorship(api, school, done, { trainee: school.bo }), [1]);
  const withheld = { mean: null, raters: null, withheld: "TOO_FEW_RESPONDENTS" };
  expect(await told("MANAGER", school.mentor)).toEqual(withheld);
  expect(await told("HR")).toEqual(withheld);
  expect(await told("ANALYST")).toEqual(withheld);
  expect(await told("COMPLIANCE")).toEqual({ mean: 2.9, raters: 2, withheld: null });
  await makeSessions(api, await makeMentorship(api, school, done, { trainee: school.others[0] }), [4]);
  expect(await told("MANAGER", school.bo)).toEqual({ mean: 3.3, raters: 3, withheld: null });
});

test("a viewer mentors with an active profile or an open mentorship, and not with a lapsed one", async () => {
  const school = await makeSchool(api);
  const mentors = async (id: string) => {
    const rows = await api.database.read("kernel/access/viewer", {
      id,
      today: "2026-06-30",
      lapsedBefore: "2026-06-16",
      heads: false,
    });
    return rows[0]?.mentors;
  };
  expect([await mentors(school.mentor), await mentors(school.bo)]).toEqual([true, false]);
  await run(api, "MATCH (p:MentorProfile {id: $profile}) SET p.active = false", school);
  await makeMentorship(api, school, { status: "PROPOSED", proposedOn: "2026-06-15", proposedBy: school.trainee });
  expect(await mentors(school.mentor)).toBe(false);
  await makeMentorship(api, school, { status: "PROPOSED", proposedOn: "2026-06-16", proposedBy: school.trainee });
  expect(await mentors(school.mentor)).toBe(true);
});
