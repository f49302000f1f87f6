import { expect, test } from "vitest";
import { proposeAllNext } from "../../src/modules/mentoringPlan/housekeeping.js";
import { testApi } from "../support/api.js";
import { type College, makeCollege } from "../support/college.js";
import { run } from "../support/mentoring.js";

const api = await testApi();
const draft = /* GraphQL */ `
  query ($branchId: ID, $mentorBranchId: ID) {
    mentoringPlan(branchId: $branchId, mentorBranchId: $mentorBranchId) { plan { planId matched } userErrors { code } }
  }
`;
const save = /* GraphQL */ `
  mutation ($input: SaveMentoringPlanInput!) {
    saveMentoringPlan(input: $input) {
      plan { id method } warnings { mentorId traineeId scoreWas scoreIs message } userErrors { code message path }
    }
  }
`;
const answer = /* GraphQL */ `
  mutation ($input: AnswerMentorshipInput!) { answerMentorship(input: $input) { mentorship { status } userErrors { code } } }
`;

/**
 * A college whose mentor has three places, with a plan that its head made: bo with second, anna and superior with the
 * mentor.
 */
async function planned() {
  const college = await makeCollege(api);
  await run(api, "MATCH (p:MentorProfile {id: $profile}) SET p.capacity = 3", college);
  return { college, planId: await draftOf(college) };
}
async function draftOf({ head, branch, otherBranch }: College): Promise<string> {
  const { data } = await api.as(head, "BRANCH_HEAD")(draft, { branchId: branch, mentorBranchId: otherBranch });
  expect(data.mentoringPlan).toMatchObject({ plan: { matched: 3 }, userErrors: [] });
  return data.mentoringPlan.plan.planId;
}
const saved = async ({ head }: College, input: object) =>
  (await api.as(head, "BRANCH_HEAD")(save, { input })).data.saveMentoringPlan;
const stored = ({ head }: College) =>
  run(
    api,
    `MATCH (plan:MentoringPlan {madeBy: $head})-[proposes:PROPOSES]->(m:Mentorship)-[:TRAINS]->(t) MATCH (a)-[:GUIDES]->(m)
     RETURN a.id AS mentor, t.id AS trainee, m.status AS status, proposes.rank AS rank, m.form AS form, m.proposedBy AS by, m.id AS id ORDER BY rank, trainee`,
    { head },
  );

test("a plan is saved as proposals, with whom it keeps; a decline proposes the next in rank", async () => {
  const { college, planId } = await planned();
  const { anna, bo, superior, mentor, second, head, office } = college;
  const input = { planId, form: "SHADOWING", note: "Welcome.", idempotencyKey: "one" };
  const done = await saved(college, input);
  expect(done).toEqual({ plan: { id: done.plan.id, method: "STABLE" }, warnings: [], userErrors: [] });
  expect(await saved(college, input)).toEqual(done);
  const first = (await stored(college)).map(({ id: _, ...row }) => row);
  const proposal = (a: string, t: string, rank: number, form = "SHADOWING") => ({
    mentor: a,
    trainee: t,
    status: "PROPOSED",
    rank,
    form,
    by: head,
  });
  const sorted = (rows: { trainee: string; rank: number }[]) =>
    rows.sort((a, b) => a.rank - b.rank || (a.trainee < b.trainee ? -1 : 1));
  expect(first).toEqual(
    sorted([proposal(second, bo, 1, "ONE_TO_ONE"), proposal(mentor, superior, 1), proposal(mentor, anna, 2)]),
  );
  const read = /* GraphQL */ `
    query ($id: ID!, $bo: ID!, $anna: ID!) {
      savedMentoringPlan(id: $id) {
        method madeBy { id } weights { closes nearness bridge record } bo: next(traineeId: $bo) anna: next(traineeId: $anna)
        mentorships { totalCount edges { rank node { awaits trainee { id } plan { rank plan { id } } topics { targetLevel topic { id } } } } }
      }
    }
  `;
  const variables = { id: done.plan.id, bo, anna };
  const plan = (await api.as(head, "BRANCH_HEAD")(read, variables)).data.savedMentoringPlan;
  expect(plan).toMatchObject({
    method: "STABLE",
    madeBy: { id: head },
    weights: { closes: 0.6, nearness: 0.15, bridge: 0.1, record: 0.15 },
    bo: [mentor],
    anna: [],
    mentorships: { totalCount: 3 },
  });
  expect(
    plan.mentorships.edges.find(({ node }: { node: { trainee: { id: string } } }) => node.trainee.id === anna),
  ).toEqual({
    rank: 2,
    node: {
      awaits: "MENTOR",
      trainee: { id: anna },
      plan: { rank: 2, plan: { id: done.plan.id } },
      topics: [{ targetLevel: 4, topic: { id: college.topic } }],
    },
  });
  expect((await api.as(office, "HR")(read, variables)).data.savedMentoringPlan.method).toBe("STABLE");
  expect((await api.as(anna, "MANAGER")(read, variables)).data.savedMentoringPlan).toBeNull();
  const [declined] = (await stored(college)).filter(({ mentor }) => mentor === second);
  const no = await api.as(second, "MANAGER")(answer, { input: { mentorshipId: declined!.id, accept: false } });
  expect(no.data.answerMentorship).toEqual({ mentorship: { status: "DECLINED" }, userErrors: [] });
  const after = await stored(college);
  expect(
    after.filter(({ trainee }) => trainee === bo).map(({ mentor, status, rank, by }) => ({ mentor, status, rank, by })),
  ).toEqual([
    { mentor: second, status: "DECLINED", rank: 1, by: head },
    { mentor, status: "PROPOSED", rank: 2, by: head },
  ]);
  const next = after.find(({ trainee, rank }) => trainee === bo && rank === 2)!;
  await api.as(mentor, "MANAGER")(answer, { input: { mentorshipId: next.id, accept: false } });
  expect(await stored(college)).toHaveLength(4);
});

test("housekeeping proposes the next after a lapse, once, and nobody who keeps a rule no longer", async () => {
  const { college, planId } = await planned();
  const { bo, mentor, second } = college;
  expect((await saved(college, { planId })).userErrors).toEqual([]);
  const day = { today: api.today, lapseAfterDays: 14 };
  await run(api, "MATCH (:Manager {id: $second})-[:GUIDES]->(m:Mentorship) SET m.proposedOn = '2026-06-01'", {
    second,
  });
  await run(api, "MATCH (p:MentorProfile {id: $profile}) SET p.active = false", college);
  await proposeAllNext(api.database, day);
  expect(await stored(college)).toHaveLength(3);
  await run(api, "MATCH (p:MentorProfile {id: $profile}) SET p.active = true", college);
  await Promise.all([proposeAllNext(api.database, day), proposeAllNext(api.database, day)]);
  await proposeAllNext(api.database, day);
  const rows = await stored(college);
  expect(rows).toHaveLength(4);
  expect(rows.filter(({ trainee }) => trainee === bo).map(({ mentor, rank }) => [mentor, rank])).toEqual([
    [second, 1],
    [mentor, 2],
  ]);
});

test("refused, naming the pair, when a rule is broken by now; warned of lesser changes; nothing is kept of what is refused", async () => {
  const { college, planId } = await planned();
  const { anna, mentor, second, tag, head, office } = college;
  await run(api, "MATCH (p:MentorProfile {id: $id}) SET p.active = false", { id: `mtr-${second}` });
  const refused = await saved(college, { planId });
  expect(refused).toEqual({
    plan: null,
    warnings: [],
    userErrors: [
      {
        code: "PAIR_CHANGED",
        path: ["input", "planId"],
        message: `The pair ${second} → bo ${tag} has changed since the plan was computed: the mentor has no active mentor profile (offerMentoring). Compute the plan again.`,
      },
    ],
  });
  await run(api, "MATCH (p:MentorProfile {id: $id}) SET p.active = true", { id: `mtr-${second}` });
  await run(api, "MATCH (p:MentorProfile {id: $profile}) SET p.capacity = 1", college);
  const full = await saved(college, { planId });
  expect(
    full.userErrors.map(({ code, message }: { code: string; message: string }) => [
      code,
      message.includes("no free place"),
    ]),
  ).toEqual([
    ["PAIR_CHANGED", true],
    ["PAIR_CHANGED", true],
  ]);
  await run(api, "MATCH (p:MentorProfile {id: $profile}) SET p.capacity = 3", college);
  expect(await run(api, "MATCH (p:MentoringPlan {madeBy: $head}) RETURN count(p) AS n", { head })).toEqual([{ n: 0 }]);
  expect((await saved(college, { planId: "none" })).userErrors).toMatchObject([
    { code: "NOT_FOUND", path: ["input", "planId"] },
  ]);
  expect((await saved(college, { planId, note: " " })).userErrors).toMatchObject([{ code: "INVALID" }]);
  for (const role of ["ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect((await api.as(office, role)(save, { input: { planId } })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await api.as(office, "HR")(save, { input: { planId } })).data.saveMentoringPlan.userErrors).toMatchObject([
    { code: "NOT_FOUND" },
  ]);
  await run(api, "MATCH (:Manager {id: $anna})-[w:WANTS_SKILL]->(:Topic {id: $topic}) SET w.priority = 1", college);
  const warned = await saved(college, { planId });
  expect(warned.warnings).toEqual([
    {
      mentorId: mentor,
      traineeId: anna,
      scoreWas: 585_000,
      scoreIs: 485_000,
      message: `The score of ${mentor} and ${anna} is now 485000; it was 585000 when the plan was computed.`,
    },
  ]);
  expect(warned.userErrors).toEqual([]);
});

test("eight saves at once: one is done, and no place is given twice", async () => {
  const { college } = await planned();
  const drafts: string[] = [];
  for (let n = 0; n < 4; n++) drafts.push(await draftOf(college));
  const answers = await Promise.all(
    drafts.flatMap((planId) => [saved(college, { planId }), saved(college, { planId })]),
  );
  expect(answers.filter(({ plan }) => plan !== null)).toHaveLength(1);
  for (const { userErrors } of answers.filter(({ plan }) => plan === null))
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual([
      "PAIR_CHANGED",
      "PAIR_CHANGED",
      "PAIR_CHANGED",
    ]);
  expect(await stored(college)).toHaveLength(3);
});
