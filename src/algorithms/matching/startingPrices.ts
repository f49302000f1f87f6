import { type Market, traineesOf, unmatched } from "./market.js";

/** Factor by which the minimum bid step shrinks in each round. */
const factor = 5;

/**
 * Prices near those that clear the market, by an auction in rounds (Bertsekas 1988): each trainee without a place bids
 * for the one that leaves most, as much as it beats the next best, plus `step`; who bid less loses it. A smaller step
 * each round. They need not be exact: `Settler` corrects them, and good ones save it work. Whole numbers, never below
 * 0.
 */
export function startingPrices(
  market: Market,
  weight: ArrayLike<number>,
  largest: number,
  finest: number,
): Float64Array {
  const price = new Float64Array(market.capacity.length);
  let step = Math.floor(largest / factor);
  // Prices of the round before may be too high by about a step each: they start lower by that.
  for (; step >= finest; step = Math.floor(step / factor)) {
    for (let m = 0; m < price.length; m++) price[m] = Math.max(0, price[m]! - 2 * factor * step);
    auction(market, weight, price, step);
  }
  return price;
}

/** One round, from these prices on; it ends when each trainee has a place or wants none at its price. */
function auction(market: Market, weight: ArrayLike<number>, price: Float64Array, step: number): void {
  const { start, mentor, capacity } = market;
  const bids = Array.from(capacity, () => ({ bid: [] as number[], trainee: [] as number[] }));
  const waiting = Array.from({ length: traineesOf(market) }, (_, t) => t).reverse();
  for (let t = waiting.pop(); t !== undefined; t = waiting.pop()) {
    let best = unmatched;
    let most = 0;
    let next = 0;
    for (let pair = start[t]!, end = start[t + 1]!; pair < end; pair++) {
      const left = weight[pair]! - price[mentor[pair]!]!;
      if (left > most) {
        next = most;
        most = left;
        best = mentor[pair]!;
      } else if (left > next) next = left;
    }
    if (best === unmatched || capacity[best]! === 0) continue;
    const { bid, trainee } = bids[best]!;
    bid.push(price[best]! + most - next + step);
    trainee.push(t);
    if (bid.length < capacity[best]!) continue;
    if (bid.length > capacity[best]!) waiting.push(takeLowest(bid, trainee));
    price[best] = Math.min(...bid);
  }
}

function takeLowest(bid: number[], trainee: number[]): number {
  let lowest = 0;
  for (let at = 1; at < bid.length; at++) if (bid[at]! < bid[lowest]!) lowest = at;
  const [loser] = trainee.splice(lowest, 1);
  bid.splice(lowest, 1);
  return loser!;
}
