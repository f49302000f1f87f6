import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { type Book, makeBook } from "../support/book.js";
import { makeItem, run, tie } from "../support/knowledge.js";

const api = await testApi();
let book: Book;
let tax: string;

/** S of a level confirmed so many days ago. */
const known = (level: number, days: number) => {
  const sum = level * 2 ** (-days / 730);
  return sum / (sum + 3);
};
const skill = (who: string, topic: string, level: number, from: string) =>
  tie(api, who, "HAS_SKILL", topic, { id: `skl-${who}-${topic}`, level, from, evidence: "CONFIRMED" });

beforeAll(async () => {
  book = await makeBook(api);
  const { tag, anna, bo, superior, stranger, topics } = book;
  tax = `top-${tag}-tax`;
  await run(api, "CREATE (:Topic {id: $tax, name: 'Tax ' + $tag})", { tax, tag });
  await skill(bo, topics.savings, 5, api.today);
  await skill(superior, topics.savings, 2, api.today);
  await skill(anna, topics.lending, 3, "2025-06-30");
  const goal = { priority: 1, setOn: "2026-01-01" };
  await tie(api, superior, "WANTS_SKILL", topics.savings, { ...goal, targetLevel: 3 });
  await tie(api, anna, "WANTS_SKILL", topics.lending, { ...goal, targetLevel: 3 });
  await tie(api, bo, "WANTS_SKILL", tax, { ...goal, targetLevel: 1 });
  await makeItem(api, book, { name: "about lending", author: stranger, topics: [topics.lending] });
  await makeItem(api, book, { name: "withdrawn", author: stranger, topics: [topics.lending], retiredOn: api.today });
});

const riskQuery = /* GraphQL */ `
  query ($topicId: ID!, $asOf: Date) {
    knowledgeRisk(topicId: $topicId, asOf: $asOf) {
      topic { id } state knowerCount remainingCount isAboutToBeLost items
      knowers { manager { id } strength strengthLater }
      clients { clients clientsOfUnknownValue worth { currency assets { amountMinor } loans { amountMinor } } }
      basis { asOf constants { name value } }
    }
  }
`;
const coverageQuery = /* GraphQL */ `
  query ($branchId: ID!, $first: Int, $asOf: Date) {
    skillCoverage(branchId: $branchId, asOf: $asOf) {
      branch { id } managerCount staffCount lackingCount thinCount coveredCount aboutToBeLostCount
      topics(first: $first) { totalCount nodes { topic { id } state knowerCount remainingCount isAboutToBeLost needingClients goals knowers { manager { id } strength } } }
    }
  }
`;
const expertQuery = /* GraphQL */ `
  query ($branchId: ID!, $asOf: Date) {
    moreExpertThanSuperior(branchId: $branchId, asOf: $asOf) {
      branch { id } comparedCount reportCount
      cases { totalCount nodes { topic { id } report { id } superior { id } reportStrength superiorStrength } }
    }
  }
`;

test("a topic that one person knows, and not for long, with what hangs on it", async () => {
  const { anna, topics } = book;
  const { data, errors } = await api.as(anna, "MANAGER")(riskQuery, { topicId: topics.lending });
  expect(errors).toEqual([]);
  const { basis, ...rest } = data.knowledgeRisk;
  expect(basis.constants).toContainEqual({ name: "horizonDays", value: 180 });
  expect(rest).toEqual({
    topic: { id: topics.lending },
    state: "THIN",
    knowerCount: 1,
    remainingCount: 0,
    isAboutToBeLost: true,
    items: 1,
    knowers: [{ manager: { id: anna }, strength: known(3, 365), strengthLater: known(3, 545) }],
    clients: {
      clients: 1,
      clientsOfUnknownValue: 0,
      worth: [
        { currency: "CNY", assets: { amountMinor: 100_000 }, loans: { amountMinor: 40_000 } },
        { currency: "USD", assets: { amountMinor: 80_000 }, loans: { amountMinor: 0 } },
      ],
    },
  });
});

test("a topic that two know, one for long; one that nobody knows; one whose only knower leaves", async () => {
  const { office, topics } = book;
  const ask = api.as(office, "COMPLIANCE");
  expect((await ask(riskQuery, { topicId: topics.savings })).data.knowledgeRisk).toMatchObject({
    state: "COVERED",
    knowerCount: 2,
    remainingCount: 1,
    isAboutToBeLost: false,
    items: 0,
    clients: { clients: 2 },
  });
  expect((await ask(riskQuery, { topicId: tax })).data.knowledgeRisk).toMatchObject({
    state: "LACKING",
    knowerCount: 0,
    isAboutToBeLost: false,
    knowers: [],
    clients: { clients: 0, worth: [] },
  });
  const own = await makeBook(api);
  await skill(own.bo, own.topics.savings, 5, api.today);
  await run(api, "MATCH (m:Manager {id: $bo}) SET m.leftOn = '2026-10-01'", own);
  expect((await ask(riskQuery, { topicId: own.topics.savings })).data.knowledgeRisk).toMatchObject({
    state: "THIN",
    remainingCount: 0,
    isAboutToBeLost: true,
    knowers: [{ manager: { id: own.bo }, strength: 5 / 8, strengthLater: null }],
  });
});

test("what a branch knows, lacks and is about to lose", async () => {
  const { head, branch, bo, superior, anna, topics } = book;
  const { data, errors } = await api.as(head, "BRANCH_HEAD")(coverageQuery, { branchId: branch });
  expect(errors).toEqual([]);
  expect(data.skillCoverage).toEqual({
    branch: { id: branch },
    managerCount: 4,
    staffCount: 4,
    lackingCount: 1,
    thinCount: 1,
    coveredCount: 1,
    aboutToBeLostCount: 1,
    topics: {
      totalCount: 3,
      nodes: [
        {
          topic: { id: tax },
          state: "LACKING",
          knowerCount: 0,
          remainingCount: 0,
          isAboutToBeLost: false,
          needingClients: 0,
          goals: 1,
          knowers: [],
        },
        {
          topic: { id: topics.lending },
          state: "THIN",
          knowerCount: 1,
          remainingCount: 0,
          isAboutToBeLost: true,
          needingClients: 1,
          goals: 0,
          knowers: [{ manager: { id: anna }, strength: known(3, 365) }],
        },
        {
          topic: { id: topics.savings },
          state: "COVERED",
          knowerCount: 2,
          remainingCount: 1,
          isAboutToBeLost: false,
          needingClients: 2,
          goals: 1,
          knowers: [
            { manager: { id: bo }, strength: 5 / 8 },
            { manager: { id: superior }, strength: 2 / 5 },
          ],
        },
      ],
    },
  });
  const page = (await api.as(head, "BRANCH_HEAD")(coverageQuery, { branchId: branch, first: 1 })).data.skillCoverage
    .topics;
  expect([page.totalCount, page.nodes.length]).toEqual([3, 1]);
});

test("who knows more than their superior, the largest difference first", async () => {
  const { head, branch, bo, superior, anna, topics } = book;
  const { data, errors } = await api.as(head, "BRANCH_HEAD")(expertQuery, { branchId: branch });
  expect(errors).toEqual([]);
  expect(data.moreExpertThanSuperior).toEqual({
    branch: { id: branch },
    comparedCount: 2,
    reportCount: 2,
    cases: {
      totalCount: 2,
      nodes: [
        {
          topic: { id: topics.lending },
          report: { id: anna },
          superior: { id: superior },
          reportStrength: known(3, 365),
          superiorStrength: 0,
        },
        {
          topic: { id: topics.savings },
          report: { id: bo },
          superior: { id: superior },
          reportStrength: 5 / 8,
          superiorStrength: 2 / 5,
        },
      ],
    },
  });
  const before = (await api.as(head, "BRANCH_HEAD")(expertQuery, { branchId: branch, asOf: "2019-12-31" })).data
    .moreExpertThanSuperior;
  expect(before).toMatchObject({ comparedCount: 0, reportCount: 0, cases: { totalCount: 0, nodes: [] } });
});

describe("the table, cell by cell", () => {
  /**
   * Who is named as knowing the lending, how many clients hang on it, and how many managers of the branch are counted.
   */
  const cells: [keyof Book, `${Role}`, [named: boolean, clients: number] | "FORBIDDEN", number | "FORBIDDEN"][] = [
    ["anna", "MANAGER", [true, 1], "FORBIDDEN"],
    ["bo", "MANAGER", [false, 1], "FORBIDDEN"],
    ["stranger", "MANAGER", [false, 0], "FORBIDDEN"],
    ["superior", "MANAGER", [true, 1], 3],
    ["head", "BRANCH_HEAD", [true, 1], 4],
    ["strangerSuperior", "BRANCH_HEAD", [false, 0], "FORBIDDEN"],
    ["office", "HR", [true, 1], 4],
    ["office", "ANALYST", [true, 1], 4],
    ["office", "COMPLIANCE", [true, 1], 4],
    ["office", "ADMIN", "FORBIDDEN", "FORBIDDEN"],
    ["office", "SATISFACTION", "FORBIDDEN", "FORBIDDEN"],
  ];
  test.each(cells)("%s as %s", async (who, role, risk, managers) => {
    const ask = api.as(book[who] as string, role);
    const asked = await ask(riskQuery, { topicId: book.topics.lending });
    if (risk === "FORBIDDEN") expect(asked.errors).toMatchObject([{ code: risk }]);
    else
      expect(asked.data.knowledgeRisk).toMatchObject({
        knowerCount: 1,
        knowers: risk[0] ? [{ manager: { id: book.anna } }] : [],
        clients: { clients: risk[1] },
      });
    const coverage = await ask(coverageQuery, { branchId: book.branch });
    const experts = await ask(expertQuery, { branchId: book.branch });
    if (managers === "FORBIDDEN") {
      expect(coverage.errors).toMatchObject([{ code: managers }]);
      expect(experts.errors).toMatchObject([{ code: managers }]);
    } else {
      expect(coverage.data.skillCoverage).toMatchObject({ managerCount: managers, staffCount: 4 });
      expect(experts.data.moreExpertThanSuperior).toMatchObject({ comparedCount: 2 });
    }
  });
});

test("nothing there, a future day", async () => {
  const ask = api.as(book.office, "COMPLIANCE");
  expect((await ask(riskQuery, { topicId: "top-none" })).data).toEqual({ knowledgeRisk: null });
  expect((await ask(coverageQuery, { branchId: "brn-none" })).data).toEqual({ skillCoverage: null });
  expect((await ask(expertQuery, { branchId: "brn-none" })).data).toEqual({ moreExpertThanSuperior: null });
  for (const [query, asked] of [
    [riskQuery, { topicId: tax }],
    [coverageQuery, { branchId: book.branch }],
    [expertQuery, { branchId: book.branch }],
  ] as const)
    expect((await ask(query, { ...asked, asOf: "2026-07-01" })).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});
