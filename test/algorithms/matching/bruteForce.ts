import type { Assignment, Market, RankedMarket } from "../../../src/algorithms/matching/market.js";

/** Every assignment of a small market, one after another. */
export function* everyAssignment({ start, mentor, capacity }: Market): Generator<Assignment> {
  const plan = new Int32Array(start.length - 1).fill(-1);
  const free = [...capacity];
  function* from(t: number): Generator<Assignment> {
    if (t === plan.length) {
      yield plan.slice();
      return;
    }
    yield* from(t + 1);
    for (let pair = start[t]!; pair < start[t + 1]!; pair++) {
      if (free[mentor[pair]!]! === 0) continue;
      free[mentor[pair]!]!--;
      plan[t] = pair;
      yield* from(t + 1);
      plan[t] = -1;
      free[mentor[pair]!]!++;
    }
  }
  yield* from(0);
}

export const totalOf = (plan: Assignment, weight: ArrayLike<number>): number =>
  plan.reduce((sum, pair) => sum + (pair < 0 ? 0 : weight[pair]!), 0);

export const matchedIn = (plan: Assignment): number => plan.filter((pair) => pair >= 0).length;

/** Whether no two would both rather have each other, by the definition. */
export function isStable(market: RankedMarket, plan: Assignment): boolean {
  const { start, mentor, capacity, traineeRank, mentorRank } = market;
  for (let t = 0; t < plan.length; t++) {
    for (let pair = start[t]!; pair < start[t + 1]!; pair++) {
      const mine = plan[t]!;
      if (mine >= 0 && traineeRank[mine]! <= traineeRank[pair]!) continue;
      const theirs = [...plan].filter((held) => held >= 0 && mentor[held] === mentor[pair]);
      if (theirs.length < capacity[mentor[pair]!]! || theirs.some((held) => mentorRank[held]! > mentorRank[pair]!))
        return false;
    }
  }
  return true;
}
