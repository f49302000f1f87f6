import { expect, test } from "vitest";
import { usedIn } from "../../../src/kernel/compose/usedIn.js";

test("of parameters only what the text names is sent", () => {
  const text = "WHERE child.on <= $in.a1.asOf RETURN child LIMIT toInteger($in.a1.page.limit)";
  const given = {
    a0: {},
    a1: { asOf: "2026-01-01", kind: "X", page: { order: "NAME", limit: 11, after: null } },
    a11: { x: 1 },
  };
  expect(usedIn(text, "$in", given)).toEqual({ a1: { asOf: "2026-01-01", page: { limit: 11 } } });
});

test("what is taken whole stays whole, and lists and values as they are", () => {
  expect(usedIn("SET n += $in.input", "$in", { input: { a: 1 }, ids: ["x"] })).toEqual({ input: { a: 1 } });
  expect(usedIn("UNWIND $in.keys AS key", "$in", { keys: [{ id: 1 }] })).toEqual({ keys: [{ id: 1 }] });
  expect(usedIn("RETURN key.viewerless", "key.viewer", { id: 1 })).toEqual({});
  expect(usedIn("RETURN key.viewer.identity", "key.viewer", { id: 1 })).toEqual({});
});
