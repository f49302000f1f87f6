import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { type College, makeCollege } from "../support/college.js";
import { run } from "../support/mentoring.js";

const api = await testApi();
const fields = /* GraphQL */ `
  planId method maximiseMatched trainees mentors places possiblePairs matched total blockingPairs isOnlyStable
  proof { bound matchedBound } priceOfStability priceOfCoverage
  traineeRanks { rank count } mentorRanks { rank count }
  pairs { totalCount nodes { mentorId traineeId isPinned traineeRank mentorRank traineeScore mentorScore match { score } next { rank mentorId mentor { id } } } }
  unmatched { totalCount nodes { traineeId trainee { id } reason candidates rules { rule } } }
`;
const names =
  "branchId topicIds mentorBranchId method maximiseMatched compare weights preferredIds pins forbidden".split(" ");
const types =
  "ID [ID!] ID MentoringPlanMethod Boolean Boolean MatchWeightsInput [PreferenceInput!] [MentoringPairInput!] [MentoringPairInput!]".split(
    " ",
  );
const plan = `query (${names.map((name, at) => `$${name}: ${types[at]}`).join(" ")}) {
  mentoringPlan(${names.map((name) => `${name}: $${name}`).join(" ")}) { plan { ${fields} } userErrors { code path message } } }`;
let college: College;
let wish: { branchId: string; mentorBranchId: string };
beforeAll(async () => {
  college = await makeCollege(api);
  wish = { branchId: college.branch, mentorBranchId: college.otherBranch };
});
const made = async (more: object = {}) => {
  const { data, errors } = await api.as(college.head, "BRANCH_HEAD")(plan, { ...wish, ...more });
  expect({ errors, userErrors: data?.mentoringPlan.userErrors }).toEqual({ errors: [], userErrors: [] });
  return data.mentoringPlan.plan;
};
const pairsOf = ({ pairs }: { pairs: { nodes: { mentorId: string; traineeId: string }[] } }) =>
  Object.fromEntries(pairs.nodes.map(({ mentorId, traineeId }) => [traineeId, mentorId]));

test("STABLE: each pair with ranks, scores and alternatives, no blocking pair, and what stability costs", async () => {
  const { anna, bo, superior, mentor, second } = college;
  const { planId: _, pairs, ...figures } = await made({ compare: true });
  expect(figures).toEqual({
    method: "STABLE",
    maximiseMatched: false,
    trainees: 3,
    mentors: 2,
    places: 3,
    possiblePairs: 5,
    matched: 3,
    total: 1_940_000,
    blockingPairs: 0,
    isOnlyStable: true,
    proof: null,
    priceOfStability: 1 - 1_940_000 / 2_023_334,
    priceOfCoverage: null,
    traineeRanks: [
      { rank: 1, count: 2 },
      { rank: 2, count: 1 },
    ],
    mentorRanks: [
      { rank: 1, count: 1 },
      { rank: 2, count: 1 },
      { rank: 3, count: 1 },
    ],
    unmatched: { totalCount: 0, nodes: [] },
  });
  const pair = (traineeId: string, mentorId: string, more: object) => ({
    traineeId,
    mentorId,
    isPinned: false,
    next: [],
    ...more,
  });
  expect(pairs).toEqual({
    totalCount: 3,
    nodes: [
      pair(anna, mentor, {
        traineeRank: 2,
        mentorRank: 3,
        traineeScore: 626_667,
        mentorScore: 433_333,
        match: { score: 585_000 },
      }),
      pair(bo, second, {
        traineeRank: 1,
        mentorRank: 1,
        traineeScore: 870_000,
        mentorScore: 700_000,
        match: { score: 820_000 },
        next: [{ rank: 2, mentorId: mentor, mentor: { id: mentor } }],
      }),
      pair(superior, mentor, {
        traineeRank: 1,
        mentorRank: 2,
        traineeScore: 620_000 - 85_000,
        mentorScore: 450_000,
        match: { score: 535_000 },
      }),
    ].sort((a, b) => (a.traineeId < b.traineeId ? -1 : 1)),
  });
});

test("BEST_TOTAL: a larger total with its proof, blocked by those who would rather have each other", async () => {
  const { anna, bo, superior, mentor, second } = college;
  const best = await made({ method: "BEST_TOTAL" });
  expect(pairsOf(best)).toEqual({ [anna]: second, [bo]: mentor, [superior]: mentor });
  expect(best).toMatchObject({
    total: 2_023_334,
    blockingPairs: 1,
    isOnlyStable: null,
    proof: { bound: 2_023_334, matchedBound: null },
    priceOfStability: 1 - 1_940_000 / 2_023_334,
    priceOfCoverage: null,
  });
  const most = await made({ method: "BEST_TOTAL", maximiseMatched: true });
  expect(most).toMatchObject({
    matched: 3,
    total: 2_023_334,
    proof: { bound: 2_023_334, matchedBound: 3 },
    priceOfCoverage: 0,
  });
});

test("pins are kept, forbidden pairs are not made, preferred people come first; who is left out is told why", async () => {
  const { anna, bo, superior, mentor, second, topic } = college;
  const pinned = await made({ pins: [{ mentorId: second, traineeId: anna }] });
  expect(pairsOf(pinned)).toEqual({ [anna]: second, [bo]: mentor, [superior]: mentor });
  expect(pinned.pairs.nodes.find(({ traineeId }: { traineeId: string }) => traineeId === anna).isPinned).toBe(true);
  const preferring = await made({ preferredIds: [{ managerId: second, preferredIds: [anna] }] });
  expect(pairsOf(preferring)).toEqual({ [anna]: second, [bo]: mentor, [superior]: mentor });
  const without = await made({
    forbidden: [
      { mentorId: mentor, traineeId: superior },
      { mentorId: mentor, traineeId: anna },
    ],
  });
  expect(pairsOf(without)).toEqual({ [bo]: second });
  expect(without.unmatched).toEqual({
    totalCount: 2,
    nodes: [
      { traineeId: anna, trainee: { id: anna }, reason: "PLACES_TAKEN", candidates: 1, rules: [] },
      { traineeId: superior, trainee: { id: superior }, reason: "RULES", candidates: 0, rules: [] },
    ].sort((a, b) => (a.traineeId < b.traineeId ? -1 : 1)),
  });
  expect((await made({ topicIds: [topic], mentorBranchId: college.branch })).unmatched.nodes).toMatchObject(
    [anna, bo, superior].sort().map((traineeId) => ({ traineeId, reason: "NO_TEACHER" })),
  );
});

test("pages of pairs are of one plan and one viewer", async () => {
  const { planId: id } = await made();
  const page = /* GraphQL */ `query ($id: ID!, $after: String) { mentoringPlanDraft(id: $id) { plan { pairs(first: 2, after: $after) { nodes { traineeId } pageInfo { hasNextPage endCursor } } } } }`;
  const ask = api.as(college.head, "BRANCH_HEAD");
  const first = (await ask(page, { id })).data.mentoringPlanDraft.plan.pairs;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const { nodes, pageInfo } = (await ask(page, { id, after: first.pageInfo.endCursor })).data.mentoringPlanDraft.plan
    .pairs;
  expect([...first.nodes, ...nodes].map(({ traineeId }) => traineeId)).toEqual(
    [college.anna, college.bo, college.superior].sort(),
  );
  expect(pageInfo.hasNextPage).toBe(false);
  expect((await api.as(college.office, "HR")(page, { id })).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

test("each viewer plans for whom they lead; who leads nobody does not", async () => {
  const { superior, head, office, anna, mentor, strangerSuperior } = college;
  const cohort = async (...viewer: Parameters<typeof api.as>) => {
    const { data, errors } = await api.as(...viewer)(plan, wish);
    return data?.mentoringPlan.plan.trainees ?? errors.map(({ code }) => code);
  };
  expect(await cohort(head, "BRANCH_HEAD")).toBe(3);
  expect(await cohort(superior, "MANAGER")).toBe(2);
  expect(await cohort(office, "HR")).toBe(3);
  expect(await cohort(office, "ANALYST")).toBe(3);
  expect(await cohort(office, "COMPLIANCE")).toBe(3);
  expect(await cohort(strangerSuperior, "MANAGER")).toBe(0);
  expect(await cohort(anna, "MANAGER")).toEqual(["FORBIDDEN"]);
  expect(await cohort(mentor, "MANAGER")).toEqual(["FORBIDDEN"]);
  expect(await cohort(office, "ADMIN")).toEqual(["FORBIDDEN"]);
});

test("each fault of a wish is told, and nothing is written", async () => {
  const { anna, bo, near, office, mentor, second, head } = college;
  const wrong = { closes: 1, nearness: 1, bridge: 0, record: 0 };
  const codes = async (more: object) => {
    const { data, errors } = await api.as(head, "BRANCH_HEAD")(plan, { ...wish, ...more });
    expect(errors).toEqual([]);
    expect(data.mentoringPlan.plan).toBeNull();
    return data.mentoringPlan.userErrors.map(({ code, path }: { code: string; path: string[] }) =>
      [code, ...path.slice(1)].join(" "),
    );
  };
  const pin = (mentorId: string, traineeId: string) => ({ mentorId, traineeId });
  expect(await codes({ weights: wrong, topicIds: [] })).toEqual(["INVALID weights", "INVALID topicIds"]);
  expect(await codes({ branchId: "brn-none", topicIds: ["top-none"] })).toEqual([
    "NOT_FOUND branchId",
    "NOT_FOUND topicIds 0",
  ]);
  expect(await codes({ preferredIds: [{ managerId: anna, preferredIds: [mentor, mentor] }] })).toEqual([
    "INVALID preferredIds 0 preferredIds",
  ]);
  expect(await codes({ pins: [pin(near, anna), pin(mentor, near), pin(mentor, head)] })).toEqual([
    "NOT_ELIGIBLE pins 0 mentorId",
    "NOT_ELIGIBLE pins 1 traineeId",
    "NOT_ELIGIBLE pins 2 traineeId",
  ]);
  expect(await codes({ pins: [pin(second, anna), pin(second, bo), pin(mentor, anna)] })).toEqual([
    "NO_CAPACITY pins 1 mentorId",
    "ALREADY_EXISTS pins 2 traineeId",
  ]);
  expect(await codes({ pins: [pin(second, college.superior)] })).toEqual(["NOT_ELIGIBLE pins 0"]);
  expect(await codes({ pins: [pin(second, anna)], forbidden: [pin(second, anna)] })).toEqual(["NOT_ELIGIBLE pins 0"]);
  expect(await run(api, "MATCH (p:MentoringPlan {madeBy: $head}) RETURN count(p) AS n", { head })).toEqual([{ n: 0 }]);
  expect((await api.as(office, "ADMIN")(plan, wish)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
});

const start = /* GraphQL */ `mutation ($input: MentoringPlanInput!) { startMentoringPlan(input: $input) { job { jobId status progress } userErrors { code path } } }`;
const job = /* GraphQL */ `query ($id: ID!) { mentoringPlanJob(id: $id) { jobId status phase progress startedAt endedAt plan { planId matched total } userErrors { code } } }`;

test("a job makes the same plan, belongs to its viewer, and can be cancelled", async () => {
  const ask = api.as(college.head, "BRANCH_HEAD");
  const begun = (await ask(start, { input: wish })).data.startMentoringPlan;
  expect(begun).toMatchObject({ job: { status: "RUNNING", progress: 0 }, userErrors: [] });
  const { jobId: id } = begun.job;
  const ended = async (one: string) => {
    for (;;) {
      const { data } = await ask(job, { id: one });
      if (data.mentoringPlanJob.status !== "RUNNING") return data.mentoringPlanJob;
      await pause(50);
    }
  };
  expect(await ended(id)).toMatchObject({
    jobId: id,
    status: "DONE",
    progress: 1,
    plan: { planId: id, matched: 3, total: 1_940_000 },
    userErrors: [],
  });
  expect((await api.as(college.office, "HR")(job, { id })).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  expect((await ask(job, { id: "00000000-1" })).errors[0]!.message).toContain("by another server process");
  const bad = (await ask(start, { input: { ...wish, pins: [{ mentorId: college.near, traineeId: college.anna }] } }))
    .data.startMentoringPlan.job.jobId;
  expect(await ended(bad)).toMatchObject({ status: "REFUSED", plan: null, userErrors: [{ code: "NOT_ELIGIBLE" }] });
  const again = (await ask(start, { input: wish })).data.startMentoringPlan.job.jobId;
  const cancel = /* GraphQL */ `mutation ($id: ID!) { cancelMentoringPlan(id: $id) { job { status } userErrors { code } } }`;
  expect((await api.as(college.office, "HR")(cancel, { id: again })).errors).toMatchObject([
    { code: "BAD_USER_INPUT" },
  ]);
  expect((await ask(cancel, { id: again })).data.cancelMentoringPlan).toEqual({
    job: { status: "CANCELLED" },
    userErrors: [],
  });
  expect((await ended(again)).plan).toBeNull();
});
