import type { Market } from "./market.js";

/**
 * What no assignment can exceed, given any price for a place of each mentor: each trainee gets at most their best pair
 * less its price, or nothing, and each place at most its price (weak duality of the assignment problem: Koopmans &
 * Beckmann 1957). Where it equals the total of an assignment, that assignment is best. Whole numbers below 2^53 stay
 * exact.
 */
export function dualBound({ start, mentor, capacity }: Market, weight: ArrayLike<number>, price: Float64Array): number {
  let bound = 0;
  price.forEach((each, m) => {
    if (each < 0) throw new RangeError("A price is below 0.");
    bound += each * capacity[m]!;
  });
  for (let t = 0; t + 1 < start.length; t++) {
    let profit = 0;
    for (let pair = start[t]!; pair < start[t + 1]!; pair++) {
      profit = Math.max(profit, weight[pair]! - price[mentor[pair]!]!);
    }
    bound += profit;
  }
  return bound;
}
