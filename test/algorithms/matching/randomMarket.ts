import fc from "fast-check";
import type { RankedMarket } from "../../../src/algorithms/matching/market.js";

export interface Instance extends RankedMarket {
  readonly weight: Int32Array;
}

/**
 * Random markets: who may be matched with whom, free rankings of both sides, weights with many ties, capacities from 0.
 */
export const markets = (trainees: number, mentors: number, largestWeight = 6) =>
  fc
    .record({
      n: fc.integer({ min: 0, max: trainees }),
      m: fc.integer({ min: 1, max: mentors }),
    })
    .chain(({ n, m }) =>
      fc.record({
        possible: fc.array(fc.boolean(), { minLength: n * m, maxLength: n * m }),
        weights: fc.array(fc.integer({ min: 0, max: largestWeight }), { minLength: n * m, maxLength: n * m }),
        traineeOrder: fc.array(fc.double({ noNaN: true }), { minLength: n * m, maxLength: n * m }),
        mentorOrder: fc.array(fc.double({ noNaN: true }), { minLength: n * m, maxLength: n * m }),
        capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: m, maxLength: m }),
        n: fc.constant(n),
        m: fc.constant(m),
      }),
    )
    .map(({ n, m, possible, weights, traineeOrder, mentorOrder, capacity }): Instance => {
      const start = [0];
      const cells: number[] = [];
      for (let t = 0; t < n; t++) {
        for (let a = 0; a < m; a++) if (possible[t * m + a]) cells.push(t * m + a);
        start.push(cells.length);
      }
      const rankAmong = (order: readonly number[], isSame: (a: number, b: number) => boolean) =>
        Int32Array.from(cells, (cell) => {
          const rivals = cells.filter((other) => isSame(cell, other));
          const sorted = rivals.sort((a, b) => order[a]! - order[b]! || a - b);
          return sorted.indexOf(cell);
        });
      return {
        start: Int32Array.from(start),
        mentor: Int32Array.from(cells, (cell) => cell % m),
        capacity: Int32Array.from(capacity),
        weight: Int32Array.from(cells, (cell) => weights[cell]!),
        traineeRank: rankAmong(traineeOrder, (a, b) => Math.floor(a / m) === Math.floor(b / m)),
        mentorRank: rankAmong(mentorOrder, (a, b) => a % m === b % m),
      };
    });
