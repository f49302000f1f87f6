import { describe, expect, it } from "vitest";
import { streamsOf } from "../../../src/operations/demo/random.js";

const drawsOf = (seed: number, table: string, row: number) => {
  const random = streamsOf(seed)(table, row);
  return Array.from({ length: 5 }, () => random.real());
};

describe("streams", () => {
  it("depend on seed, table and row, and on nothing drawn elsewhere", () => {
    const streams = streamsOf(1);
    streams("clients", 1).real();
    const late = streams("clients", 2);
    expect(Array.from({ length: 5 }, () => late.real())).toEqual(drawsOf(1, "clients", 2));
    const all = [
      drawsOf(1, "clients", 2),
      drawsOf(2, "clients", 2),
      drawsOf(1, "holdings", 2),
      drawsOf(1, "clients", 3),
    ];
    expect(new Set(all.map(String)).size).toBe(4);
  });

  it("are even from row to row, in their first draws already", () => {
    const streams = streamsOf(1);
    const tenths = new Array<number>(10).fill(0);
    let near = 0;
    let before = 0;
    for (let row = 0; row < 20_000; row++) {
      const draw = streams("clients", row).real();
      tenths[Math.floor(draw * 10)]!++;
      if (Math.abs(draw - before) < 0.1) near++;
      before = draw;
    }
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
    // Two independent draws are within 0.1 of each other 19 times in a hundred.
    expect(Math.abs(near - 3_800)).toBeLessThan(300);
  });

  it("pick by weight, and some of a list in its order", () => {
    const random = streamsOf(1)("weights");
    const picked = Array.from({ length: 5_000 }, () =>
      random.weighted([
        ["often", 0.9],
        ["never", 0],
        ["rarely", 0.1],
      ]),
    );
    expect(picked).not.toContain("never");
    expect(Math.abs(picked.filter((word) => word === "rarely").length - 500)).toBeLessThan(100);
    const some = random.some([1, 2, 3, 4, 5], 3);
    expect(some).toEqual([...new Set(some)].sort());
    expect(some.length).toBe(3);
    expect(random.some([1, 2], 9)).toEqual([1, 2]);
  });
});
