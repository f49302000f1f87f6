import { afterEach, expect, test, vi } from "vitest";
import { type Ask, cutEverywhere } from "../../../src/kernel/compose/ask.js";
import { closedSet } from "../../../src/kernel/compose/closedSet.js";
import { type Answer, testApi } from "../../support/api.js";

const api = await testApi();
const reads = vi.spyOn(api.database, "readText");
afterEach(() => reads.mockClear());

/** Texts of the composed statements run since the last `mockClear`; who the viewer is is read apart. */
const trips = () =>
  reads.mock.calls.map(([text]) => text).filter((text) => text.startsWith("UNWIND $in.keys AS asked"));

const query = (first: number, alias = "name") => `{
  managers(first: ${first}) {
    nodes { ${alias}: name branch { name } clients(first: ${first}) { edges { role node { name holdings { product { name } } servedBy { manager { name } } } } } skills { topic { name } } }
  }
}`;

test("edge by edge, round trips grow with the depth of a query, never with its rows", async () => {
  const ask = api.as("mgr-000004", "COMPLIANCE", { isCut: cutEverywhere });
  await ask(query(1));
  const forOne = trips().length;
  reads.mockClear();
  await ask(query(20));
  expect(trips().length).toBe(forOne);
  // managers; branch, clients, skills; holdings, servedBy, topics; products, managers.
  expect(forOne).toBeLessThanOrEqual(10);
});

test("a shape never seen before uses only statements of the closed set, which are planned at start", async () => {
  const planned = new Set(closedSet(api.database.library).map((ask) => api.graph.text(ask, cutEverywhere)));
  await api.as("mgr-000004", "COMPLIANCE", { isCut: cutEverywhere })(query(3));
  const used = trips();
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((text) => !planned.has(text))).toEqual([]);
});

test("a shape seen three times is planned in the background, and is then one round trip with the same answer", async () => {
  const ask = api.as("mgr-000004", "COMPLIANCE");
  const first = await ask(query(2));
  await ask(query(2));
  await ask(query(3));
  await vi.waitFor(
    async () => {
      reads.mockClear();
      expect(await ask(query(2))).toEqual(first);
      expect(trips().length).toBe(1);
    },
    { timeout: 50_000, interval: 500 },
  );
});

test("a flood of new shapes is not planned: what waits for a plan is bounded", async () => {
  const ask = api.as("mgr-000004", "COMPLIANCE");
  const fields = [
    "branch { name }",
    "superior { name }",
    "posts { post }",
    "skills { level }",
    "goals { targetLevel }",
    "mentors { form }",
    "trainees { form }",
  ];
  const before = api.graph.plans.all.size;
  for (let bits = 1; bits < 2 ** fields.length; bits++) {
    await ask(`{ manager(id: "mgr-000007") { name ${fields.filter((_, at) => bits & (1 << at)).join(" ")} } }`);
  }
  expect(api.graph.plans.all.size - before).toBe(0);
});

test("callers with different viewers share round trips, and each gets the answer of their own", async () => {
  const ids = ["mgr-000006", "mgr-000007", "mgr-000008", "mgr-000009", "mgr-000010"];
  const ask = (id: string) =>
    api.as(id, "MANAGER", { isCut: cutEverywhere })(
      `{ manager(id: "${id}") { name clients(first: 3) { totalCount nodes { id name isMasked } } } }`,
    );
  const alone: Answer[] = [];
  for (const id of ids) alone.push(await ask(id));
  const together = Array.from({ length: 40 }, (_, n) => ids[n % ids.length]!);
  reads.mockClear();
  const answers = await Promise.all(together.map(ask));
  expect(answers).toEqual(together.map((_, n) => alone[n % ids.length]));
  expect(trips().length).toBeLessThan(40);
});

test("one caller's fault does not fail the others with whom it shares a round trip", async () => {
  const good: Ask = {
    fragment: "managers/byId",
    slot: "",
    mode: "one",
    args: {},
    present: ([found]) => found?.node.name,
    children: [],
  };
  const viewer = {
    branches: [],
    directory: true,
    allFiles: true,
    contact: true,
    id: "x",
    today: api.today,
    lapsedBefore: "2000-01-01",
  };
  const asks = [
    api.graph.find(good, { id: "mgr-000007", viewer }),
    api.graph.find(good, { id: "mgr-000007", viewer: { ...viewer, allFiles: false, branches: 17 } }),
    api.graph.find(good, { id: "mgr-000006", viewer }),
  ];
  const [first, second, third] = await Promise.allSettled(asks);
  expect([first, third]).toMatchObject([{ status: "fulfilled", value: "陈静" }, { status: "fulfilled" }]);
  expect(second?.status).toBe("rejected");
});
