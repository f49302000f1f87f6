import { expect, test } from "vitest";
import { groupMean, type Unit } from "../../src/access/smallGroup.js";

const unit = (id: string, above: string | null, respondents: number, sum = respondents * 7): Unit => ({
  id,
  above,
  respondents,
  sum,
});
const told = (mean: number, respondents: number) => ({ mean, respondents, withheld: null });
const withheld = { mean: null, respondents: null, withheld: "TOO_FEW_RESPONDENTS" };

test("five respondents are told, four are not, to all but who checks", () => {
  expect(groupMean([unit("a", null, 5, 36)], "a", false)).toEqual(told(7.2, 5));
  expect(groupMean([unit("a", null, 4, 30)], "a", false)).toEqual(withheld);
  expect(groupMean([unit("a", null, 3, 20)], "a", true)).toEqual(told(6.666667, 3));
  expect(groupMean([unit("a", null, 0)], "a", false)).toEqual(withheld);
  expect(groupMean([unit("a", null, 0)], "a", true)).toEqual({ mean: null, respondents: 0, withheld: null });
});

test("a total is withheld when it would reveal the few whom no told part accounts for", () => {
  const branch = (own: number, ...parts: number[]) => [
    unit("top", null, own),
    ...parts.map((respondents, at) => unit(`p${at}`, "top", respondents)),
  ];
  expect(groupMean(branch(0, 6, 9), "top", false)).toEqual(told(7, 15));
  expect(groupMean(branch(0, 6, 4), "top", false)).toEqual(withheld);
  expect(groupMean(branch(2, 10), "top", false)).toEqual(withheld);
  expect(groupMean(branch(0, 6, 3, 2), "top", false)).toEqual(told(7, 11));
  expect(groupMean(branch(0, 6, 4), "top", true)).toEqual(told(7, 10));
});

test("parts of parts count: a told branch below takes its people out of what is left", () => {
  const units = [unit("top", null, 3), unit("child", "top", 0), unit("a", "child", 3), unit("b", "child", 2)];
  // The child is told (3 + 2), so the top less the child would be 3.
  expect(groupMean(units, "child", false)).toEqual(told(7, 5));
  expect(groupMean(units, "top", false)).toEqual(withheld);
  // Without the child's mean, the three and the two are told only together.
  expect(groupMean([unit("top", null, 3), unit("child", "top", 0), unit("b", "child", 2)], "top", false)).toEqual(
    told(7, 5),
  );
});
