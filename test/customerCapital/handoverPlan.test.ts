import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { type Book, makeBook } from "../support/book.js";
import { change, tie } from "../support/knowledge.js";

const api = await testApi();
let book: Book;

async function makeLeaver(): Promise<Book> {
  const made = await makeBook(api);
  await tie(api, made.bo, "HAS_SKILL", made.topics.savings, {
    id: `skl-${made.tag}`,
    level: 5,
    from: api.today,
    evidence: "EXAM",
  });
  return made;
}
beforeAll(async () => {
  book = await makeLeaver();
});

const query = /* GraphQL */ `
  query ($managerId: ID!, $to: [ID!], $limit: Int) {
    handoverPlan(managerId: $managerId, to: $to, limit: $limit) {
      manager { id } clientCount plannedCount candidateCount total isProvenBest
      successors { manager { id } clientsNow taken }
      handovers { nodes { client { id name } successor { id } score hasMet knownTopics neededTopics skillShare freeLoad isSameBranch reason } }
      unplanned { totalCount nodes { id } }
      reassignments { fromManagerId clients { clientId toManagerId expectedVersion } }
      basis { constants { name value } }
    }
  }
`;

test("each client goes to who fits best, part by part, worked out by hand", async () => {
  const { superior, anna, bo, clients, tag } = book;
  const { data, errors } = await api.as(superior, "MANAGER")(query, { managerId: anna });
  expect(errors).toEqual([]);
  const { total, basis, handovers, ...rest } = data.handoverPlan;
  expect(total).toBeCloseTo(0.874 + 0.999 + 0.599, 9);
  expect(basis.constants).toContainEqual({ name: "limit", value: 200 });
  expect(rest).toEqual({
    manager: { id: anna },
    clientCount: 3,
    plannedCount: 3,
    candidateCount: 1,
    isProvenBest: true,
    successors: [{ manager: { id: bo }, clientsNow: 1, taken: 3 }],
    unplanned: { totalCount: 0, nodes: [] },
    reassignments: [
      {
        fromManagerId: anna,
        clients: [0, 1, 2].map((n) => ({ clientId: clients[n], toManagerId: bo, expectedVersion: 1 })),
      },
    ],
  });
  const parts = handovers.nodes.map(({ score, ...one }: { score: number }) => ({
    ...one,
    score: Math.round(score * 1e9) / 1e9,
  }));
  const common = { successor: { id: bo }, freeLoad: 0.995, isSameBranch: true };
  expect(parts).toEqual([
    {
      ...common,
      client: { id: clients[0], name: `Client 1 ${tag}` },
      score: 0.874,
      hasMet: true,
      knownTopics: 1,
      neededTopics: 2,
      skillShare: 0.5,
      reason:
        "Recent contact with the client; knows 1 of the 2 topics needed for its products; leads 1 of at most 200 clients; works at the same branch.",
    },
    {
      ...common,
      client: { id: clients[1], name: `Client 2 ${tag}` },
      score: 0.999,
      hasMet: true,
      knownTopics: 1,
      neededTopics: 1,
      skillShare: 1,
      reason:
        "Recent contact with the client; knows 1 of the 1 topics needed for its products; leads 1 of at most 200 clients; works at the same branch.",
    },
    {
      ...common,
      client: { id: clients[2], name: `Client 3 ${tag}` },
      score: 0.599,
      hasMet: false,
      knownTopics: 0,
      neededTopics: 0,
      skillShare: 1,
      reason:
        "No recent contact with the client; no special knowledge needed for its products; leads 1 of at most 200 clients; works at the same branch.",
    },
  ]);
});

test("among those named, under a limit of load", async () => {
  const { head, superior, anna, bo, clients } = book;
  const plan = async (more: object) =>
    (await api.as(head, "BRANCH_HEAD")(query, { managerId: anna, ...more })).data.handoverPlan;
  // bo has room for two: the third client is worth more with the superior anyway.
  const both = await plan({ to: [bo, superior], limit: 3 });
  expect(both).toMatchObject({ plannedCount: 3, candidateCount: 2, total: 2.341666, isProvenBest: true });
  expect(both.handovers.nodes.map((one: { successor: { id: string } }) => one.successor.id)).toEqual([
    bo,
    bo,
    superior,
  ]);
  const one = await plan({ to: [bo], limit: 2 });
  expect(one).toMatchObject({
    plannedCount: 1,
    total: 0.9,
    isProvenBest: true,
    unplanned: { totalCount: 2, nodes: [{ id: clients[0] }, { id: clients[2] }] },
  });
  expect(one.reassignments[0].clients).toEqual([{ clientId: clients[1], toManagerId: bo, expectedVersion: 1 }]);
  expect(await plan({ to: [bo], limit: 1 })).toMatchObject({
    plannedCount: 0,
    total: 0,
    reassignments: [],
    unplanned: { totalCount: 3 },
  });
});

test("the plan is an input for reassignClients, which does it", async () => {
  const { head, anna, bo, clients } = await makeLeaver();
  const ask = api.as(head, "BRANCH_HEAD");
  const { reassignments } = (await ask(query, { managerId: anna })).data.handoverPlan;
  expect(await change(ask, "reassignClients", reassignments[0], "fromManager { id clients { totalCount } }")).toEqual({
    codes: [],
    fromManager: { id: anna, clients: { totalCount: 0 } },
  });
  const led = await ask(`{ manager(id: "${bo}") { clients(role: LEAD) { nodes { id } } } }`);
  expect(led.data.manager.clients.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(clients.slice(0, 4));
  expect((await ask(query, { managerId: anna })).data.handoverPlan).toMatchObject({
    clientCount: 0,
    plannedCount: 0,
    successors: [],
    reassignments: [],
  });
  // The same plan once more is stale: nothing is done.
  const again = await change(ask, "reassignClients", reassignments[0], "fromManager { id }");
  expect(again.codes).toContain("STALE_VERSION clients 0");
});

describe("the table, cell by cell", () => {
  const cells: [keyof Book, `${Role}`, "FORBIDDEN" | "plan" | "counts" | "read"][] = [
    ["anna", "MANAGER", "FORBIDDEN"],
    ["bo", "MANAGER", "FORBIDDEN"],
    ["superior", "MANAGER", "plan"],
    ["head", "BRANCH_HEAD", "plan"],
    ["strangerSuperior", "BRANCH_HEAD", "FORBIDDEN"],
    ["office", "HR", "counts"],
    ["office", "ANALYST", "FORBIDDEN"],
    ["office", "COMPLIANCE", "read"],
    ["office", "ADMIN", "FORBIDDEN"],
    ["office", "SATISFACTION", "FORBIDDEN"],
  ];
  test.each(cells)("%s as %s about anna: %s", async (who, role, expected) => {
    const { data, errors } = await api.as(book[who] as string, role)(query, { managerId: book.anna });
    if (expected === "FORBIDDEN") return expect(errors).toMatchObject([{ code: "FORBIDDEN" }]);
    const { successors, handovers, unplanned, reassignments } = data.handoverPlan;
    expect(successors).toEqual([{ manager: { id: book.bo }, clientsNow: 1, taken: 3 }]);
    expect([handovers !== null, unplanned !== null, reassignments !== null]).toEqual(
      { plan: [true, true, true], counts: [false, false, false], read: [true, true, false] }[expected],
    );
  });
});

test("nobody there, no such successor, no sense", async () => {
  const { head, anna, bo, stranger } = book;
  const ask = api.as(head, "BRANCH_HEAD");
  expect((await ask(query, { managerId: "mgr-none" })).data).toEqual({ handoverPlan: null });
  for (const wrong of [{ limit: 0 }, { to: [] }, { to: ["mgr-none"] }, { to: [bo, stranger] }, { to: [anna] }])
    expect([wrong, (await ask(query, { managerId: anna, ...wrong })).errors]).toMatchObject([
      wrong,
      [{ code: "BAD_USER_INPUT" }],
    ]);
});
