import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { parse, visit } from "graphql";
import { expect, test } from "vitest";

/** Odd words, and what to say instead. A list of our own: textlint would bring 175 packages for the same few lines. */
const odd: readonly (readonly [RegExp, string])[] = [
  [/\bwhoever\b/i, "the person who"],
  [/\banew\b/i, "again"],
  [/\bmend(s|ed)?\b/i, "correct"],
  [/\b(is|are|was|were) told\b/i, "sees, is shown"],
  [/\botherwise than\b/i, "differently from"],
  [/\ball the same\b/i, "still"],
  [/\bexists? for you\b/i, "you may see it"],
  [/\bnot yours\b/i, "you may not"],
  [/\bworked out\b/i, "calculated, computed"],
  [/\bnull when\b/i, "null if"],
  [/\b(gone|left) since\b/i, "no longer in the database"],
  [/\btaken away\b/i, "cleared, null"],
  [/\bnot let in\b/i, "access denied"],
  [/\bFor (ADMIN|HR|COMPLIANCE)\.$/m, "nothing: the last line is made of @Authorized"],
];

const oddIn = (text: string) =>
  odd.flatMap(([pattern, wanted]) => {
    const hit = pattern.exec(text)?.[0];
    return hit === undefined ? [] : [`"${hit}" (say: ${wanted}) in: ${text}`];
  });

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("descriptions of the schema have no odd words", () => {
  const descriptions = new Set<string>();
  visit(parse(read("schema/schema.graphql")), { StringValue: ({ value }) => void descriptions.add(value) });
  expect(descriptions.size).toBeGreaterThan(1000);
  expect([...descriptions].flatMap(oddIn)).toEqual([]);
});

test("the English of the web client has no odd words", () => {
  const files = readdirSync(new URL("../web/src/", import.meta.url), { recursive: true, encoding: "utf8" });
  const lines = files.filter((file) => /\ben\.ts$/.test(file)).flatMap((file) => read(`web/src/${file}`).split("\n"));
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.flatMap(oddIn)).toEqual([]);
});

test("README and docs have no odd words", () => {
  const pages = readdirSync(new URL("../docs/", import.meta.url), { recursive: true, encoding: "utf8" })
    // The glossary explains the words of the code.
    .filter((file) => file.endsWith(".md") && file !== "glossary.md")
    .map((file) => `docs/${file}`);
  expect(pages.length).toBeGreaterThan(20);
  const lines = ["README.md", "CHANGELOG.md", ...pages].flatMap((path) => read(path).split("\n"));
  expect(lines.flatMap(oddIn)).toEqual([]);
});

test("the spell check finds a word that is wrong, and knows British spelling and our names", () => {
  const cspell = new URL("../node_modules/cspell/bin.mjs", import.meta.url).pathname;
  const options = ["lint", "--no-progress", "--no-summary", "--words-only", "stdin"];
  const input = "The neighbourhood of a manager who recieves advice, by Borgatti.";
  const { stdout, status } = spawnSync(process.execPath, [cspell, ...options], { input, encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "recieves\n", status: 1 });
});
