import { stringify } from "csv-stringify/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { contract } from "./contract.js";
import { type DemoFolder, demoFolder, type Row } from "./demoFolder.js";

const files = Object.keys(contract);
const keyOf = (file: string, row: Row) => contract[file]!.key.split(",").map((column) => row[column]!);

function isBefore(one: readonly string[], other: readonly string[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at >= 0 && one[at]! < other[at]!;
}

describe("the canonical form", () => {
  let folder: DemoFolder;
  beforeAll(async () => {
    folder = await demoFolder(0.4, 1);
  }, 60_000);

  it("is one file for each table of the contract", () => {
    expect([...folder.texts.keys()].sort()).toEqual([...files].sort());
  });

  it.each(files)("%s: the contract's columns, rows by key, none twice, nothing required empty", (file) => {
    const text = folder.texts.get(file)!;
    expect(text.split("\n", 1)[0]).toBe(contract[file]!.columns);
    expect(text.startsWith("\uFEFF") || text.includes("\r") || !text.endsWith("\n")).toBe(false);
    const rows = folder.rows(file);
    const unordered = rows.filter((row, at) => at > 0 && !isBefore(keyOf(file, rows[at - 1]!), keyOf(file, row)));
    expect(unordered).toEqual([]);
    const lacking = rows.filter((row) => contract[file]!.required.split(",").some((column) => row[column] === ""));
    expect(lacking).toEqual([]);
  });

  it.each(files)("%s: quotes only where needed", (file) => {
    expect(stringify(folder.rows(file).slice(), { header: true, columns: contract[file]!.columns.split(",") })).toBe(
      folder.texts.get(file),
    );
  });

  it("sorts lists, and never repeats in them", () => {
    for (const [file, column] of [
      ["products", "needs"],
      ["topics", "broader"],
      ["knowledge", "topics"],
      ["mentor_profiles", "formats"],
      ["mentorships", "topics"],
      ["sessions", "topics"],
    ] as const)
      for (const row of folder.rows(file)) {
        const list = row[column]!.split(";");
        expect(list, `${file} ${row.id}`).toEqual([...new Set(list)].sort());
      }
  });

  it("writes dates, instants and choices as the contract says, none of them after the last day", () => {
    for (const file of files)
      for (const row of folder.rows(file))
        for (const [column, value] of Object.entries(row)) {
          if (value === "") continue;
          const where = `${file} ${keyOf(file, row).join(" ")} ${column} ${value}`;
          const isInstant = column === "at" || column.endsWith("_at");
          const isDate = ["from", "to", "on", "review_by"].includes(column) || column.endsWith("_on");
          if (isInstant && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) expect.fail(where);
          if (isDate && !/^\d{4}-\d\d-\d\d$/.test(value)) expect.fail(where);
          if ((isInstant || isDate) && column !== "review_by" && value.slice(0, 10) > folder.today) expect.fail(where);
          if (isInstant && value.slice(0, 10) === folder.today) expect.fail(where);
        }
  });

  it("gives ids the prefix of their kind", () => {
    const prefixes = {
      branches: "brn",
      grades: "grd",
      managers: "mgr",
      clients: "cli",
      products: "prd",
      holdings: "hld",
      valuations: "val",
      interactions: "int",
    };
    const more = {
      satisfaction: "sat",
      morale: "mor",
      topics: "top",
      knowledge: "itm",
      advice: "adv",
      skills: "skl",
      sessions: "ses",
      plans: "pln",
    };
    const mentoring = { mentor_profiles: "mtr", mentorships: "mtp" };
    for (const [file, prefix] of Object.entries({ ...prefixes, ...more, ...mentoring }))
      expect(folder.rows(file).filter((row) => !row.id!.startsWith(`${prefix}-`))).toEqual([]);
  });
});
