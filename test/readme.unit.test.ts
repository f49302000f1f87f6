import { readFileSync } from "node:fs";
import { parse, print, validate } from "graphql";
import { expect, test } from "vitest";
import { settingNames } from "../src/config.js";
import { UserErrorCode } from "../src/kernel/graphql/userError.js";
import { exampleTexts } from "../src/kernel/pipeline/examples.js";
import { makeSchema } from "../src/schema.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const schema = await makeSchema();

test("every operation in the README is valid", () => {
  const fenced = Array.from(readme.matchAll(/```graphql\n([\s\S]*?)```/g), ([, text]) => text!);
  const inCurl = Array.from(readme.matchAll(/-d '\{"query":"(.*?)"\}'/g), ([, text]) => text!);
  expect(fenced.length + inCurl.length).toBeGreaterThan(5);
  for (const text of [...fenced, ...inCurl])
    expect({ text, errors: validate(schema, parse(text)).map(({ message }) => message) }).toEqual({ text, errors: [] });
});

test("the README's first query is one of the examples, which are planned before the program says that it is ready", async () => {
  const first = /-d '\{"query":"(.*?)"\}'/.exec(readme)![1]!;
  const withoutName = (text: string) => print(parse(text)).replace(/^query \w+ /, "");
  expect((await exampleTexts()).map(withoutName)).toContain(withoutName(first));
});

test("the README names every user error and every setting", () => {
  expect(settingNames.length).toBeGreaterThan(15);
  for (const name of [...settingNames, ...Object.keys(UserErrorCode)]) expect(readme).toContain(name);
});
