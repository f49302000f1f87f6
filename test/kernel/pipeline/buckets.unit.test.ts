import { expect, test } from "vitest";
import { Buckets } from "../../../src/kernel/pipeline/buckets.js";

test("a bucket takes what fits, leaks by the second, and is one viewer's alone", () => {
  let now = 0;
  const buckets = new Buckets(100, 10, () => now);
  expect(buckets.level("a")).toEqual({ limit: 100, remaining: 100, perSecond: 10 });
  expect(buckets.pour("a", 90)).toBe(0);
  expect(buckets.pour("a", 31)).toBe(3);
  expect(buckets.level("a").remaining).toBe(10);
  expect(buckets.pour("b", 100)).toBe(0);
  now = 2_000;
  expect(buckets.level("a").remaining).toBe(30);
  expect(buckets.pour("a", 31)).toBe(1);
  now = 3_000;
  expect(buckets.pour("a", 31)).toBe(0);
  now = 1_000_000;
  expect(buckets.level("a").remaining).toBe(100);
});

test("what was refused is not poured: a flood does not lock its viewer out for longer", () => {
  let now = 0;
  const buckets = new Buckets(100, 10, () => now);
  buckets.pour("a", 100);
  for (let left = 1000; left > 0; left--) expect(buckets.pour("a", 50)).toBe(5);
  now = 5_000;
  expect(buckets.pour("a", 50)).toBe(0);
});
