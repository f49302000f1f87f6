import { expect, test } from "vitest";
import { averageRanks, rankCorrelation } from "../../src/modules/customerCapital/rankCorrelation.js";

const quantile = 1.959963984540054;
const paired = (a: number[], b: number[]) => a.map((value, at) => [value, b[at]!] as const);

test("equal values share the mean of their places", () => {
  expect(averageRanks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  expect(averageRanks([5, 5, 5])).toEqual([2, 2, 2]);
  expect(averageRanks([])).toEqual([]);
});

test("ρ of two rankings that differ in known places, and its interval, worked out by hand", () => {
  // Σd² = 8 of n = 8: ρ = 1 − 6 · 8 / (8 · 63) = 19/21.
  const { n, rho, low, high } = rankCorrelation(
    paired([1, 2, 3, 4, 5, 6, 7, 8], [2, 1, 4, 3, 6, 5, 8, 7]),
    8,
    quantile,
  );
  expect(n).toBe(8);
  expect(rho).toBeCloseTo(19 / 21, 12);
  const error = Math.sqrt((1 + (19 / 21) ** 2 / 2) / 5);
  const z = 0.5 * Math.log((1 + 19 / 21) / (1 - 19 / 21));
  const tanh = (x: number) => (Math.exp(2 * x) - 1) / (Math.exp(2 * x) + 1);
  expect(low).toBeCloseTo(tanh(z - quantile * error), 12);
  expect(high).toBeCloseTo(tanh(z + quantile * error), 12);
});

test("with ties it is the correlation of the average ranks", () => {
  // Ranks 1.5 1.5 3.5 3.5 and 1 2 3 4: Σ products 4, Σ squares 4 and 5.
  const { rho } = rankCorrelation(paired([1, 1, 2, 2], [1, 2, 3, 4]), 4, quantile);
  expect(rho).toBeCloseTo(4 / Math.sqrt(4 * 5), 12);
});

test("nothing below the least number, nothing where one side is all the same, no interval at ±1", () => {
  expect(rankCorrelation(paired([1, 2, 3], [1, 2, 3]), 8, quantile)).toEqual({
    n: 3,
    rho: null,
    low: null,
    high: null,
  });
  expect(rankCorrelation(paired([7, 7, 7, 7], [1, 2, 3, 4]), 4, quantile)).toEqual({
    n: 4,
    rho: null,
    low: null,
    high: null,
  });
  expect(rankCorrelation(paired([1, 2, 3, 4], [9, 8, 5, 1]), 4, quantile)).toEqual({
    n: 4,
    rho: -1,
    low: null,
    high: null,
  });
});
