import { readFileSync } from "node:fs";
import { parse, print, validate } from "graphql";
import { expect, test } from "vitest";
import { exampleTexts } from "../src/kernel/pipeline/examples.js";
import { makeSchema } from "../src/schema.js";
import { docPages } from "./support/pages.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const schema = await makeSchema();

test("every operation in the README and the other pages is valid", () => {
  const all = docPages.map(({ text }) => text).join("\n");
  const fenced = Array.from(all.matchAll(/```graphql\n([\s\S]*?)```/g), ([, text]) => text!);
  const inCurl = Array.from(all.matchAll(/-d '\{"query":"(.*?)"\}'/g), ([, text]) => text!);
  expect(inCurl).toHaveLength(1);
  expect(fenced.length).toBeGreaterThan(30);
  for (const text of [...fenced, ...inCurl])
    expect({ text, errors: validate(schema, parse(text)).map(({ message }) => message) }).toEqual({ text, errors: [] });
});

test("the README's first query is one of the examples, which are planned before the program says that it is ready", async () => {
  const first = /-d '\{"query":"(.*?)"\}'/.exec(readme)![1]!;
  const withoutName = (text: string) => print(parse(text)).replace(/^query \w+ /, "");
  expect((await exampleTexts()).map(withoutName)).toContain(withoutName(first));
});
