import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeBook } from "../support/book.js";
import { change, run } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
const survey = api.as("surveys", "SATISFACTION");

/**
 * In a quarter that has closed each client said twice on one day how satisfied it was with anna; the score with the
 * greater id corrects the other.
 */
const scoreTwice = (team: Team) =>
  run(
    api,
    `MATCH (anna:Manager {id: $anna})
     UNWIND range(0, 4) AS n MATCH (client:Client {id: $clients[n]})
     UNWIND [['1', 2.0], ['2', 8.0]] AS given
     CREATE (client)-[:GAVE]->(:SatisfactionScore {id: 'sat-' + $tag + '-' + n + '-' + given[0], on: '2026-02-01', score: given[1]})-[:ABOUT]->(anna)`,
    team,
  );

test("of two scores on one day the one with the greater id counts, for the manager and for the branch", async () => {
  const team = await makeTeam(api);
  await scoreTwice(team);
  const { data } = await api.as(team.office, "COMPLIANCE")(
    `query ($manager: ID!, $branch: ID!, $client: ID!) {
       manager(id: $manager) { satisfaction { mean respondentsAtLeast } }
       branch(id: $branch) { satisfaction { mean } }
       client(id: $client) { satisfactionScores { id } }
     }`,
    { manager: team.anna, branch: team.branch, client: team.clients[0] },
  );
  expect(data.manager.satisfaction).toEqual({ mean: 8, respondentsAtLeast: 5 });
  expect(data.branch.satisfaction.mean).toBe(8);
  expect(data.client.satisfactionScores).toEqual([{ id: `sat-${team.tag}-0-2` }, { id: `sat-${team.tag}-0-1` }]);
});

test("a score recorded again for a day replaces the one of an open quarter, also sixteen at once, and leaves a closed quarter as it was", async () => {
  const team = await makeTeam(api);
  await scoreTwice(team);
  const record = (clientId: string, score: number, on: string) =>
    change(survey, "recordSatisfaction", { clientId, managerId: team.anna, score, on }, "score { id score }");
  const many = await Promise.all(Array.from({ length: 16 }, () => record(team.unserved, 3, "2026-05-01")));
  expect(new Set(many.map(({ score }) => score.id)).size).toBe(1);
  const again = await record(team.unserved, 9, "2026-05-01");
  expect(again).toEqual({ codes: [], score: { id: many[0]!.score.id, score: 9 } });
  const other = await record(team.unserved, 6, "2026-05-02");
  expect(other.score.id).not.toBe(many[0]!.score.id);
  const late = await record(team.clients[0], 10, "2026-02-01");
  expect(late).toEqual({ codes: [], score: { id: expect.not.stringContaining(team.tag), score: 10 } });
  const { data } = await api.as(team.office, "COMPLIANCE")(
    "query ($id: ID!) { manager(id: $id) { satisfaction { mean respondentsAtLeast } satisfactionScores { totalCount } } }",
    { id: team.anna },
  );
  expect(data.manager).toEqual({
    satisfaction: { mean: 8, respondentsAtLeast: 5 },
    satisfactionScores: { totalCount: 13 },
  });
});

test("of two valuations on one day the one with the greater id counts, and is the one that is replaced", async () => {
  const book = await makeBook(api);
  const { tag, anna, clients } = book;
  const [{ holding }] = (await run(
    api,
    `MATCH (:Client {id: $client})-[:HOLDS]->(holding:Holding)-[:OF]->(:Product {id: $deposit})
     UNWIND [['1', 500000], ['2', 700000]] AS given
     CREATE (holding)-[:VALUED]->(:Valuation {id: 'val-' + $tag + '-x' + given[0], on: '2026-05-01', amountMinor: given[1], currency: 'CNY'})
     RETURN DISTINCT holding.id AS holding`,
    { client: clients[1], deposit: book.deposit, tag },
  )) as [{ holding: string }];
  const worth = async () => {
    const { data } = await api.as(anna, "MANAGER")(
      `query ($client: ID!, $manager: ID!) {
         client(id: $client) { worth { assets { amountMinor } } holdings { id value { id } } }
         customerCapital(managerId: $manager) { worth { currency assets { amountMinor } } }
       }`,
      { client: clients[1], manager: anna },
    );
    const { client, customerCapital } = data;
    return {
      client: client.worth[0].assets.amountMinor,
      value: client.holdings.find(({ id }: { id: string }) => id === holding).value.id,
      all: customerCapital.worth.find(({ currency }: { currency: string }) => currency === "CNY").assets.amountMinor,
    };
  };
  const before = await worth();
  expect(before).toEqual({ client: 700_000, value: `val-${tag}-x2`, all: 800_000 });
  const input = { holdingId: holding, on: "2026-05-01", amountMinor: 900_000, currency: "CNY", replace: true };
  const done = await change(api.as(anna, "MANAGER"), "recordValuation", input, "valuation { id }");
  expect(done).toEqual({ codes: [], valuation: { id: `val-${tag}-x2` } });
  expect(await worth()).toEqual({ ...before, client: 900_000, all: 1_000_000 });
});
