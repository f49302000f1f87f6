import { expect, test } from "vitest";
import { text } from "../../../src/kernel/graphql/inputChecks.js";
import { listRefusals, userError } from "../../../src/kernel/graphql/userError.js";
import { kernel } from "../../../src/kernel/index.js";

listRefusals(kernel.refusals!);

const told = (value: string, most?: number) => {
  const refusal = text("name", value, most);
  return refusal && userError(refusal, "en").message;
};

test("a text without control characters passes, with emoji and wide spaces too", () => {
  for (const good of ["Li", "王小明", "👩‍👩‍👧‍👦", "a\u00a0b", "x".repeat(200)]) expect(told(good)).toBeUndefined();
});

test("a control character is named, and what is short has one line", () => {
  expect(told("Li\u0000")).toBe("name is not valid: it must not contain the control character U+0000.");
  expect(told("\u009b31mLi")).toBe("name is not valid: it must not contain the control character U+009B.");
  expect(told("Li\nMing")).toBe("name is not valid: it must not contain a line break.");
  expect(told("Li\tMing")).toBe("name is not valid: it must not contain a tab.");
});

test("a note may have lines and tabs, and nothing else of the kind", () => {
  expect(told("one\r\n\ttwo\n", 1000)).toBeUndefined();
  expect(told("one\u001b[2J", 1000)).toBe("name is not valid: it must not contain the control character U+001B.");
});

test("neither blank nor too long", () => {
  for (const bad of ["", " \n", "x".repeat(201)])
    expect(told(bad)).toBe("name is not valid: expected 1–200 characters.");
});
