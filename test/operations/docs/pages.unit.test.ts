import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { settingNames } from "../../../src/config.js";
import { UserErrorCode } from "../../../src/kernel/graphql/userError.js";
import { faults } from "../../../src/kernel/refusal/faults.js";
import { settings } from "../../../src/kernel/settings.js";
import { modules } from "../../../src/modules.js";
import { filled } from "../../../src/operations/docs/filled.js";
import { settingParts } from "../../../src/operations/docs/settings.js";
import { pagesOf } from "../../../src/operations/docs/writeDocs.js";
import { makeSchema } from "../../../src/schema.js";

const read = (file: string) => readFileSync(new URL(`../../../docs/${file}`, import.meta.url), "utf8");

test("the generated pages say what the code says", () => {
  for (const [file, text] of pagesOf(modules)) expect(text).toBe(read(file));
});

test("every setting, user error and top-level error has its row", async () => {
  await makeSchema();
  expect(settingNames.length).toBeGreaterThan(15);
  for (const name of settingNames) expect(read("configuration.md")).toContain(`\n| \`${name}\` | `);
  for (const code of [...Object.keys(UserErrorCode), ...Object.keys(faults)])
    expect(read("errors.md")).toContain(`\n| \`${code}\` | `);
});

test("a setting that does not say what it is for is named", () => {
  const silent = { name: "silent", resolvers: [], settings: settings({ HOW_MANY: z.string() }, () => undefined) };
  expect(() => settingParts([silent])).toThrow("HOW_MANY does not say what it is for");
});

test("a page is filled between its marks alone, and what has no place is named", () => {
  const page = "Before.\n<!-- generated: a -->\nold\n<!-- end of a -->\nAfter.\n";
  expect(filled("x.md", page, { a: "new" })).toBe(
    "Before.\n<!-- generated: a -->\n\nnew\n\n<!-- end of a -->\nAfter.\n",
  );
  expect(() => filled("x.md", page, { a: "new", b: "more" })).toThrow('x.md: "generated: b" has no place.');
  expect(() => filled("x.md", page + page, { a: "new" })).toThrow("stands there twice");
  expect(() => filled("x.md", page, {})).toThrow('x.md: "generated: a" is unknown');
});
