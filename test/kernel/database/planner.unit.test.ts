import { expect, test } from "vitest";
import { Planner } from "../../../src/kernel/database/planner.js";

/** A planner of these statements, which are planned when the test says so. */
function held(...texts: string[]) {
  const planner = new Planner();
  const begun: string[] = [];
  const ends = new Map<string, (fault?: Error) => void>();
  for (const text of texts) {
    planner.keep(text, () => {
      begun.push(text);
      return new Promise<void>((resolve, reject) => ends.set(text, (fault) => (fault ? reject(fault) : resolve())));
    });
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (text: string, fault?: Error) => {
    ends.get(text)!(fault);
    await turn();
  };
  return { planner, begun, end, turn };
}

test("a statement is planned once for all who wait for it, and goes on being planned when they are gone", async () => {
  const { planner, begun, end, turn } = held("a");
  const cut = new AbortController();
  const callers = Array.from({ length: 16 }, () => planner.need("a", cut.signal)!.catch((reason) => reason));
  await turn();
  expect(begun).toEqual(["a"]);
  cut.abort("late");
  expect(new Set(await Promise.all(callers))).toEqual(new Set(["late"]));
  const next = planner.need("a", undefined);
  await end("a");
  await next;
  expect({ begun, again: planner.need("a", undefined) }).toEqual({ begun: ["a"], again: undefined });
});

test("what callers wait for is planned before what is planned in the background", async () => {
  const { planner, begun, end, turn } = held("a", "b", "c", "d", "e");
  let told = 0;
  const all = planner.planAll(
    ["a", "b", "c", "d"],
    2,
    () => true,
    () => void told++,
  );
  await turn();
  expect(begun).toEqual(["a", "b"]);
  const caller = planner.need("e", undefined);
  await end("a");
  expect(begun).toEqual(["a", "b", "e"]);
  await end("e");
  await caller;
  expect(begun).toEqual(["a", "b", "e", "c"]);
  for (const text of ["b", "c", "d"]) await end(text);
  await all;
  expect(told).toBe(4);
});

test("plans that are lost, also while they are made, are made again, those in use first", async () => {
  const { planner, end, turn } = held("a", "b", "c");
  const first = planner.plan("a");
  await turn();
  planner.forget();
  await end("a");
  await first;
  expect(planner.isPlanned("a")).toBe(false);
  const needed = ["c", "b"].map((text) => planner.need(text, undefined));
  await turn();
  for (const text of ["b", "c"]) await end(text);
  await Promise.all(needed);
  expect(planner.isPlanned("b")).toBe(true);
  expect(planner.latestFirst(["a", "b", "c"])).toEqual(["b", "c", "a"]);
  planner.forget();
  expect(["a", "b", "c"].map((text) => planner.isPlanned(text))).toEqual([false, false, false]);
});

test("a statement that could not be planned is run all the same, and told of to who plans it", async () => {
  const { planner, end, turn } = held("a");
  const background = planner.plan("a").catch(({ message }) => message);
  const caller = planner.need("a", undefined);
  await turn();
  await end("a", new Error("away"));
  expect([await background, await caller, planner.isPlanned("a")]).toEqual(["away", undefined, false]);
});

test("nobody waits for a statement that nobody keeps planned, or for a planner that has stopped", async () => {
  const { planner, turn } = held("a");
  expect(planner.need("b", undefined)).toBeUndefined();
  planner.stop();
  await planner.need("a", undefined);
  await planner.plan("a");
  await turn();
});

test("of several, one that the database refuses keeps none of the others from being planned; a lost database does", async () => {
  const { planner, begun, end, turn } = held("a", "b", "c", "d");
  const isLost = (fault: unknown) => String(fault).includes("lost");
  const all = planner.planAll(["a", "b", "c"], 1, isLost).catch((fault) => String(fault));
  await turn();
  await end("a", new Error("refused"));
  await end("b");
  await end("c");
  expect(await all).toBe("Error: refused");
  expect(["a", "b", "c"].map((text) => planner.isPlanned(text))).toEqual([false, true, true]);
  const lost = planner.planAll(["a", "d"], 1, isLost).catch((fault) => String(fault));
  await turn();
  await end("a", new Error("lost"));
  expect(await lost).toBe("Error: lost");
  expect(begun).toEqual(["a", "b", "c", "a"]);
});
