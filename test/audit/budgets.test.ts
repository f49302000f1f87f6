import { afterAll, describe, expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { viewerKey } from "../../src/kernel/access/viewer.js";
import { endOf } from "../../src/kernel/calendar.js";
import { cutEverywhere } from "../../src/kernel/compose/ask.js";
import { closedSet } from "../../src/kernel/compose/closedSet.js";
import { Graph } from "../../src/kernel/compose/graph.js";
import { personas } from "../../src/operations/demo/personas.js";
import { testApi } from "../support/api.js";
import { hitsOf } from "../support/plan.js";

const api = await testApi();
const { database } = api;
const graph = new Graph(database);
const session = database.driver.session();
afterAll(() => session.close());

const mentor = personas.find(({ role }) => role === "MANAGER")!.employeeId;
/** The viewer with the widest reach, and one whose every row is asked for. */
const viewers = {
  COMPLIANCE: viewerKey(
    {
      id: "mgr-000004",
      roles: [Role.COMPLIANCE],
      branches: [],
      leads: false,
      mentors: false,
      lapsedBefore: "2026-06-16",
    },
    api.today,
  ),
  MANAGER: viewerKey(
    { id: mentor, roles: [Role.MANAGER], branches: [], leads: true, mentors: true, lapsedBefore: "2026-06-16" },
    api.today,
  ),
};

/** Some nodes of a label, those with the most ties first: their lists are the longest. */
async function busiest(label: string): Promise<string[]> {
  const { records } = await session.run(
    `MATCH (n) WHERE $label IN labels(n) AND n.id IS NOT NULL AND NOT n.id CONTAINS 'team' RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT 3`,
    { label },
  );
  return records.map((record) => record.get("id"));
}

/** Values for the parameters of root lists, by name. */
const [branch, topic, client] = [
  (await busiest("Branch"))[0],
  (await busiest("Topic"))[0],
  (await busiest("Client"))[0],
];
const samples: Record<string, unknown> = {
  asOf: api.today,
  until: endOf("Asia/Shanghai", api.today),
  branchId: branch,
  topicId: topic,
  managerId: mentor,
  by: mentor,
  mentorId: mentor,
  traineeId: mentor,
  authorId: mentor,
  clientId: client,
  text: "风险",
  query: "风险",
  capitalised: "风险",
  characters: ["风", "险"],
  lucene: "风险",
  from: "2026-01-01",
  to: "2026-06-30",
  on: api.today,
  skip: 0,
  limit: 20,
  operations: ["FORBIDDEN", "revealClientIdentity"],
  since: "2025-01-01T00:00:00.000Z",
  statuses: ["ACTIVE"],
  status: "ACTIVE",
};

const asks = closedSet(api.database.library).filter(
  (ask) => ask.mode !== "count" && !ask.page?.backward && !ask.page?.after,
);

test("each fragment that leads somewhere states its budget", () => {
  const without = asks.filter((ask) => database.library.fragment(ask.fragment).hits === undefined);
  expect(without.map((ask) => ask.fragment)).toEqual([]);
});

describe("each fragment stays within the database hits of its header, for its busiest parents", () => {
  test.each(asks.map((ask) => [ask.fragment, ask] as const))("%s", async (name, ask) => {
    const fragment = database.library.fragment(name);
    const ids = await busiest(fragment.parent ?? fragment.child ?? "");
    const args = Object.fromEntries(
      fragment.params.filter(({ optional }) => !optional).map((param) => [param.name, samples[param.name] ?? null]),
    );
    const a0 = { ...args, page: ask.page && { ...ask.page, limit: 21 }, wants: {} };
    let most = 0;
    // What only some viewers are ever led to is measured for one of them.
    for (const viewer of fragment.seen ? [viewers.COMPLIANCE] : Object.values(viewers)) {
      for (const id of ids) {
        const parameters = { keys: [{ n: 0, id, ids: [id], viewer }], a0 };
        most = Math.max(most, await hitsOf(database, graph.text(ask, cutEverywhere), parameters));
      }
    }
    expect(most, `${name}: ${most} hits`).toBeLessThanOrEqual(fragment.hits ?? 0);
  });
});
