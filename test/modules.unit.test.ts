import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { thingOf } from "../src/kernel/entity/derive/catalogue.js";
import { UserErrorCode } from "../src/kernel/graphql/userError.js";
import { kernel } from "../src/kernel/index.js";
import type { Module } from "../src/kernel/module.js";
import { modules } from "../src/modules.js";
import { makeSchema } from "../src/schema.js";

const source = new URL("../src/", import.meta.url);
const cypher = new URL("../cypher/", import.meta.url);
const folders = ["kernel", ...readdirSync(new URL("modules/", source)).map((name) => `modules/${name}`)];

const filesIn = (root: URL, ending: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
const textsIn = (root: URL, ending: string) =>
  filesIn(root, ending).map((file) => ({ file, text: readFileSync(new URL(file, root), "utf8") }));
const found = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name]) => name!);

const moduleOf = async (folder: string): Promise<Module> => {
  const brought = Object.values(await import(new URL(`${folder}/index.ts`, source).pathname));
  expect(brought).toHaveLength(1);
  return brought[0] as Module;
};

test("src/modules.ts lists every module once, and the kernel", async () => {
  const all = await Promise.all(folders.map(moduleOf));
  expect(new Set(modules)).toEqual(new Set(all));
  expect(modules).toHaveLength(folders.length);
  expect(modules).toContain(kernel);
});

test.each(folders)("the index of %s lists what its folder holds, and nothing else", async (folder) => {
  const root = new URL(`${folder}/`, source);
  const module = await moduleOf(folder);
  const texts = textsIn(root, ".ts");
  const classes = texts.flatMap(({ text }) => found(text, /@Resolver\(.*\)\s*export class (\w+)/g));
  const withFields = texts.filter(({ text }) => /@(Query|Mutation|FieldResolver|Subscription)\(/.test(text));
  expect(withFields.filter(({ text }) => !/@Resolver\(/.test(text))).toEqual([]);
  expect(module.resolvers.map(({ name }) => name).sort()).toEqual(classes.sort());
  const catalogues = texts.flatMap(({ text }) => found(text, /^export const (\w+)Catalogue = catalogue\(/gm));
  expect((module.catalogues ?? []).map(({ of }) => thingOf(of)).sort()).toEqual(catalogues.sort());
  if (folder === "kernel") return;
  // A file that declares one of these is named after it, and its index lists it.
  const { refusals, settings, housekeeping, day } = module;
  for (const [name, listed] of Object.entries({ refusals, settings, housekeeping, day }))
    expect({ name, isThere: existsSync(new URL(`${name}.ts`, root)) }).toEqual({ name, isThere: listed !== undefined });
  const routes = texts.flatMap(({ text }) => found(text, /export function (\w+)\([^)]*RouteParts\)/g));
  expect(Object.values(module.routes ?? {}).map(({ name }) => name)).toEqual(routes);
});

test("no two modules bring one setting, one refusal or one entry of the day", () => {
  for (const names of [
    modules.flatMap(({ settings }) => Object.keys(settings?.shape ?? {})),
    modules.flatMap(({ refusals }) => Object.keys(refusals ?? {})),
    modules.flatMap(({ day }) => Object.keys(day ?? {})),
  ])
    expect([...names].sort()).toEqual([...new Set(names)].sort());
});

test("every refusal that a statement or a mutation gives has a sentence", async () => {
  await makeSchema();
  const statements = textsIn(cypher, ".cypher").flatMap(({ text }) => found(text, /code: '([A-Z_]+)'/g));
  const inputs = textsIn(new URL("modules/", source), ".ts").flatMap(({ text }) => found(text, /code: "([A-Z_]+)"/g));
  const given = new Set([...statements, ...inputs].filter((code) => code !== "FORBIDDEN"));
  expect(given.size).toBeGreaterThan(15);
  expect(Object.keys(UserErrorCode)).toEqual(expect.arrayContaining([...given]));
});

test("every refusal is told in English and in Chinese, without gaps, whatever is known of it", () => {
  const about = { code: "X", path: "field", count: 3, name: "NO_CAPACITY", pair: "mgr-1, mgr-2" };
  for (const { refusals = {} } of modules)
    for (const [code, { what, en, zh }] of Object.entries(refusals)) {
      expect({ code, what, en: en(about), zh: zh(about) }).toEqual({
        code,
        what: expect.stringMatching(/^[A-Z].*\.$/),
        en: expect.stringMatching(/^[^一-鿿]+\.$/),
        zh: expect.stringMatching(/[一-鿿].*。$/),
      });
      expect(en(about) + zh(about)).not.toMatch(/undefined|null|NaN/);
    }
});
