import { expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { jsonOf, testServer } from "../../support/http.js";

const server = await testServer();
const hr = `Bearer ${await server.token("mgr-000003", [Role.HR])}`;
const { records } = await server.database.driver.executeQuery(
  "MATCH (b:Branch {kind: 'HEAD_OFFICE'}) RETURN b.id AS id ORDER BY id LIMIT 1",
);
const branchId = records[0]!.get("id");

/** How many statements of this name were under way at once, at most. */
function atOnce(name: string): { most: number; asked: number } {
  const told = { most: 0, asked: 0 };
  let running = 0;
  const { readText } = server.database;
  server.database.readText = async (...args: Parameters<typeof readText>) => {
    if (args[3] !== name) return readText.apply(server.database, args) as never;
    told.asked++;
    told.most = Math.max(told.most, ++running);
    return readText.apply(server.database, args).finally(() => running--) as never;
  };
  return told;
}

const query =
  "query ($branchId: ID!, $asOf: Date!) { customerCapital(branchId: $branchId, asOf: $asOf) { served { clients } } }";
const ask = async (day: number) => {
  const variables = { branchId, asOf: `2026-06-${10 + day}` };
  const response = await server.post({ query, variables }, { authorization: hr });
  return { status: response.status, ...(await jsonOf(response)) };
};

test("of one viewer two heavy operations are worked out at once, on either way; each is paid for by its weight", async () => {
  const told = atOnce("customerCapital/clientsOf");
  // A document that is new goes one way, a known one the other.
  for (const asked of [6, 12]) {
    const answers = await Promise.all([0, 1, 2, 3, 4, 5].map(ask));
    for (const { status, errors, extensions } of answers)
      expect({ status, errors, cost: extensions.cost }).toEqual({ status: 200, errors: undefined, cost: 100 });
    expect(told).toEqual({ most: 2, asked });
  }
});

test("files are heavy too", async () => {
  const told = atOnce("network/counts");
  const file = async (day: number) =>
    (
      await fetch(`${server.url}/export/snapshot?format=json&asOf=2026-06-${10 + day}`, {
        headers: { authorization: hr },
      })
    ).text();
  await Promise.all([0, 1, 2, 3].map(file));
  expect(told).toEqual({ most: 2, asked: 4 });
});
