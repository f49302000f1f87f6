import type { Assignment, RankedMarket } from "./market.js";

/**
 * How many pairs would break an assignment: both prefer each other to their partners. A mentor prefers a trainee if a
 * place is free or one of their trainees ranks lower. It looks at every pair once, and shares no code with the solvers
 * that it checks.
 */
export function blockingPairs(
  { start, mentor, capacity, traineeRank, mentorRank }: RankedMarket,
  plan: Assignment,
): number {
  const taken = new Map<number, { count: number; lowest: number }>();
  plan.forEach((pair) => {
    if (pair < 0) return;
    const known = taken.get(mentor[pair]!);
    const lowest = Math.max(known?.lowest ?? -1, mentorRank[pair]!);
    taken.set(mentor[pair]!, { count: (known?.count ?? 0) + 1, lowest });
  });
  let blocking = 0;
  plan.forEach((has, trainee) => {
    for (let pair = start[trainee]!; pair < start[trainee + 1]!; pair++) {
      const isLikedMore = has < 0 || traineeRank[pair]! < traineeRank[has]!;
      if (!isLikedMore) continue;
      const places = taken.get(mentor[pair]!) ?? { count: 0, lowest: -1 };
      if (places.count < capacity[mentor[pair]!]! || mentorRank[pair]! < places.lowest) blocking++;
    }
  });
  return blocking;
}
