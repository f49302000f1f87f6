import type { TestApi } from "./api.js";
import type { Team } from "./team.js";

/** What a team's clients have: a product with its topic, a holding of client 1, contacts, ties, who won them. */
export interface ClientFacts {
  readonly topic: string;
  readonly product: string;
  readonly loan: string;
  /** Client 1's: opened 2024-01-01, worth 1,000.00 CNY on 2024-02-01 and 1,200.00 on 2025-02-01. */
  readonly holding: string;
  /** Client 1's loan: opened 2024-01-01, 300.00 CNY owed on 2024-02-01. */
  readonly debt: string;
  /** anna's contact with client 1 on 2026-03-01. */
  readonly contact: string;
}

/** Client 1, anna's, referred client 2, hers, and client 5, the stranger's; owns client 5; anna won clients 1 and 2. */
export async function giveFacts({ database }: TestApi, { tag, anna, clients }: Team): Promise<ClientFacts> {
  const id = (kind: string, name: string) => `${kind}-${tag}-${name}`;
  const ids = {
    topic: id("top", "one"),
    product: id("prd", "deposit"),
    loan: id("prd", "loan"),
    holding: id("hld", "one"),
    debt: id("hld", "two"),
    contact: id("int", "one"),
  };
  const session = database.driver.session();
  await session.run(
    `MATCH (anna:Manager {id: $anna}) MATCH (one:Client {id: $one}) MATCH (two:Client {id: $two}) MATCH (five:Client {id: $five})
     CREATE (topic:Topic {id: $topic, name: 'Topic ' + $tag})
     CREATE (product:Product {id: $product, name: 'Deposit ' + $tag, kind: 'DEPOSIT'})-[:NEEDS]->(topic)
     CREATE (loan:Product {id: $loan, name: 'Loan ' + $tag, kind: 'LOAN'})
     CREATE (one)-[:HOLDS]->(holding:Holding {id: $holding, openedOn: '2024-01-01'})-[:OF]->(product)
     CREATE (holding)-[:VALUED]->(:Valuation {id: 'val-' + $tag + '-1', on: '2024-02-01', amountMinor: 100000, currency: 'CNY'})
     CREATE (holding)-[:VALUED]->(:Valuation {id: 'val-' + $tag + '-2', on: '2025-02-01', amountMinor: 120000, currency: 'CNY'})
     CREATE (one)-[:HOLDS]->(debt:Holding {id: $debt, openedOn: '2024-01-01'})-[:OF]->(loan)
     CREATE (debt)-[:VALUED]->(:Valuation {id: 'val-' + $tag + '-3', on: '2024-02-01', amountMinor: 30000, currency: 'CNY'})
     CREATE (anna)-[:HELD]->(:Interaction {id: $contact, at: '2026-03-01T02:00:00.000Z', channel: 'COFFEE', note: 'About ' + $tag})-[:WITH]->(one)
     CREATE (anna)-[:WON {on: '2021-01-01'}]->(one)
     CREATE (anna)-[:WON]->(two)
     CREATE (one)-[:REFERRED {on: '2022-01-01'}]->(two)
     CREATE (one)-[:REFERRED]->(five)
     CREATE (one)-[:RELATED_TO {kind: 'OWNS'}]->(five)
     CREATE (two)-[:RELATED_TO {kind: 'SPOUSE', from: '2020-01-01', to: '2025-01-01'}]->(one)`,
    { ...ids, tag, anna, one: clients[0], two: clients[1], five: clients[4] },
  );
  await session.close();
  return ids;
}
