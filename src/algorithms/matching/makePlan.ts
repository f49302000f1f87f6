import { bestTotal } from "./bestTotal.js";
import { blockingPairs } from "./blockingPairs.js";
import { dualBound } from "./dualBound.js";
import { type Assignment, type RankedMarket, sequence, unmatched } from "./market.js";
import { type Pairs, pairsOf } from "./pairs.js";
import { nextKept, type Plan, type PlanFigures, PlanMethod, type PlanWish, type Report } from "./plan.js";
import type { Pool } from "./pool.js";
import { ranked } from "./rankings.js";
import { stableForMentors, stableForTrainees } from "./stable.js";

/** Matches everybody of a pool. The same pool and wish give the same plan. */
export function makePlan(pool: Pool, wish: PlanWish, report: Report = () => undefined): Plan {
  report("PAIRING", 0);
  const pairs = pairsOf(pool, [wish.weights, wish.traineeWeights, wish.mentorWeights], wish.forbidden);
  report("RANKING", 0.15);
  const pinned = pinsOf(pool, pairs, wish);
  const rest = without(pairs, pinned);
  const market = rankedBy(pool, rest, wish);
  const solved = solve(market, rest, wish, report);
  report("CHECKING", 0.95);
  const assigned = pinned.map((pin, t) =>
    pin !== unmatched ? pin : (rest.original[solved.assigned[t]!] ?? unmatched),
  );
  const pinnedTotal = totalOf(pinned, pairs.scores[0]!);
  const total = totalOf(assigned, pairs.scores[0]!);
  const withPins = (value: number | null) => (value === null ? null : value + pinnedTotal);
  const best = withPins(solved.bestTotal);
  const figures: PlanFigures = {
    pairs: pairs.mentor.length,
    places: pairs.capacity.reduce((sum, places) => sum + places, 0),
    matched: countOf(assigned),
    total,
    blockingPairs: blockingPairs(market, solved.assigned),
    isOnlyStable: solved.isOnlyStable,
    bound: withPins(solved.bound),
    matchedBound: solved.matchedBound === null ? null : solved.matchedBound + countOf(pinned),
    priceOfStability: priceOf(withPins(solved.stableTotal), best),
    priceOfCoverage: wish.method === PlanMethod.BEST_TOTAL && wish.maximiseMatched ? priceOf(total, best) : null,
  };
  const whole = countOf(pinned) === 0 ? market : rankedBy(pool, pairs, wish);
  return { ...describe(pairs, whole, assigned, pinned), figures };
}

const rankedBy = (pool: Pool, pairs: Pairs, { preferred }: PlanWish): RankedMarket =>
  ranked(pool, pairs, pairs.scores[1]!, pairs.scores[2]!, preferred);

interface Solved {
  readonly assigned: Assignment;
  readonly isOnlyStable: boolean | null;
  readonly bound: number | null;
  readonly matchedBound: number | null;
  readonly stableTotal: number | null;
  readonly bestTotal: number | null;
}

function solve(market: RankedMarket, pairs: Pairs, wish: PlanWish, report: Report): Solved {
  const score = pairs.scores[0]!;
  report("STABLE", 0.25);
  const stable = stableForTrainees(market);
  const isBest = wish.method === PlanMethod.BEST_TOTAL;
  if (!isBest && !wish.compares) {
    return { ...nothing, assigned: stable, isOnlyStable: isSame(stable, stableForMentors(market)) };
  }
  report("BEST_TOTAL", 0.3);
  const isTwofold = isBest && wish.maximiseMatched;
  const end = isTwofold ? 0.6 : 0.95;
  const best = bestTotal(market, score, (done) => report("BEST_TOTAL", 0.3 + (end - 0.3) * done));
  const totals = { stableTotal: totalOf(stable, score), bestTotal: totalOf(best.assigned, score) };
  if (!isBest) {
    return { ...nothing, ...totals, assigned: stable, isOnlyStable: isSame(stable, stableForMentors(market)) };
  }
  if (!isTwofold)
    return { ...nothing, ...totals, assigned: best.assigned, bound: dualBound(market, score, best.price) };
  // One more match outweighs all scores together.
  const match = (market.start.length - 1) * 1_000_000 + 1;
  const worth = Float64Array.from(score, (each) => each + match);
  const most = bestTotal(market, worth, (done) => report("BEST_TOTAL", end + (0.95 - end) * done));
  const bound = dualBound(market, worth, most.price);
  const matchedBound = Math.floor(bound / match);
  return { ...nothing, ...totals, assigned: most.assigned, bound: bound - matchedBound * match, matchedBound };
}

const nothing = { isOnlyStable: null, bound: null, matchedBound: null, stableTotal: null, bestTotal: null };

const isSame = (a: Assignment, b: Assignment) => a.every((pair, t) => pair === b[t]);

const totalOf = (assigned: Assignment, score: ArrayLike<number>): number =>
  assigned.reduce((sum, pair) => sum + (pair === unmatched ? 0 : score[pair]!), 0);

const countOf = (assigned: Assignment): number =>
  assigned.reduce((count, pair) => count + (pair === unmatched ? 0 : 1), 0);

/** Null when there is nothing to compare, or the best is 0. */
const priceOf = (total: number | null, best: number | null): number | null =>
  total !== null && best ? 1 - total / best : null;

/** The pinned pair of each trainee. Throws for one that is no pair of the pool: pins are checked before. */
function pinsOf({ trainees, mentors }: Pool, { start, mentor }: Pairs, { pins }: PlanWish): Assignment {
  const pinned = new Int32Array(trainees.length).fill(unmatched);
  const wanted = new Map(pins.map(([one, other]) => [other, one]));
  trainees.forEach(({ id }, t) => {
    const with_ = wanted.get(id);
    if (with_ === undefined) return;
    for (let pair = start[t]!; pair < start[t + 1]!; pair++) if (mentors[mentor[pair]!]!.id === with_) pinned[t] = pair;
    if (pinned[t] === unmatched) throw new Error(`The pinned pair of ${with_} and ${id} is not possible.`);
  });
  return pinned;
}

/** The pairs that are left when the pinned ones are taken, each with its number among all. */
function without(pairs: Pairs, pinned: Assignment): Pairs & { readonly original: Int32Array } {
  const { start, mentor } = pairs;
  if (countOf(pinned) === 0) return { ...pairs, original: sequence(mentor.length) };
  const capacity = pairs.capacity.slice();
  const left = new Int32Array(start.length);
  const original: number[] = [];
  pinned.forEach((pin, t) => {
    if (pin !== unmatched) capacity[mentor[pin]!]!--;
    else for (let pair = start[t]!; pair < start[t + 1]!; pair++) original.push(pair);
    left[t + 1] = original.length;
  });
  const numbers = Int32Array.from(original);
  const scores = pairs.scores.map((all) => Int32Array.from(numbers, (pair) => all[pair]!));
  const hops = Uint8Array.from(numbers, (pair) => pairs.hops[pair]!);
  return {
    start: left,
    mentor: Int32Array.from(numbers, (pair) => mentor[pair]!),
    capacity,
    hops,
    scores,
    original: numbers,
  };
}

function describe(pairs: Pairs, market: RankedMarket, assigned: Assignment, pinned: Assignment): Omit<Plan, "figures"> {
  const { start, mentor, traineeRank, mentorRank } = market;
  const of = (values: ArrayLike<number>) => assigned.map((pair) => (pair === unmatched ? unmatched : values[pair]!));
  const next = new Int32Array(assigned.length * nextKept).fill(unmatched);
  assigned.forEach((pair, t) => {
    if (pair === unmatched) return;
    for (let other = start[t]!; other < start[t + 1]!; other++) {
      const place = traineeRank[other]! - traineeRank[pair]! - 1;
      if (place >= 0 && place < nextKept) next[t * nextKept + place] = mentor[other]!;
    }
  });
  return {
    mentor: of(mentor),
    score: of(pairs.scores[0]!),
    traineeScore: of(pairs.scores[1]!),
    mentorScore: of(pairs.scores[2]!),
    hops: Uint8Array.from(assigned, (pair) => pairs.hops[pair] ?? 0),
    traineeRank: of(traineeRank),
    mentorRank: of(mentorRank),
    isPinned: Uint8Array.from(pinned, (pin) => (pin === unmatched ? 0 : 1)),
    candidates: assigned.map((_, t) => start[t + 1]! - start[t]!),
    next,
  };
}
