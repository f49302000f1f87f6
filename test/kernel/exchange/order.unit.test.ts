import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyIndex } from "../../../src/kernel/exchange/keyIndex.js";
import { compareText } from "../../../src/kernel/exchange/lists.js";
import { PeriodLedger } from "../../../src/kernel/exchange/periodLedger.js";

const anyText = fc.string({ unit: "binary" });

test("text is ordered as its UTF-8 bytes are", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
  );
});

test("an index knows exactly the keys it was given, with the first line of each", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3000 }), anyText, (keys, other) => {
      const index = new KeyIndex();
      const lines = new Map<string, number>();
      for (const [at, key] of keys.entries()) {
        expect(index.add(key, at + 1)).toBe(lines.get(key) ?? 0);
        if (!lines.has(key)) lines.set(key, at + 1);
      }
      expect(index.size).toBe(lines.size);
      for (const key of [...keys, other]) expect(index.get(key)).toBe(lines.get(key) ?? 0);
    }),
    { numRuns: 30 },
  );
});

test("a million keys like those of a bank do not collide", () => {
  const index = new KeyIndex();
  let collisions = 0;
  for (let at = 1; at <= 1_000_000; at++)
    if (index.add(`mgr-${at % 977}\u001fcli-${at}\u001fLEAD\u001f`, at) !== 0) collisions++;
  expect(collisions).toBe(0);
  expect(index.get("mgr-1\u001fcli-1\u001fLEAD\u001f")).toBe(1);
});

const day = fc.option(fc.integer({ min: 1, max: 28 }).map((of) => `2024-02-${String(of).padStart(2, "0")}`));
const period = fc.record({ owner: fc.constantFrom("a", "b"), from: day, to: day, isStored: fc.boolean() });

test("a period is refused exactly when it shares a day with a stored or an earlier accepted one of its owner", () => {
  const holds = (of: { from: string | null; to: string | null }, on: string) =>
    (of.from === null || of.from <= on) && (of.to === null || on < of.to);
  const days = ["2024-01-31", ...Array.from({ length: 29 }, (_, at) => `2024-02-${String(at + 1).padStart(2, "0")}`)];
  fc.assert(
    fc.property(fc.array(period, { maxLength: 12 }), (all) => {
      const valid = all.filter(({ from, to }) => from === null || to === null || from <= to);
      const stored = valid.filter(({ isStored }) => isStored);
      const accepted = [...stored];
      const refused: number[] = [];
      const ledger = new PeriodLedger();
      for (const [at, one] of valid.entries()) {
        if (one.isStored) continue;
        ledger.add(one.owner, one.from, one.to, at + 1);
        const clashes = accepted.some(
          (other) => other.owner === one.owner && days.some((on) => holds(one, on) && holds(other, on)),
        );
        if (clashes) refused.push(at + 1);
        else accepted.push(one);
      }
      expect([...ledger.overlaps(stored, () => false)].map(({ line }) => line).sort((a, b) => a - b)).toEqual(refused);
    }),
    { numRuns: 2000 },
  );
});
