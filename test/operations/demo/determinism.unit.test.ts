import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeDemo } from "../../../src/operations/demo/generateDemo.js";
import { demoFolder } from "./demoFolder.js";

describe("the same seed, scale and day", () => {
  it("give the same bytes", async () => {
    const [one, other] = [await demoFolder(0.3, 7), await demoFolder(0.3, 7)];
    expect(other.texts).toEqual(one.texts);
    expect(other.counts).toEqual(one.counts);
  });

  it("and another seed others, with the same personas", async () => {
    const [one, other] = [await demoFolder(0.1, 1), await demoFolder(0.1, 2)];
    for (const file of ["clients", "serves", "advice", "skills", "knowledge"])
      expect(other.texts.get(file)).not.toBe(one.texts.get(file));
    const names = (rows: ReturnType<typeof one.rows>) => rows.slice(0, 8).map((row) => `${row.id} ${row.name}`);
    expect(names(other.rows("managers"))).toEqual(names(one.rows("managers")));
  });
});

describe("what makes no sense", () => {
  it.each([
    [{ scale: 0, seed: 1, today: "2026-03-31" }, "Scale 0 is out of range: give a number above 0, up to 500."],
    [
      { scale: Number.NaN, seed: 1, today: "2026-03-31" },
      "Scale NaN is out of range: give a number above 0, up to 500.",
    ],
    [{ scale: 1, seed: 1, today: "2026-02-30" }, '"2026-02-30" is not a date: write it as YYYY-MM-DD.'],
    [{ scale: 1, seed: 1, today: "today" }, '"today" is not a date: write it as YYYY-MM-DD.'],
  ])("is refused: %j", async (options, message) => {
    const folder = await mkdtemp(join(tmpdir(), "demo-"));
    await expect(writeDemo(folder, options)).rejects.toThrow(new RangeError(message));
  });
});
