import { describe, expect, it } from "vitest";
import { contract } from "./contract.js";
import { demoFolder } from "./demoFolder.js";

describe("scale 1", () => {
  it("has the promised numbers of everything", async () => {
    const folder = await demoFolder(1, 1);
    expect(folder.counts).toMatchObject({
      branches: 15,
      managers: 200,
      clients: 10_000,
      knowledge: 2_000,
      topics: 43,
      products: 13,
      grades: 6,
      plans: 1,
    });
    for (const file of Object.keys(contract)) expect(folder.counts[file], file).toBe(folder.rows(file).length);
    for (const file of ["interactions", "holdings", "valuations", "serves"])
      expect(folder.counts[file], file).toBeGreaterThan(10_000);
    for (const file of ["skills", "advice", "satisfaction", "reads", "morale"])
      expect(folder.counts[file], file).toBeGreaterThan(1_000);
    expect(folder.counts.mentorships).toBeGreaterThan(80);
    expect(folder.counts.mentor_profiles).toBeGreaterThan(20);
    expect(folder.counts.sessions).toBeGreaterThan(100);
  });
});

describe("a tiny scale", () => {
  it.each([0.001, 0.1])("%d still has every file, some branches and people", async (scale) => {
    const folder = await demoFolder(scale, 3);
    expect(folder.counts).toMatchObject({ branches: 4, managers: 24, clients: scale < 0.01 ? 100 : 1_000 });
    for (const file of Object.keys(contract)) expect(folder.texts.has(file), file).toBe(true);
    expect(folder.rows("mentorships").filter((row) => row.status === "ACTIVE").length).toBeGreaterThan(1);
  });
});
