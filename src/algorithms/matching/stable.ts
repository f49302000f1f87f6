import { type Assignment, byMentor, type RankedMarket, traineeOfPairs, traineesOf, unmatched } from "./market.js";

/**
 * The stable assignment that is best for every trainee: deferred acceptance with the trainees proposing (Gale & Shapley
 * 1962; hospitals/residents: Roth & Sotomayor 1990, ch. 5). No two people would both rather have each other, and in no
 * stable assignment does a trainee do better. O(pairs · log places).
 */
export function stableForTrainees(market: RankedMarket): Assignment {
  const { start, mentor, capacity, traineeRank, mentorRank } = market;
  const trainee = traineeOfPairs(market);
  const byRank = new Int32Array(mentor.length);
  for (let pair = 0; pair < mentor.length; pair++) byRank[start[trainee[pair]!]! + traineeRank[pair]!] = pair;
  const assigned = new Int32Array(traineesOf(market)).fill(unmatched);
  const asked = start.slice(0, -1);
  const held = Array.from(capacity, () => [] as number[]);
  for (let first = 0; first < assigned.length; first++) {
    for (let t = first; t !== unmatched && asked[t]! < start[t + 1]!; ) {
      const pair = byRank[asked[t]!++]!;
      const places = held[mentor[pair]!]!;
      if (places.length < capacity[mentor[pair]!]!) {
        add(places, pair, mentorRank);
        assigned[t] = pair;
        t = unmatched;
      } else if (places.length > 0 && mentorRank[pair]! < mentorRank[places[0]!]!) {
        const dropped = trainee[places[0]!]!;
        replaceWorst(places, pair, mentorRank);
        assigned[t] = pair;
        assigned[dropped] = unmatched;
        t = dropped;
      }
    }
  }
  return assigned;
}

/**
 * The stable assignment that is best for every mentor: mentors propose. When it is the same as the one that is best for
 * every trainee, there is no other stable assignment.
 */
export function stableForMentors(market: RankedMarket): Assignment {
  const { mentor, capacity, traineeRank, mentorRank } = market;
  const trainee = traineeOfPairs(market);
  const { start, pairs } = byMentor(market);
  const byRank = new Int32Array(pairs.length);
  for (const pair of pairs) byRank[start[mentor[pair]!]! + mentorRank[pair]!] = pair;
  const assigned = new Int32Array(traineesOf(market)).fill(unmatched);
  const asked = start.slice(0, -1);
  const free = capacity.slice();
  const waiting = Array.from(capacity.keys());
  for (let m = waiting.pop(); m !== undefined; m = waiting.pop()) {
    while (free[m]! > 0 && asked[m]! < start[m + 1]!) {
      const pair = byRank[asked[m]!++]!;
      const t = trainee[pair]!;
      const has = assigned[t]!;
      if (has !== unmatched && traineeRank[has]! < traineeRank[pair]!) continue;
      assigned[t] = pair;
      free[m]!--;
      if (has !== unmatched) {
        free[mentor[has]!]!++;
        waiting.push(mentor[has]!);
      }
    }
  }
  return assigned;
}

/** A heap of pairs, the one that the mentor likes least on top. */
function add(heap: number[], pair: number, rank: Int32Array): void {
  let at = heap.push(pair) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (rank[heap[up]!]! >= rank[pair]!) break;
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = pair;
}

function replaceWorst(heap: number[], pair: number, rank: Int32Array): void {
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && rank[heap[down + 1]!]! > rank[heap[down]!]!) down++;
    if (rank[heap[down]!]! <= rank[pair]!) break;
    heap[at] = heap[down]!;
    at = down;
  }
  heap[at] = pair;
}
