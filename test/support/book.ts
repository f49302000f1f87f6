import type { TestApi } from "./api.js";
import { run } from "./knowledge.js";
import { makeTeam, type Team } from "./team.js";

/**
 * A team whose clients have something, and were in contact with someone. Today is 2026-06-30, and contacts count after
 * 2025-06-30.
 */
export interface Book extends Team {
  readonly topics: { readonly savings: string; readonly lending: string };
  /** Needs `savings`. */
  readonly deposit: string;
  readonly fund: string;
  readonly insurance: string;
  /** Needs `lending`. */
  readonly loan: string;
  readonly card: string;
}

/**
 * Client 1, led by anna since 2021, backed up by bo: deposit 1,000.00 CNY, fund 800.00 USD, loan 400.00 CNY, insurance
 * of unknown value, a card, and a deposit closed since; 3 contacts with anna, 1 with bo, 1 with someone who has left, 1
 * with anna too long ago. Client 2, led by anna since 2024: deposit 3,000.00 CNY; 1 contact with anna, 2 with bo.
 * Client 3, led by anna nobody knows since when: insurance of unknown value; no contacts. Client 4, led by bo: nothing.
 * anna won 1, 2, 5 (the stranger's) and 6 (nobody's).
 */
export async function makeBook(api: TestApi): Promise<Book> {
  const team = await makeTeam(api);
  const { tag, anna, bo, clients, unserved } = team;
  const id = (kind: string, name: string) => `${kind}-${tag}-${name}`;
  const products = {
    deposit: id("prd", "deposit"),
    fund: id("prd", "fund"),
    insurance: id("prd", "insurance"),
    loan: id("prd", "loan"),
    card: id("prd", "card"),
  };
  const topics = { savings: id("top", "savings"), lending: id("top", "lending") };
  await run(
    api,
    `CREATE (savings:Topic {id: $topics.savings, name: 'Savings ' + $tag}), (lending:Topic {id: $topics.lending, name: 'Lending ' + $tag})
     CREATE (:Product {id: $products.deposit, name: 'Deposit', kind: 'DEPOSIT'})-[:NEEDS]->(savings)
     CREATE (:Product {id: $products.loan, name: 'Loan', kind: 'LOAN'})-[:NEEDS]->(lending)
     CREATE (:Product {id: $products.fund, name: 'Fund', kind: 'INVESTMENT'}), (:Product {id: $products.insurance, name: 'Insurance', kind: 'INSURANCE'}),
       (:Product {id: $products.card, name: 'Card', kind: 'CARD'}), (:Employee:Manager {id: $gone, name: 'Gone', hiredOn: '2019-01-01', leftOn: '2026-01-01', version: 1})
     WITH 1 AS _
     MATCH (anna:Manager {id: $anna})-[two:SERVES]->(:Client {id: $two}) SET two.from = '2024-01-01'
     WITH anna MATCH (anna)-[three:SERVES]->(:Client {id: $three}) REMOVE three.from
     WITH anna UNWIND $won AS won MATCH (client:Client {id: won}) CREATE (anna)-[:WON {on: '2020-06-01'}]->(client)`,
    {
      tag,
      topics,
      products,
      anna,
      gone: id("mgr", "gone"),
      two: clients[1],
      three: clients[2],
      won: [clients[0], clients[1], clients[4], unserved],
    },
  );
  const [one, two, three] = clients;
  const holding = (client: string, product: string, more: object = {}) => ({
    client,
    product,
    values: [],
    closedOn: null,
    ...more,
  });
  const valued = (amountMinor: number, currency = "CNY") => ({
    values: [
      { on: "2024-02-01", amountMinor: 1, currency },
      { on: "2025-02-01", amountMinor, currency },
    ],
  });
  await run(
    api,
    `UNWIND range(0, size($holdings) - 1) AS n WITH n, $holdings[n] AS row
     MATCH (client:Client {id: row.client}) MATCH (product:Product {id: row.product})
     CREATE (client)-[:HOLDS]->(holding:Holding {id: 'hld-' + $tag + '-' + n, openedOn: '2024-01-01', closedOn: row.closedOn})-[:OF]->(product)
     WITH n, row, holding UNWIND range(0, size(row.values) - 1) AS m
     CREATE (holding)-[:VALUED]->(value:Valuation {id: 'val-' + $tag + '-' + n + '-' + m}) SET value += row.values[m]`,
    {
      tag,
      holdings: [
        holding(one, products.deposit, valued(100_000)),
        holding(one, products.fund, valued(80_000, "USD")),
        holding(one, products.loan, valued(40_000)),
        holding(one, products.insurance),
        holding(one, products.card),
        holding(one, products.deposit, { ...valued(999_999), closedOn: "2026-06-30" }),
        holding(two, products.deposit, valued(300_000)),
        holding(three, products.insurance),
      ],
    },
  );
  const contacts: [string, string, string][] = [
    [anna, one, "2025-06-30"],
    [anna, one, "2025-07-01"],
    [anna, one, "2026-01-01"],
    [anna, one, "2026-06-30"],
    [bo, one, "2026-01-01"],
    [id("mgr", "gone"), one, "2025-12-01"],
    [anna, two, "2026-02-01"],
    [bo, two, "2026-02-02"],
    [bo, two, "2026-02-03"],
  ];
  await run(
    api,
    `UNWIND range(0, size($contacts) - 1) AS n WITH n, $contacts[n] AS row
     MATCH (manager:Manager {id: row[0]}) MATCH (client:Client {id: row[1]})
     CREATE (manager)-[:HELD]->(:Interaction {id: 'int-' + $tag + '-' + n, at: row[2] + 'T09:00:00.000Z', channel: 'PHONE'})-[:WITH]->(client)`,
    { tag, contacts },
  );
  return { ...team, ...products, topics };
}

/** Scores of clients about a manager, as they are stored: of as many new clients as there are scores. */
export const scoreManager = (api: TestApi, managerId: string, scores: readonly number[], on = "2026-01-01") =>
  run(
    api,
    `MATCH (manager:Manager {id: $managerId}) UNWIND range(0, size($scores) - 1) AS n
     CREATE (:Client {id: 'cli-' + $managerId + '-' + n + '-' + $on, kind: 'PERSON', version: 1})
       -[:GAVE]->(:SatisfactionScore {id: 'sat-' + $managerId + '-' + n + '-' + $on, on: $on, score: toFloat($scores[n])})-[:ABOUT]->(manager)`,
    { managerId, scores, on },
  );

/** Scores of how a manager felt, as they are stored. */
export const scoreMorale = (api: TestApi, managerId: string, scores: readonly number[], on = "2026-01-01") =>
  run(
    api,
    `MATCH (manager:Manager {id: $managerId}) UNWIND range(0, size($scores) - 1) AS n
     CREATE (manager)-[:FELT]->(:MoraleScore {id: 'mor-' + $managerId + '-' + n + '-' + $on, on: $on, score: toFloat($scores[n])})`,
    { managerId, scores, on },
  );
