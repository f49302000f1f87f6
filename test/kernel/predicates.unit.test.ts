import { expect, test } from "vitest";
import { Library } from "../../src/kernel/cypher/library.js";
import { lastPart } from "../../src/kernel/cypher/predicateCall.js";

const { base, mayUse } = (await import("../../.dependency-cruiser.mjs" as string)) as {
  base: readonly string[];
  mayUse: Readonly<Record<string, readonly string[]>>;
};

/** Who asks, and who is known by name, is decided by the kernel's access, which asks the graph for it. */
const asksTheDomain = ["viewer → isCurrentOn", "viewer → isOpenMentorship", "identifies → keepsClient"];
/** They go over the whole graph. */
const overAll = ["operations", "exchange", "verify"];

const fragments = [...new Library().all];
const predicates = fragments.filter(({ kind }) => kind === "predicate");
const roomOf = (name: string) => name.slice(0, name.indexOf("/"));

const calls = fragments.flatMap(({ name, body }) =>
  predicates
    .filter((predicate) => {
      const called = lastPart(predicate.name);
      return body.some(({ kind, text }, at) => kind === "word" && text === called && body[at + 1]?.text === "(");
    })
    .map((predicate) => ({ from: name, to: predicate.name })),
);

test("no two predicates are called by one name", () => {
  const names = predicates.map(({ name }) => lastPart(name));
  expect(names.sort()).toEqual([...new Set(names)].sort());
});

test("a module's Cypher calls predicates of the modules that its source may use", () => {
  expect(calls.length).toBeGreaterThan(300);
  const isAllowed = ({ from, to }: { from: string; to: string }) => {
    const [caller, called] = [roomOf(from), roomOf(to)];
    if (called === caller || called === "kernel" || overAll.includes(caller)) return true;
    if (caller === "kernel") return asksTheDomain.includes(`${lastPart(from)} → ${lastPart(to)}`);
    return base.includes(called) || mayUse[caller]?.includes(called);
  };
  expect(calls.filter((call) => !isAllowed(call))).toEqual([]);
});
