import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTotal } from "../../../src/algorithms/matching/bestTotal.js";
import { blockingPairs } from "../../../src/algorithms/matching/blockingPairs.js";
import { dualBound } from "../../../src/algorithms/matching/dualBound.js";
import { type Assignment, type Market, traineesOf } from "../../../src/algorithms/matching/market.js";
import { stableForMentors, stableForTrainees } from "../../../src/algorithms/matching/stable.js";
import { everyAssignment, isStable, matchedIn, totalOf } from "./bruteForce.js";
import { type Instance, markets } from "./randomMarket.js";

/** Each trainee has one of their own pairs, no mentor more than their places. */
function isPossible({ start, mentor, capacity }: Market, plan: Assignment): boolean {
  const taken = new Int32Array(capacity.length);
  return plan.every(
    (pair, t) =>
      pair < 0 || (pair >= start[t]! && pair < start[t + 1]! && ++taken[mentor[pair]!]! <= capacity[mentor[pair]!]!),
  );
}

const withMatches = (market: Instance) => {
  const most = 6 * traineesOf(market) + 1;
  return { most, weight: Float64Array.from(market.weight, (each) => each + most) };
};

test("up to 7 × 4, the stable assignment is what trying all of them finds: stable, and best for each trainee", () => {
  fc.assert(
    fc.property(markets(7, 4), (market) => {
      const plan = stableForTrainees(market);
      expect(isPossible(market, plan)).toBe(true);
      expect(isStable(market, plan)).toBe(true);
      expect(blockingPairs(market, plan)).toBe(0);
      const theirs = stableForMentors(market);
      expect(isPossible(market, theirs) && isStable(market, theirs)).toBe(true);
      let stable = 0;
      const rank = (one: Assignment, t: number) =>
        one[t]! < 0 ? Number.POSITIVE_INFINITY : market.traineeRank[one[t]!]!;
      for (const other of everyAssignment(market)) {
        const isOne = isStable(market, other);
        expect(blockingPairs(market, other) === 0).toBe(isOne);
        if (!isOne) continue;
        stable++;
        for (let t = 0; t < plan.length; t++) {
          expect(rank(plan, t)).toBeLessThanOrEqual(rank(other, t));
          expect(rank(theirs, t)).toBeGreaterThanOrEqual(rank(other, t));
        }
      }
      expect(String(plan) === String(theirs)).toBe(stable === 1);
    }),
    { numRuns: 120 },
  );
}, 120_000);

test("up to 7 × 4, the best total is what trying all of them finds, and its prices prove it", () => {
  fc.assert(
    fc.property(markets(7, 4), (market) => {
      const { assigned, price } = bestTotal(market, market.weight);
      const covering = withMatches(market);
      const most = bestTotal(market, covering.weight);
      let best = 0;
      let cover = 0;
      for (const other of everyAssignment(market)) {
        best = Math.max(best, totalOf(other, market.weight));
        cover = Math.max(cover, matchedIn(other) * covering.most + totalOf(other, market.weight));
      }
      expect(isPossible(market, assigned) && isPossible(market, most.assigned)).toBe(true);
      expect(totalOf(assigned, market.weight)).toBe(best);
      expect(dualBound(market, market.weight, price)).toBe(best);
      expect(totalOf(most.assigned, covering.weight)).toBe(cover);
      expect(dualBound(market, covering.weight, most.price)).toBe(cover);
    }),
    { numRuns: 250 },
  );
}, 120_000);

test("on larger markets: stable, proved best, not below any other plan, and the same for the same input", () => {
  fc.assert(
    fc.property(markets(40, 12, 1_000_000), (market) => {
      const plan = stableForTrainees(market);
      expect(isPossible(market, plan)).toBe(true);
      expect(blockingPairs(market, plan)).toBe(0);
      const { assigned, price } = bestTotal(market, market.weight);
      const total = totalOf(assigned, market.weight);
      expect(isPossible(market, assigned)).toBe(true);
      expect(dualBound(market, market.weight, price)).toBe(total);
      expect(total).toBeGreaterThanOrEqual(totalOf(plan, market.weight));
      expect(total).toBeGreaterThanOrEqual(totalOf(stableForMentors(market), market.weight));
      expect(bestTotal(market, market.weight).assigned).toEqual(assigned);
      expect(stableForTrainees(market)).toEqual(plan);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test("nobody to match, no places, and worthless pairs are no trouble", () => {
  const empty = { start: Int32Array.of(0), mentor: new Int32Array(), capacity: new Int32Array() };
  expect(bestTotal(empty, [])).toEqual({ assigned: new Int32Array(), price: new Float64Array() });
  const full = { start: Int32Array.of(0, 1), mentor: Int32Array.of(0), capacity: Int32Array.of(0) };
  const one = bestTotal(full, [5]);
  expect([...one.assigned]).toEqual([-1]);
  expect(dualBound(full, [5], one.price)).toBe(0);
});
