import { beforeAll, describe, expect, it } from "vitest";
import { staff } from "./contract.js";
import { type DemoFolder, demoFolder, groupedBy, holdsOn, type Row } from "./demoFolder.js";

/** Rows of one owner that overlap with the one before. */
function overlapping(rows: readonly Row[]): Row[] {
  const sorted = [...rows].sort((one, other) => (one.from! < other.from! ? -1 : 1));
  return sorted.filter((row, at) => at > 0 && (sorted[at - 1]!.to === "" || sorted[at - 1]!.to! > row.from!));
}

describe.each([
  [0.6, 9],
  [0.1, 4],
])("periods at scale %d, seed %d", (scale, seed) => {
  let folder: DemoFolder;
  let people: Map<string, Row>;
  beforeAll(async () => {
    folder = await demoFolder(scale, seed);
    people = new Map(staff.flatMap((file) => folder.rows(file)).map((row) => [row.id!, row]));
  }, 60_000);

  it("begin before they end", () => {
    for (const file of ["posts", "reporting", "grade_history", "serves", "skills"])
      expect(folder.rows(file).filter((row) => row.to !== "" && row.from! >= row.to!)).toEqual([]);
    for (const [file, first, second] of [
      ["managers", "hired_on", "left_on"],
      ["holdings", "opened_on", "closed_on"],
      ["clients", "won_on", "left_on"],
      ["goals", "set_on", "dropped_on"],
      ["advice", "first_at", "last_at"],
      ["mentorships", "proposed_on", "answered_on"],
      ["mentorships", "answered_on", "from"],
      ["mentorships", "from", "to"],
      ["related_clients", "from", "to"],
      ["knowledge", "created_at", "verified_on"],
      ["knowledge", "verified_on", "retired_on"],
    ] as const)
      expect(
        folder.rows(file).filter((row) => row[second] !== "" && row[first]! > row[second]!),
        `${file} ${second}`,
      ).toEqual([]);
  });

  it("of posts, grades and superiors hold one at a time; everybody who is there has one, but for the superior of the president", () => {
    for (const file of ["posts", "grade_history", "reporting"]) {
      const of = groupedBy(folder.rows(file), "manager");
      expect([...of.values()].flatMap(overlapping), file).toEqual([]);
      // Only managers have grades.
      const all = file === "grade_history" ? folder.rows("managers") : [...people.values()];
      const without = all.filter(
        (row) => row.left_on === "" && !of.get(row.id!)?.some((span) => holdsOn(span, folder.today)),
      );
      expect(
        without.map((row) => row.id),
        file,
      ).toEqual(file === "reporting" ? ["mgr-000001"] : []);
    }
  });

  it("keep to the time that somebody worked there, and end with it", () => {
    for (const file of ["posts", "grade_history", "reporting", "serves"])
      for (const row of folder.rows(file)) {
        const person = people.get(row.manager!)!;
        if (row.from! < person.hired_on!) expect.fail(`${file} ${row.manager} ${row.from} before hired`);
        if (person.left_on !== "" && (row.to === "" || row.to! > person.left_on!))
          expect.fail(`${file} ${row.manager} ${row.from} after leaving`);
      }
    for (const row of folder.rows("reporting")) {
      const superior = people.get(row.superior!)!;
      if (row.from! < superior.hired_on! || (superior.left_on !== "" && (row.to === "" || row.to! > superior.left_on!)))
        expect.fail(`${row.manager} reports to ${row.superior}, who is not there`);
    }
    expect(folder.rows("managers").filter((row) => row.left_on !== "").length).toBeGreaterThan(0);
  });

  it("of reporting have no cycle on any day on which they change", () => {
    const lines = groupedBy(folder.rows("reporting"), "manager");
    for (const day of new Set(folder.rows("reporting").map((row) => row.from!)))
      for (const start of lines.keys()) {
        let at: string | undefined = start;
        for (let steps = 0; at !== undefined; steps++) {
          if (steps > 20) expect.fail(`${start} reports to itself on ${day}`);
          at = lines.get(at)?.find((row) => holdsOn(row, day))?.superior;
        }
      }
  });

  it("of leads never overlap; every open client has exactly one, none that has gone", () => {
    const served = groupedBy(folder.rows("serves"), "client");
    for (const client of folder.rows("clients")) {
      const rows = served.get(client.id!) ?? [];
      const leads = rows.filter((row) => row.role === "LEAD");
      if (overlapping(leads).length > 0) expect.fail(`${client.id} has two leads`);
      if (rows.filter((row) => row.to === "" && row.role === "LEAD").length !== (client.left_on === "" ? 1 : 0))
        expect.fail(`${client.id} open leads`);
      if (client.left_on !== "" && rows.some((row) => row.to === "" || row.to! > client.left_on!))
        expect.fail(`${client.id} served after leaving`);
      if (client.won_on !== "" && rows.some((row) => row.from! < client.won_on!))
        expect.fail(`${client.id} served before won`);
    }
    expect(folder.rows("serves").some((row) => row.role === "BACKUP" && row.to === "")).toBe(true);
    expect(folder.rows("serves").some((row) => row.role === "LEAD" && row.to !== "")).toBe(true);
  });

  it("of holdings keep to the client's, and valuations to the holding's", () => {
    const clients = new Map(folder.rows("clients").map((row) => [row.id!, row]));
    const holdings = new Map(folder.rows("holdings").map((row) => [row.id!, row]));
    for (const row of holdings.values()) {
      const client = clients.get(row.client!)!;
      if (client.won_on !== "" && row.opened_on! < client.won_on!)
        expect.fail(`${row.id} opened before ${client.id} was won`);
      if (client.left_on !== "" && (row.closed_on === "" || row.closed_on! > client.left_on!))
        expect.fail(`${row.id} outlives ${client.id}`);
    }
    const seen = new Set<string>();
    for (const row of folder.rows("valuations")) {
      const holding = holdings.get(row.holding!)!;
      if (row.on! < holding.opened_on! || (holding.closed_on !== "" && row.on! >= holding.closed_on!))
        expect.fail(`${row.id} is outside ${holding.id}`);
      if (!/^[1-9]\d*$/.test(row.amount_minor!)) expect.fail(`${row.id} ${row.amount_minor}`);
      if (seen.has(`${row.holding} ${row.on}`)) expect.fail(`${row.id} is the second of its day`);
      seen.add(`${row.holding} ${row.on}`);
    }
  });

  it("of skills hold one version of a topic at a time", () => {
    const versions = [...groupedBy(folder.rows("skills"), "manager").values()].flatMap((rows) => [
      ...groupedBy(rows, "topic").values(),
    ]);
    expect(versions.flatMap(overlapping)).toEqual([]);
    expect(versions.some((rows) => rows.length > 1)).toBe(true);
    expect(folder.rows("skills").filter((row) => row.confirmed_by === row.manager)).toEqual([]);
  });
});
