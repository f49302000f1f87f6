import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, blocksOf, toldMean, type Unit } from "../../../src/kernel/access/smallGroup.js";

let nobody = 0;
const answers = (scores: readonly number[], quarter = "2026-Q1"): Answer[] =>
  scores.map((score) => ({ person: `p${nobody++}`, quarter, score, isOpen: true }));
const unit = (id: string, above: string | null, own: readonly Answer[] = []): Unit => ({ id, above, answers: own });
const told = (mean: number, respondentsAtLeast: number) => ({
  quarter: "2026-Q1",
  mean,
  respondentsAtLeast,
  withheld: null,
});
const withheld = {
  quarter: "2026-Q1",
  mean: null,
  respondentsAtLeast: null,
  withheld: "TOO_FEW_RESPONDENTS",
};
const meanOf = (units: readonly Unit[], isExempt = false) => toldMean(units, "2026-Q1", isExempt);
const several = (count: number, score = 7) => answers(Array.from({ length: count }, () => score));

describe("a single group", () => {
  test("five are told, four are not; in halves, and how many at least", () => {
    expect(meanOf([unit("a", null, answers([7, 7, 7, 7, 8.5]))])).toEqual(told(7.5, 5));
    expect(meanOf([unit("a", null, several(4))])).toEqual(withheld);
    expect(meanOf([unit("a", null)])).toEqual(withheld);
  });

  test("to one decimal from 20 people on, in bands", () => {
    for (const [people, band, mean] of [
      [9, 5, 7.5],
      [10, 10, 7.5],
      [19, 10, 7.5],
      [20, 20, 7.3],
      [99, 50, 7.3],
      [100, 100, 7.3],
      [499, 200, 7.3],
      [5000, 5000, 7.3],
    ] as const)
      expect([people, meanOf([unit("a", null, several(people, 7.33))])]).toEqual([people, told(mean, band)]);
  });

  test("five answers of four people are too few", () => {
    const four = several(4);
    expect(meanOf([unit("a", null, [...four, four[0]!])])).toEqual(withheld);
  });

  test("COMPLIANCE is told all there is, to one decimal", () => {
    expect(meanOf([unit("a", null, answers([7, 7, 6]))], true)).toEqual(told(6.7, 3));
    expect(meanOf([unit("a", null, answers([7]))], true)).toEqual(told(7, 1));
    expect(meanOf([unit("a", null)], true)).toEqual({ ...told(0, 0), mean: null });
  });

  test("each quarter by itself: three in one and four in another are never five", () => {
    const both = [...answers([1, 1, 1], "2025-Q4"), ...answers([9, 9, 9, 9])];
    expect(meanOf([unit("a", null, both)])).toEqual(withheld);
    expect(meanOf([unit("a", null, [...both, ...answers([9])])])).toEqual(told(9, 5));
  });
});

test("who is too few at a unit counts above it, and only there", () => {
  const few = unit("few", "top", several(3, 1));
  const enough = unit("enough", "top", several(6, 8));
  // The three and two more at the top are five; without those two they are in no figure.
  expect(meanOf([unit("top", null, several(2, 1)), few, enough])).toEqual(told(5, 10));
  expect(meanOf([unit("top", null), few, enough])).toEqual(told(8, 5));
  expect(meanOf([{ ...few, above: null }])).toEqual(withheld);
  expect(meanOf([{ ...enough, above: null }])).toEqual(told(8, 5));
});

test("a block of which the viewer may not know all is not told", () => {
  const [first, ...rest] = several(6);
  expect(meanOf([unit("a", null, [{ ...first!, isOpen: false }, ...rest])])).toEqual(withheld);
});

/**
 * A tree of up to 8 units with up to 8 answers each, of people who may answer at several; unit n is below one before
 * it.
 */
const tree = fc
  .array(
    fc.record({
      above: fc.nat(),
      people: fc.array(fc.record({ person: fc.nat(30), quarter: fc.constantFrom("1", "2", "3") }), { maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((units) =>
    units.map(({ above, people }, at) =>
      unit(
        `u${at}`,
        at === 0 ? null : `u${above % at}`,
        people.map(({ person, quarter }) => ({ person: `p${person}`, quarter, score: 1, isOpen: true })),
      ),
    ),
  );

/** The units at and below one, as they are asked about. */
const asked = (units: readonly Unit[], top: string): Unit[] => {
  const inside = new Set([top]);
  for (const { id, above } of units) if (above !== null && inside.has(above)) inside.add(id);
  return units.filter(({ id }) => inside.has(id)).map((one) => (one.id === top ? { ...one, above: null } : one));
};

test("whatever is added up or taken away, of any units and quarters: nobody or five people and more are left", () => {
  fc.assert(
    fc.property(tree, (units) => {
      const figures = units.flatMap(({ id }) =>
        ["1", "2", "3"].map((last) =>
          blocksOf(
            asked(units, id).map((one) => ({ ...one, answers: one.answers.filter(({ quarter }) => quarter <= last) })),
          ).flat(),
        ),
      );
      // Answers that are in the same figures cannot be told apart by any sum or difference of them.
      const together = new Map<string, Set<string>>();
      for (const answer of units.flatMap((one) => one.answers)) {
        const signature = figures.map((figure) => Number(figure.includes(answer))).join("");
        if (!signature.includes("1")) continue;
        together.set(signature, (together.get(signature) ?? new Set()).add(answer.person));
      }
      for (const people of together.values()) expect(people.size).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 2_000 },
  );
});
