import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bestTotal } from "../../../src/algorithms/matching/bestTotal.js";
import { dualBound } from "../../../src/algorithms/matching/dualBound.js";
import { matchedIn, totalOf } from "./bruteForce.js";

interface Solved {
  readonly start: number[];
  readonly mentor: number[];
  readonly weight: number[];
  readonly capacity: number[];
  readonly total: number;
  readonly most: { readonly matched: number; readonly total: number };
}
const solved: Solved[] = JSON.parse(readFileSync(new URL("scipy/markets.json", import.meta.url), "utf8"));

test.each(solved.map((each) => [`${each.start.length - 1} × ${each.capacity.length}`, each] as const))(
  "%s: the totals are those of scipy's linear_sum_assignment",
  (_, { start, mentor, weight, capacity, total, most }) => {
    const market = {
      start: Int32Array.from(start),
      mentor: Int32Array.from(mentor),
      capacity: Int32Array.from(capacity),
    };
    const best = bestTotal(market, weight);
    expect(totalOf(best.assigned, weight)).toBe(total);
    expect(dualBound(market, weight, best.price)).toBe(total);
    const bonus = (start.length - 1) * 1_000_000 + 1;
    const covering = weight.map((each) => each + bonus);
    const { assigned } = bestTotal(market, covering);
    expect({ matched: matchedIn(assigned), total: totalOf(assigned, weight) }).toEqual(most);
  },
);
