import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contract } from "../../../src/exchange.js";
import { BadCell, type CellType } from "../../../src/kernel/exchange/cellTypes.js";
import type { Column, Table } from "../../../src/kernel/exchange/table.js";

const { tables } = contract;
/** Cells that tell one type from another by what is said of them. */
const probes = ["?", "a\nb", "x".repeat(1001)];

const saidOf = (type: CellType, probe: string): string => {
  try {
    return JSON.stringify(type.parse(probe)) === JSON.stringify(probe) ? "taken" : "changed";
  } catch (error) {
    if (error instanceof BadCell) return error.message.replace(/^"(\?|a\\nb|x+…)"/, "it");
    throw error;
  }
};

/** One line: `name → property`, what it may be, where it leads, and what is said of the probes. */
function columnLine({ name, property, type, isKey, mayBeEmpty }: Column): string {
  const marks = [
    isKey && "key",
    mayBeEmpty && "may be empty",
    type.isIdentity && "identity",
    type.isSealed && "sealed",
    type.refersTo && `of ${type.refersTo.join(" or ")}`,
  ].filter(Boolean);
  return `  ${name} → ${property} (${marks.join(", ")}): ${probes.map((probe) => saidOf(type, probe)).join(" | ")}`;
}

function tableLines({ file, columns, keys, rules }: Table): string[] {
  const shown = JSON.stringify(rules, (_, value) => (typeof value === "function" ? "a function" : value));
  return [file, `  key ${keys.map(({ name }) => name).join(", ")}`, ...columns.map(columnLine), `  rules ${shown}`];
}

test("the files of the import contract, their columns and their rules are as they were agreed", async () => {
  await expect(`${tables.flatMap(tableLines).join("\n")}\n`).toMatchFileSnapshot("tables.txt");
});

test("the table of docs/import.md names every file with its columns: bold is the key, slanted may be empty", () => {
  const page = readFileSync(new URL("../../../docs/import.md", import.meta.url), "utf8");
  const [, told = ""] = /\| file \| columns .*\n\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const rows = told
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [, files, columns] = /^\| ([\w, ]+) \| (.*) \|$/.exec(row)!;
      return files!.split(", ").map((file) => `${file}: ${columns!.replaceAll(/ \([^)]*\)/g, "")}`);
    });
  const shown = ({ name, isKey, mayBeEmpty }: Column) => {
    const slanted = mayBeEmpty ? `*${name}*` : name;
    return isKey ? `**${slanted}**` : slanted;
  };
  expect(rows.sort()).toEqual(tables.map(({ name, columns }) => `${name}: ${columns.map(shown).join(", ")}`).sort());
});
