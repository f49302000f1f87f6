import { beforeAll, describe, expect, it } from "vitest";
import { type DemoFolder, demoFolder, groupedBy, holdsOn } from "./demoFolder.js";

describe("what analyses can find at scale 1", () => {
  let folder: DemoFolder;
  beforeAll(async () => {
    folder = await demoFolder(1, 1);
  }, 60_000);

  const branchOf = () =>
    new Map(
      folder
        .rows("posts")
        .filter((row) => row.to === "")
        .map((row) => [row.manager!, row.branch!]),
    );

  it("portfolios have a long tail", () => {
    const open = folder.rows("serves").filter((row) => row.role === "LEAD" && row.to === "");
    const sizes = [...groupedBy(open, "manager").values()].map((rows) => rows.length).sort((a, b) => b - a);
    expect(sizes[0]).toBeGreaterThan(200);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(70);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeGreaterThan(15);
  });

  it("branches are of uneven size", () => {
    const sizes = [
      ...groupedBy(
        folder.rows("posts").filter((row) => row.to === ""),
        "branch",
      ).values(),
    ].map((rows) => rows.length);
    expect(Math.max(...sizes)).toBeGreaterThan(2 * Math.min(...sizes));
  });

  it("advice stays mostly inside the branch, and a few give most of it", () => {
    const branch = branchOf();
    const ties = folder.rows("advice").filter((row) => branch.has(row.seeker!) && branch.has(row.adviser!));
    const inside = ties.filter((row) => branch.get(row.seeker!) === branch.get(row.adviser!)).length / ties.length;
    expect(inside).toBeGreaterThan(0.6);
    expect(inside).toBeLessThan(0.9);
    const given = [...groupedBy(ties, "adviser").values()].map((rows) => rows.length).sort((a, b) => b - a);
    const top = given.slice(0, Math.ceil(given.length / 5)).reduce((sum, count) => sum + count, 0);
    expect(top / ties.length).toBeGreaterThan(0.4);
  });

  it("most advice has a day for each time, and some is known as a sum alone", () => {
    const rows = folder.rows("advice");
    const dated = rows.filter((row) => row.times === "1" && row.first_at !== "" && row.first_at === row.last_at);
    const sums = rows.filter((row) => Number(row.times) > 2 && row.first_at !== row.last_at);
    expect(dated.length / rows.length).toBeGreaterThan(0.7);
    expect(sums.length).toBeGreaterThan(10);
  });

  it("one person is the bridge between two branches", () => {
    const branch = branchOf();
    const between = folder
      .rows("advice")
      .filter((row) => branch.get(row.seeker!) === "brn-0004" && branch.get(row.adviser!) === "brn-0003");
    const throughBroker = between.filter((row) => row.adviser === "mgr-000008");
    expect(throughBroker.length).toBeGreaterThan(between.length / 2);
  });

  it("a few topics are known to one or two people only", () => {
    const known = groupedBy(
      folder.rows("skills").filter((row) => row.to === ""),
      "topic",
    );
    for (const topic of ["top-family-trusts", "top-aircraft-leasing", "top-carbon-trading", "top-art-lending"])
      expect([1, 2], topic).toContain(known.get(topic)?.length);
  });

  it("single-threaded clients exist, and others", () => {
    const since = "2025-03-31";
    const met = new Map(
      [
        ...groupedBy(
          folder.rows("interactions").filter((row) => row.at! > since),
          "client",
        ),
      ].map(([client, rows]) => [client, new Set(rows.map((row) => row.manager!))]),
    );
    for (const row of folder.rows("serves").filter((span) => holdsOn(span, folder.today)))
      met.set(row.client!, (met.get(row.client!) ?? new Set()).add(row.manager!));
    const single = [...met.values()].filter((managers) => managers.size === 1).length / met.size;
    expect(single).toBeGreaterThan(0.2);
    expect(single).toBeLessThan(0.9);
  });

  it("managers who feel well have clients who say so, mildly", () => {
    const means = (file: string) =>
      new Map(
        [...groupedBy(folder.rows(file), "manager")]
          .filter(([, rows]) => rows.length >= 5)
          .map(([manager, rows]) => [manager, rows.reduce((sum, row) => sum + Number(row.score), 0) / rows.length]),
      );
    const morale = means("morale");
    const pairs = [...means("satisfaction")].flatMap(([manager, score]) =>
      morale.has(manager) ? [[morale.get(manager)!, score] as const] : [],
    );
    expect(pairs.length).toBeGreaterThan(80);
    const rho = correlation(pairs);
    expect(rho).toBeGreaterThan(0.2);
    expect(rho).toBeLessThan(0.75);
  });

  it("open goals can be closed by mentors who are free", () => {
    const open = folder.rows("mentorships").filter((row) => row.status === "ACTIVE" || row.status === "PROPOSED");
    const free = folder
      .rows("mentor_profiles")
      .filter(
        (row) =>
          row.active === "true" && open.filter((one) => one.mentor === row.manager).length < Number(row.capacity),
      );
    const level = new Map(
      folder
        .rows("skills")
        .filter((row) => row.to === "")
        .map((row) => [`${row.manager} ${row.topic}`, Number(row.level)]),
    );
    const busy = new Set(open.map((row) => row.trainee));
    const wanted = folder
      .rows("goals")
      .filter(
        (row) =>
          row.dropped_on === "" &&
          !busy.has(row.manager!) &&
          (level.get(`${row.manager} ${row.topic}`) ?? 0) < Number(row.target_level),
      );
    const closable = wanted.filter((goal) =>
      free.some(
        (mentor) =>
          mentor.manager !== goal.manager &&
          (level.get(`${mentor.manager} ${goal.topic}`) ?? 0) >=
            Math.max(3, (level.get(`${goal.manager} ${goal.topic}`) ?? 0) + 1),
      ),
    );
    expect(wanted.length).toBeGreaterThan(50);
    expect(closable.length / wanted.length).toBeGreaterThan(0.5);
  });
});

/** Pearson's. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (pair: readonly [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  return sum(([a, b]) => (a - x) * (b - y)) / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2));
}
