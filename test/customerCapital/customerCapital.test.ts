import { beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import type { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { type Book, makeBook, scoreManager } from "../support/book.js";
import { run } from "../support/knowledge.js";

const api = await testApi();
let book: Book;
beforeAll(async () => {
  book = await makeBook(api);
});

const query = /* GraphQL */ `
  query ($managerId: ID, $branchId: ID, $asOf: Date) {
    customerCapital(managerId: $managerId, branchId: $branchId, asOf: $asOf) {
      manager { id } branch { id } managerCount staffCount
      served { clients asLead asBackup }
      won { clients servedNowBy { manager { id } clients } others }
      worth { currency assets { amountMinor currency } loans { amountMinor } herfindahl largestShare lifetimeValue { amountMinor } }
      clientsOfUnknownValue unvaluedHoldings
      tenure { meanYears medianYears unknown }
      singleThreadedCount singleThreaded { totalCount nodes { id name isMasked } }
      satisfaction { mean respondentsAtLeast withheld }
      basis { asOf constants { name value } }
    }
  }
`;

const worth = [
  {
    currency: "CNY",
    assets: { amountMinor: 400_000, currency: "CNY" },
    loans: { amountMinor: 40_000 },
    herfindahl: 0.25 ** 2 + 0.75 ** 2,
    largestShare: 1,
    lifetimeValue: null,
  },
  {
    currency: "USD",
    assets: { amountMinor: 80_000, currency: "USD" },
    loans: { amountMinor: 0 },
    herfindahl: 1,
    largestShare: 1,
    lifetimeValue: null,
  },
];
const withheld = { mean: null, respondentsAtLeast: null, withheld: "TOO_FEW_RESPONDENTS" };

test("a manager's own, worked out by hand", async () => {
  const { anna, clients, tag } = book;
  const { data, errors } = await api.as(anna, "MANAGER")(query, { managerId: anna });
  expect(errors).toEqual([]);
  expect(data.customerCapital).toEqual({
    manager: { id: anna },
    branch: null,
    managerCount: 1,
    staffCount: 1,
    served: { clients: 3, asLead: 3, asBackup: 0 },
    won: { clients: 4, servedNowBy: [{ manager: { id: anna }, clients: 2 }], others: 2 },
    worth,
    clientsOfUnknownValue: 1,
    unvaluedHoldings: 2,
    tenure: {
      meanYears: (2006 / 365.25 + 911 / 365.25) / 2,
      medianYears: (2006 / 365.25 + 911 / 365.25) / 2,
      unknown: 1,
    },
    singleThreadedCount: 1,
    singleThreaded: { totalCount: 1, nodes: [{ id: clients[2], name: `Client 3 ${tag}`, isMasked: false }] },
    satisfaction: withheld,
    basis: {
      asOf: api.today,
      constants: [
        { name: "contactDays", value: 365 },
        { name: "largest", value: 10 },
      ],
    },
  });
});

test("a branch's counts each client once, and everyone who works there", async () => {
  const { head, branch, clients, anna } = book;
  const { data } = await api.as(head, "BRANCH_HEAD")(query, { branchId: branch });
  expect(data.customerCapital).toMatchObject({
    manager: null,
    branch: { id: branch },
    managerCount: 4,
    staffCount: 4,
    served: { clients: 4, asLead: 4, asBackup: 1 },
    won: { clients: 4, servedNowBy: [{ manager: { id: anna }, clients: 2 }], others: 2 },
    worth,
    clientsOfUnknownValue: 2,
    unvaluedHoldings: 2,
    tenure: { medianYears: 2006 / 365.25, unknown: 1 },
    singleThreadedCount: 2,
    singleThreaded: { totalCount: 2, nodes: [{ id: clients[2] }, { id: clients[3] }] },
  });
});

test("as of a day before the latest valuation, and before anything was served", async () => {
  const { anna } = book;
  const on = async (asOf: string) =>
    (await api.as(anna, "MANAGER")(query, { managerId: anna, asOf })).data.customerCapital;
  expect((await on("2025-01-31")).worth.map(({ assets }: { assets: object }) => assets)).toEqual([
    { amountMinor: 2 + 1, currency: "CNY" },
    { amountMinor: 1, currency: "USD" },
  ]);
  expect(await on("2019-12-31")).toMatchObject({
    served: { clients: 1, asLead: 1, asBackup: 0 },
    worth: [],
    tenure: { meanYears: null, medianYears: null, unknown: 1 },
    won: { clients: 0, servedNowBy: [], others: 0 },
  });
});

test("a lifetime value only with rates: margin by product before kind, r / (1 + i − r)", async () => {
  const { anna, deposit } = book;
  const margins = { [deposit]: 0.02, INVESTMENT: 0.01, LOAN: 1 };
  const { constants } = readConfig({ MARGIN_RATES: JSON.stringify(margins), RETENTION_RATE: "0.8" });
  const { data } = await api.as(anna, "MANAGER", { constants })(query, { managerId: anna });
  // 400,000 · 0.02 · 0.8 / 0.3 and 80,000 · 0.01 · 0.8 / 0.3.
  expect(data.customerCapital.worth.map((one: { lifetimeValue: object }) => one.lifetimeValue)).toEqual([
    { amountMinor: 21_333 },
    { amountMinor: 2_133 },
  ]);
  expect(data.customerCapital.basis.constants).toContainEqual({ name: "r", value: 0.8 });
});

test("satisfaction is told from five clients on, and clients of a manager with fewer count for the branch when they are five together", async () => {
  const own = await makeBook(api);
  await scoreManager(api, own.anna, [8, 8, 8, 8]);
  const ask = api.as(own.head, "BRANCH_HEAD");
  const told = async (parameters: Record<string, string>) =>
    (await ask(query, parameters)).data.customerCapital.satisfaction;
  expect(await told({ managerId: own.anna })).toEqual(withheld);
  await scoreManager(api, own.anna, [6], "2026-02-01");
  expect(await told({ managerId: own.anna })).toEqual({ mean: 7.5, respondentsAtLeast: 5, withheld: null });
  // The first quarter of 2026 has closed since its last day, and not before.
  expect(await told({ managerId: own.anna, asOf: "2026-03-31" })).toMatchObject({ mean: 7.5 });
  expect(await told({ managerId: own.anna, asOf: "2026-03-30" })).toEqual(withheld);
  expect(await told({ branchId: own.branch })).toEqual({ mean: 7.5, respondentsAtLeast: 5, withheld: null });
  await scoreManager(api, own.bo, [1, 1]);
  // The two clients of bo are in no figure of the branch: with anna's they would be what is left beside hers.
  expect(await told({ branchId: own.branch })).toEqual({ mean: 7.5, respondentsAtLeast: 5, withheld: null });
  const checks = await api.as(own.office, "COMPLIANCE")(query, { branchId: own.branch });
  expect(checks.data.customerCapital.satisfaction).toEqual({ mean: 5.7, respondentsAtLeast: 7, withheld: null });
  await scoreManager(api, own.superior, [10, 10, 10]);
  expect(await told({ branchId: own.branch })).toEqual({ mean: 7, respondentsAtLeast: 10, withheld: null });
});

describe("the table, cell by cell", () => {
  const whole = (name: (n: number) => string | null, isMasked: boolean) => ({
    singleThreaded: { totalCount: 1, nodes: [{ id: book.clients[2], name: name(3), isMasked }] },
  });
  const named = (n: number) => `Client ${n} ${book.tag}`;
  const cells: [keyof Book, `${Role}`, () => object | string][] = [
    ["anna", "MANAGER", () => whole(named, false)],
    ["bo", "MANAGER", () => "FORBIDDEN"],
    ["stranger", "MANAGER", () => "FORBIDDEN"],
    ["strangerSuperior", "MANAGER", () => "FORBIDDEN"],
    ["strangerSuperior", "BRANCH_HEAD", () => "FORBIDDEN"],
    ["superior", "MANAGER", () => whole(named, false)],
    ["head", "BRANCH_HEAD", () => whole(named, false)],
    ["head", "MANAGER", () => "FORBIDDEN"],
    ["office", "HR", () => ({ singleThreadedCount: 1, singleThreaded: null, worth })],
    ["office", "ANALYST", () => whole(() => null, true)],
    ["office", "COMPLIANCE", () => whole(named, false)],
    ["office", "ADMIN", () => "FORBIDDEN"],
    ["office", "SATISFACTION", () => "FORBIDDEN"],
  ];
  test.each(cells)("%s as %s about anna", async (who, role, expected) => {
    const { data, errors } = await api.as(book[who] as string, role)(query, { managerId: book.anna });
    const told = expected();
    if (typeof told === "string") expect(errors).toMatchObject([{ code: told }]);
    else expect(data.customerCapital).toMatchObject(told);
  });

  const branchCells: [keyof Book, `${Role}`, number | string][] = [
    ["anna", "MANAGER", "FORBIDDEN"],
    ["superior", "MANAGER", 3],
    ["head", "BRANCH_HEAD", 4],
    ["stranger", "MANAGER", "FORBIDDEN"],
    ["strangerSuperior", "BRANCH_HEAD", "FORBIDDEN"],
    ["office", "HR", 4],
    ["office", "ANALYST", 4],
    ["office", "COMPLIANCE", 4],
    ["office", "ADMIN", "FORBIDDEN"],
  ];
  test.each(branchCells)("%s as %s about the branch", async (who, role, expected) => {
    const { data, errors } = await api.as(book[who] as string, role)(query, { branchId: book.branch });
    if (typeof expected === "string") expect(errors).toMatchObject([{ code: expected }]);
    else expect(data.customerCapital).toMatchObject({ managerCount: expected, staffCount: 4 });
  });

  test("who checks everything sees who leads the clients elsewhere", async () => {
    const { data } = await api.as(book.office, "COMPLIANCE")(query, { managerId: book.anna });
    expect(data.customerCapital.won).toEqual({
      clients: 4,
      servedNowBy: [
        { manager: { id: book.anna }, clients: 2 },
        { manager: { id: book.stranger }, clients: 1 },
      ],
      others: 1,
    });
  });
});

test("a client who was handed over to another branch is no part of an earlier day for its former manager", async () => {
  const own = await makeBook(api);
  await run(
    api,
    `MATCH (:Manager {id: $anna})-[old:SERVES]->(client:Client {id: $client}) MATCH (new:Manager {id: $stranger})
     SET old.to = '2026-06-01' CREATE (new)-[:SERVES {role: 'LEAD', from: '2026-06-01'}]->(client)`,
    { anna: own.anna, stranger: own.stranger, client: own.clients[1] },
  );
  const served = async (id: string, role: Role | `${Role}`) =>
    (await api.as(id, role)(query, { managerId: own.anna, asOf: "2026-05-31" })).data.customerCapital.served.clients;
  expect(await served(own.anna, "MANAGER")).toBe(2);
  expect(await served(own.superior, "MANAGER")).toBe(2);
  expect(await served(own.office, "HR")).toBe(3);
});

test("pages of single-threaded clients follow each other, and cursors belong to their list", async () => {
  const page = `query ($branchId: ID!, $first: Int, $after: String, $last: Int, $before: String) { customerCapital(branchId: $branchId) {
    singleThreaded(first: $first, after: $after, last: $last, before: $before) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
  const ask = api.as(book.head, "BRANCH_HEAD");
  const get = async (more: object) =>
    (await ask(page, { branchId: book.branch, ...more })).data.customerCapital.singleThreaded;
  const one = await get({ first: 1 });
  expect(one).toMatchObject({
    edges: [{ node: { id: book.clients[2] } }],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  expect(await get({ first: 1, after: one.pageInfo.endCursor })).toMatchObject({
    edges: [{ node: { id: book.clients[3] } }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
  expect(await get({ last: 1 })).toMatchObject({
    edges: [{ node: { id: book.clients[3] } }],
    pageInfo: { hasPreviousPage: true },
  });
  const other = await api.as(book.office, "COMPLIANCE")(page, { branchId: book.branch, after: one.pageInfo.endCursor });
  expect(other.errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

test("what cannot be asked, and what is not there", async () => {
  const ask = api.as(book.office, "COMPLIANCE");
  const code = async (parameters: Record<string, string>) => (await ask(query, parameters)).errors[0]?.code;
  expect(await code({})).toBe("BAD_USER_INPUT");
  expect(await code({ managerId: book.anna, branchId: book.branch })).toBe("BAD_USER_INPUT");
  expect(await code({ managerId: book.anna, asOf: "2026-07-01" })).toBe("BAD_USER_INPUT");
  for (const nobody of [{ managerId: "mgr-none" }, { branchId: "brn-none" }])
    expect((await ask(query, nobody)).data).toEqual({ customerCapital: null });
  await run(api, "CREATE (:Branch {id: $id, name: 'Empty', kind: 'SUB_BRANCH'})", { id: `brn-${book.tag}-empty` });
  expect((await ask(query, { branchId: `brn-${book.tag}-empty` })).data.customerCapital).toMatchObject({
    managerCount: 0,
    staffCount: 0,
    served: { clients: 0 },
    won: { clients: 0 },
    worth: [],
    tenure: { meanYears: null, medianYears: null, unknown: 0 },
    singleThreaded: { totalCount: 0, nodes: [] },
    satisfaction: { mean: null, respondentsAtLeast: 0, withheld: null },
  });
});
