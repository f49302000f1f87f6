import { beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { type College, makeCollege } from "../support/college.js";
import { run } from "../support/mentoring.js";

const api = await testApi();
const trainees = /* GraphQL */ `
  query ($id: ID!, $first: Int, $weights: MatchWeightsInput, $explainExcluded: Boolean) {
    traineeSuggestions(mentorId: $id, first: $first, weights: $weights, explainExcluded: $explainExcluded) {
      candidates suggestions { managerId match { score } } excluded { managerId rules { rule message } match { score } }
    }
  }
`;
const mentors = trainees.replace("traineeSuggestions(mentorId", "mentorSuggestions(traineeId");
const scores = (list: { managerId: string; match: { score: number } }[]) =>
  list.map(({ managerId, match }) => [managerId, match.score]);
let college: College;
beforeAll(async () => {
  college = await makeCollege(api);
});

test("trainees for a mentor, the best first, and whom a rule excludes", async () => {
  const { mentor, near, bo, superior, anna, strangerSuperior, head, office } = college;
  const { data, errors } = await api.as(mentor, "MANAGER")(trainees, { id: mentor, explainExcluded: true });
  expect(errors).toEqual([]);
  const { candidates, suggestions, excluded } = data.traineeSuggestions;
  expect(candidates).toBe(4);
  expect(scores(suggestions)).toEqual([
    [near, 1_000_000],
    [bo, 633_333],
    [superior, 450_000],
    [anna, 433_333],
  ]);
  const told = (rule: string, message: string) => [{ rule, message }];
  expect(
    excluded.map(({ managerId, rules }: { managerId: string; rules: unknown }) => [managerId, rules]).sort(),
  ).toEqual(
    [
      [strangerSuperior, told("REPORTING_LINE", "one of them reports to the other, directly or through others")],
      [head, told("HAS_OPEN_MENTORSHIP", "the trainee has a proposed or active mentorship")],
      [office, told("RECENTLY_REFUSED", "a proposal of this pair was declined or lapsed in the last 180 days")],
    ].sort(),
  );
  const two = await api.as(college.office, "HR")(trainees, { id: mentor, first: 2 });
  expect(two.data.traineeSuggestions).toEqual({ candidates: 4, suggestions: suggestions.slice(0, 2), excluded: [] });
  const weights = { closes: 0, nearness: 0, bridge: 1, record: 0 };
  const other = await api.as(college.office, "COMPLIANCE")(trainees, { id: mentor, weights });
  expect(scores(other.data.traineeSuggestions.suggestions)).toEqual([
    ...[near, superior].sort().map((id) => [id, 1_000_000]),
    [bo, 666_667],
    [anna, 500_000],
  ]);
});

test("mentors for a trainee, with every part of the score and the facts behind it", async () => {
  const { anna, mentor, second, topic, otherTopic, tag } = college;
  const query = /* GraphQL */ `
    query ($id: ID!) {
      mentorSuggestions(traineeId: $id) {
        candidates weights { closes nearness bridge record }
        suggestions {
          manager { id }
          match {
            score sentence
            closes { value weight points topics { topicId topic { name } priority from to target mentorLevel } }
            nearness { value weight points nearness } bridge { value weight points hops }
            record { value weight points mean raters withheld }
          }
        }
      }
    }
  `;
  const { data, errors } = await api.as(anna, "MANAGER")(query, { id: anna });
  expect(errors).toEqual([]);
  const a = { topicId: topic, topic: { name: `A ${tag}` }, priority: 2, from: 1, target: 4 };
  const b = { topicId: otherTopic, topic: { name: `B ${tag}` }, priority: 1, from: 0, target: 3 };
  const nearness = { value: 0, weight: 0.1, points: 0, nearness: "APART" };
  expect(data.mentorSuggestions).toEqual({
    candidates: 2,
    weights: { closes: 0.7, nearness: 0.1, bridge: 0.05, record: 0.15 },
    suggestions: [
      {
        manager: { id: second },
        match: {
          score: 714_444,
          sentence: `Can raise the trainee in A ${tag} from level 1 to 3 (of 4), B ${tag} from level 0 to 3: 78% of the goals; distant branches; not connected in the network yet; too few ratings.`,
          closes: {
            value: 7 / 9,
            weight: 0.7,
            points: 544_444,
            topics: [
              { ...a, to: 3, mentorLevel: 3 },
              { ...b, to: 3, mentorLevel: 5 },
            ],
          },
          nearness,
          bridge: { value: 1, weight: 0.05, points: 50_000, hops: null },
          record: { value: 0.8, weight: 0.15, points: 120_000, mean: null, raters: 0, withheld: null },
        },
      },
      {
        manager: { id: mentor },
        match: {
          score: 626_667,
          sentence: `Can raise the trainee in A ${tag} from level 1 to 4: 67% of the goals; distant branches; 1 hop apart in the network; rated 5.0 by 3 trainees.`,
          closes: {
            value: 6 / 9,
            weight: 0.7,
            points: 466_667,
            topics: [
              { ...a, to: 4, mentorLevel: 4 },
              { ...b, to: 0, mentorLevel: 0 },
            ],
          },
          nearness,
          bridge: { value: 0.5, weight: 0.05, points: 25_000, hops: 1 },
          record: { value: 0.9, weight: 0.15, points: 135_000, mean: 5, raters: 3, withheld: null },
        },
      },
    ],
  });
  const zh = await api.as(anna, "MANAGER", { language: "zh" })(query, { id: anna });
  expect(zh.data.mentorSuggestions.suggestions[1].match.sentence).toBe(
    `可帮助学员提升：「A ${tag}」由 1 级到 4 级，可达成目标的 67%；机构不相邻；知识网络中相距 1 步；3 位学员平均评分 5.0。`,
  );
});

test("a trainee with an open mentorship is told by which rule nobody is suggested", async () => {
  const { head, mentor, second } = college;
  const { data } = await api.as(head, "MANAGER")(mentors, { id: head, explainExcluded: true });
  expect(data.mentorSuggestions.suggestions).toEqual([]);
  expect(
    data.mentorSuggestions.excluded
      .map((one: { managerId: string; rules: { rule: string }[] }) => [
        one.managerId,
        one.rules.map(({ rule }) => rule),
      ])
      .sort(),
  ).toEqual(
    [
      [mentor, ["HAS_OPEN_MENTORSHIP"]],
      [second, ["HAS_OPEN_MENTORSHIP"]],
    ].sort(),
  );
});

test("for the person, those above them, HR and compliance; for nobody else", async () => {
  const { mentor, anna, bo, superior, head, office, strangerSuperior } = college;
  const codes = async (query: string, id: string, viewer: string, role: `${Role}`) =>
    (await api.as(viewer, role)(query, { id })).errors.map(({ code }) => code);
  for (const [viewer, role] of [
    [anna, "MANAGER"],
    [superior, "MANAGER"],
    [head, "BRANCH_HEAD"],
    [office, "HR"],
    [office, "COMPLIANCE"],
  ] as const)
    expect(await codes(mentors, anna, viewer, role), `${viewer} ${role}`).toEqual([]);
  for (const [viewer, role] of [
    [bo, "MANAGER"],
    [mentor, "MANAGER"],
    [strangerSuperior, "MANAGER"],
    [anna, "ANALYST"],
    [office, "ADMIN"],
  ] as const)
    expect(await codes(mentors, anna, viewer, role), `${viewer} ${role}`).toEqual(["FORBIDDEN"]);
  for (const [viewer, role] of [
    [mentor, "MANAGER"],
    [strangerSuperior, "MANAGER"],
    [office, "HR"],
  ] as const)
    expect(await codes(trainees, mentor, viewer, role), `${viewer} ${role}`).toEqual([]);
  for (const [viewer, role] of [
    [anna, "MANAGER"],
    [head, "BRANCH_HEAD"],
    [office, "ANALYST"],
  ] as const)
    expect(await codes(trainees, mentor, viewer, role), `${viewer} ${role}`).toEqual(["FORBIDDEN"]);
  // Goals of others are for mentors: who is none does not learn them by asking about themselves.
  expect(await codes(trainees, bo, bo, "MANAGER")).toEqual(["FORBIDDEN"]);
  expect((await api.as(office, "HR")(mentors, { id: "mgr-nobody" })).data).toEqual({ mentorSuggestions: null });
});

test("weights that make no sense and sizes out of bounds are refused", async () => {
  const { mentor } = college;
  const ask = api.as(mentor, "MANAGER");
  const wrong = { closes: 0.5, nearness: 0.5, bridge: 0.5, record: 0 };
  expect((await ask(trainees, { id: mentor, weights: wrong })).errors).toMatchObject([
    {
      code: "BAD_USER_INPUT",
      message: "`weights` is not valid: expected each 0 to 1 with the sum 1 (the sum is 1.5).",
    },
  ]);
  expect((await ask(trainees, { id: mentor, first: 101 })).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

test("who is suggested can be proposed, and who is excluded cannot, by the same rule", async () => {
  const { mentor, topic, office } = college;
  const { data } = await api.as(office, "HR")(trainees, { id: mentor, explainExcluded: true });
  const propose = /* GraphQL */ `mutation ($input: ProposeMentorshipInput!) { proposeMentorship(input: $input) { mentorship { id } userErrors { code message } } }`;
  const input = { mentorId: mentor, form: "ONE_TO_ONE", topics: [{ topicId: topic, targetLevel: 5 }] };
  for (const { managerId, rules } of data.traineeSuggestions.excluded) {
    const refused = (await api.as(office, "HR")(propose, { input: { ...input, traineeId: managerId } })).data
      .proposeMentorship;
    expect(refused.mentorship).toBeNull();
    const [{ rule, message }] = rules;
    if (rule === "HAS_OPEN_MENTORSHIP") expect(refused.userErrors).toMatchObject([{ code: rule }]);
    else
      expect(refused.userErrors).toEqual([{ code: "NOT_ELIGIBLE", message: `This pair is not possible: ${message}.` }]);
  }
  for (const { managerId } of data.traineeSuggestions.suggestions) {
    const done = (await api.as(office, "HR")(propose, { input: { ...input, traineeId: managerId } })).data
      .proposeMentorship;
    expect(done.userErrors).toEqual([]);
    await run(api, "MATCH (m:Mentorship {id: $id}) DETACH DELETE m", { id: done.mentorship.id });
  }
});
