import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("docs/glossary.md", root), "utf8");
const entries = Array.from(text.matchAll(/^\| ([^|]+) \| ([^|]+) \| `([^`]+)` \|$/gm), ([, word, meaning, file]) => ({
  word: word!,
  meaning: meaning!,
  file: file!,
}));

test("every file that the glossary names is there, and each word stands in it once", () => {
  expect(entries.length).toBeGreaterThan(40);
  const gone = entries.filter(({ file }) => !existsSync(new URL(file, root)));
  expect(gone).toEqual([]);
  const words = entries.flatMap(({ word }) => word.split(", "));
  expect(words).toEqual([...new Set(words)]);
  // Every row of a table is an entry: one that is written otherwise would not be checked.
  const rows = text.split("\n").filter((line) => line.startsWith("|") && !/^\|(---| word )/.test(line));
  expect(rows).toHaveLength(entries.length);
});
