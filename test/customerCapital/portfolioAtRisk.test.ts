import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { type Book, makeBook } from "../support/book.js";

const api = await testApi();
let book: Book;
beforeAll(async () => {
  book = await makeBook(api);
});

const query = /* GraphQL */ `
  query ($managerId: ID!, $asOf: Date, $first: Int) {
    portfolioAtRisk(managerId: $managerId, asOf: $asOf) {
      manager { id } clientCount clientsAtRisk clientsOfUnknownValue unknownAtRisk mainCurrency
      worth { ...worth }
      clients(first: $first) {
        totalCount
        nodes { client { id name } chance share ownContacts otherContacts hasBackup cover servedSince newness reason worth { ...worth } }
      }
      basis { asOf constants { name value } }
    }
  }
  fragment worth on WorthAtRisk { currency assets { amountMinor } assetsAtRisk { amountMinor } loans { amountMinor } loansAtRisk { amountMinor currency } }
`;
const worth = (currency: string, assets: number, atRisk: number, loans = 0, loansAtRisk = 0) => ({
  currency,
  assets: { amountMinor: assets },
  assetsAtRisk: { amountMinor: atRisk },
  loans: { amountMinor: loans },
  loansAtRisk: { amountMinor: loansAtRisk, currency },
});

test("client by client, every factor worked out by hand, and the sums per currency", async () => {
  const { anna, clients, tag } = book;
  const { data, errors } = await api.as(anna, "MANAGER")(query, { managerId: anna });
  expect(errors).toEqual([]);
  const { clientsAtRisk, unknownAtRisk, basis, ...rest } = data.portfolioAtRisk;
  expect(clientsAtRisk).toBeCloseTo(0.05625 + 0.0625 + 0.375, 12);
  expect(unknownAtRisk).toBeCloseTo(0.375, 12);
  expect(basis.constants).toContainEqual({ name: "riskBase", value: 0.3 });
  for (const one of rest.clients.nodes) one.chance = Math.round(one.chance * 1e9) / 1e9;
  const client = (n: number) => ({ client: { id: clients[n - 1], name: `Client ${n} ${tag}` } });
  expect(rest).toEqual({
    manager: { id: anna },
    clientCount: 3,
    clientsOfUnknownValue: 1,
    mainCurrency: "CNY",
    worth: [worth("CNY", 400_000, 5_625 + 18_750, 40_000, 2_250), worth("USD", 80_000, 4_500)],
    clients: {
      totalCount: 3,
      nodes: [
        {
          // 0.3 · 1/3 · (1 − 0.5) · 1.25
          ...client(2),
          chance: 0.0625,
          share: 1 / 3,
          ownContacts: 1,
          otherContacts: 2,
          hasBackup: false,
          cover: 0.5,
          servedSince: "2024-01-01",
          newness: 1.25,
          worth: [worth("CNY", 300_000, 18_750)],
          reason:
            "The probability of losing the client is 6.3%: the manager had 1 of 3 contacts in the last 365 days, there is no backup, and the manager has served the client for less than 4 years.",
        },
        {
          // 0.3 · 3/4 · (1 − 0.25 − 0.5) · 1
          ...client(1),
          chance: 0.05625,
          share: 0.75,
          ownContacts: 3,
          otherContacts: 1,
          hasBackup: true,
          cover: 0.75,
          servedSince: "2021-01-01",
          newness: 1,
          worth: [worth("CNY", 100_000, 5_625, 40_000, 2_250), worth("USD", 80_000, 4_500)],
          reason:
            "The probability of losing the client is 5.6%: the manager had 3 of 4 contacts in the last 365 days, there is a backup, and the manager has served the client for 4 years or more.",
        },
        {
          // 0.3 · 1 · 1 · 1.25
          ...client(3),
          chance: 0.375,
          share: 1,
          ownContacts: 0,
          otherContacts: 0,
          hasBackup: false,
          cover: 0,
          servedSince: null,
          newness: 1.25,
          worth: [],
          reason:
            "The probability of losing the client is 37.5%: nobody was in contact with the client in the last 365 days, there is no backup, and it is unknown how long the manager has served the client.",
        },
      ],
    },
  });
});

test("four years to the day are no longer new; in Chinese too", async () => {
  const { anna } = book;
  const isNew = async (asOf: string) => {
    const { data } = await api.as(anna, "MANAGER", { language: "zh" })(query, { managerId: anna, asOf });
    const one = data.portfolioAtRisk.clients.nodes.find(
      ({ servedSince }: { servedSince: string }) => servedSince === "2021-01-01",
    );
    return [one.newness, one.reason];
  };
  expect(await isNew("2024-12-31")).toEqual([
    1.25,
    "流失概率为 18.8%：近 365 天无人与该客户联系，有协办经理，服务不足 4 年。",
  ]);
  expect(await isNew("2025-01-01")).toEqual([
    1,
    "流失概率为 15%：近 365 天无人与该客户联系，有协办经理，已服务 4 年或以上。",
  ]);
});

describe("the table, cell by cell", () => {
  const cells: [keyof Book, `${Role}`, string | null][] = [
    ["anna", "MANAGER", "named"],
    ["bo", "MANAGER", "FORBIDDEN"],
    ["stranger", "MANAGER", "FORBIDDEN"],
    ["superior", "MANAGER", "named"],
    ["head", "BRANCH_HEAD", "named"],
    ["strangerSuperior", "BRANCH_HEAD", "FORBIDDEN"],
    ["office", "HR", "sums"],
    ["office", "ANALYST", "masked"],
    ["office", "COMPLIANCE", "named"],
    ["office", "ADMIN", "FORBIDDEN"],
    ["office", "SATISFACTION", "FORBIDDEN"],
  ];
  test.each(cells)("%s as %s about anna: %s", async (who, role, expected) => {
    const { data, errors } = await api.as(book[who] as string, role)(query, { managerId: book.anna, first: 1 });
    if (expected === "FORBIDDEN") return expect(errors).toMatchObject([{ code: "FORBIDDEN" }]);
    const { clients, worth: sums } = data.portfolioAtRisk;
    expect(sums).toHaveLength(2);
    if (expected === "sums") expect(clients).toBeNull();
    else expect(clients.nodes[0].client.name).toBe(expected === "named" ? `Client 2 ${book.tag}` : null);
  });
});

test("nobody there, a future day, somebody without clients", async () => {
  const ask = api.as(book.office, "COMPLIANCE");
  expect((await ask(query, { managerId: "mgr-none" })).data).toEqual({ portfolioAtRisk: null });
  expect((await ask(query, { managerId: book.anna, asOf: "2026-07-01" })).errors).toMatchObject([
    { code: "BAD_USER_INPUT" },
  ]);
  expect((await ask(query, { managerId: book.superior })).data.portfolioAtRisk).toMatchObject({
    clientCount: 0,
    clientsAtRisk: 0,
    worth: [],
    mainCurrency: null,
    clients: { totalCount: 0, nodes: [] },
  });
});
