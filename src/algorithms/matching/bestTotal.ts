import { type Assignment, byMentor, type Market, sequence, traineeOfPairs, traineesOf, unmatched } from "./market.js";
import { Settler, type Side } from "./settle.js";
import { startingPrices } from "./startingPrices.js";

/** An assignment of the largest total, with the prices that prove it (`dualBound`). */
export interface BestTotal {
  readonly assigned: Assignment;
  /** Of a place of each mentor; whole numbers, never below 0. */
  readonly price: Float64Array;
}

/** The step at which the auction stops, in units of the weights. */
const finest = 40;

/**
 * The assignment of the largest total weight in which each trainee has at most one place and each mentor at most their
 * capacity; trainees may stay without a mentor. Weights are whole numbers ≥ 0 whose sums stay below 2^53, so the result
 * is exact. An auction finds prices, shortest chains of exchanges make them right. `report` gets the progress, 0 to 1.
 */
export function bestTotal(
  market: Market,
  weight: ArrayLike<number>,
  report: (done: number) => void = () => undefined,
): BestTotal {
  let largest = 0;
  for (let pair = 0; pair < weight.length; pair++) largest = Math.max(largest, weight[pair]!);
  const price = startingPrices(market, weight, largest, finest);
  report(0.5);
  const trainees = traineeSide(market, weight, price);
  const mentors = mentorSide(market, price);
  takeFreePlaces(trainees, mentors, weight);
  settleAll(new Settler(trainees, mentors, weight), trainees, (done) => report(0.5 + 0.3 * done));
  settleAll(new Settler(mentors, trainees, weight), mentors, (done) => report(0.8 + 0.2 * done));
  return { assigned: Int32Array.from(trainees.matched, ([pair = unmatched]) => pair), price };
}

function traineeSide(market: Market, weight: ArrayLike<number>, price: Float64Array): Side {
  const { start, mentor } = market;
  const profit = new Float64Array(traineesOf(market));
  for (let t = 0; t < profit.length; t++) {
    for (let pair = start[t]!; pair < start[t + 1]!; pair++) {
      profit[t] = Math.max(profit[t]!, weight[pair]! - price[mentor[pair]!]!);
    }
  }
  return {
    start,
    pairs: sequence(mentor.length),
    node: traineeOfPairs(market),
    price: profit,
    room: new Int32Array(profit.length).fill(1),
    matched: Array.from(profit, () => []),
  };
}

const mentorSide = (market: Market, price: Float64Array): Side => ({
  ...byMentor(market),
  node: market.mentor,
  price,
  room: market.capacity.slice(),
  matched: Array.from(market.capacity, () => []),
});

/** Matches pairs whose weight equals their prices while there is room: a valid starting point for these prices. */
function takeFreePlaces(trainees: Side, mentors: Side, weight: ArrayLike<number>): void {
  for (let t = 0; t < trainees.room.length; t++) {
    for (let pair = trainees.start[t]!; pair < trainees.start[t + 1]!; pair++) {
      const m = mentors.node[pair]!;
      if (mentors.room[m]! === 0 || trainees.price[t]! + mentors.price[m]! !== weight[pair]!) continue;
      trainees.matched[t]!.push(pair);
      mentors.matched[m]!.push(pair);
      trainees.room[t]!--;
      mentors.room[m]!--;
      break;
    }
  }
}

function settleAll(settler: Settler, { room }: Side, report: (done: number) => void): void {
  for (let node = 0; node < room.length; node++) {
    settler.settle(node);
    if (node % 64 === 0) report(node / room.length);
  }
}
