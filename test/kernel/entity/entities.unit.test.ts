import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cypherFolder } from "../../../src/kernel/cypher/fragment.js";
import type { Declared } from "../../../src/kernel/entity/relation.js";
import { modules } from "../../../src/modules.js";

const folder = new URL("../../../src/modules/", import.meta.url);
const declared = modules.flatMap(({ entities = [] }) => entities);

test.each(modules.filter(({ name }) => name !== "kernel").map((module) => [module.name, module] as const))(
  "%s lists what it declares, in the order of its file",
  async (name, module) => {
    const file = new URL(`${name}/entities.ts`, folder);
    const order = existsSync(file)
      ? [...readFileSync(file, "utf8").matchAll(/^export const (\w+) = (?:entity|relation)\(/gm)].map(
          ([, said]) => said!,
        )
      : [];
    const exported: Record<string, unknown> = order.length > 0 ? await import(file.href) : {};
    expect(module.entities ?? []).toEqual(order.map((said) => exported[said]));
  },
);

test("no entities.ts needs, through others, itself", () => {
  const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/entities.ts`, folder)));
  const needs = (name: string) => {
    const text = readFileSync(new URL(`${name}/entities.ts`, folder), "utf8");
    return [...text.matchAll(/from "\.\.\/(\w+)\/entities\.js"/g)].map(([, other]) => other!);
  };
  const circlesFrom = (name: string, path: readonly string[]): string[] =>
    path.includes(name)
      ? [[...path, name].join(" → ")]
      : needs(name).flatMap((other) => circlesFrom(other, [...path, name]));
  expect(names.length).toBeGreaterThan(5);
  expect(names.flatMap((name) => circlesFrom(name, []))).toEqual([]);
});

test("file names, labels, types and prefixes tell everything declared from everything else", () => {
  const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
  expect(twice(declared.map(({ file }) => file))).toEqual([]);
  expect(twice(declared.flatMap(({ prefix }) => prefix ?? []))).toEqual([]);
  expect(twice(declared.map((one) => (one.isNode ? one.label : one.type)))).toEqual([]);
});

/** Labels or types with a property whose values the database keeps apart, as the migrations make them. */
function constraintsMade(): string[] {
  const schema = new URL("schema/", cypherFolder);
  const text = readdirSync(schema).map((name) => readFileSync(new URL(name, schema), "utf8"));
  const pattern =
    /CREATE CONSTRAINT \w+ IF NOT EXISTS FOR (?:\(n:(\w+)\)|\(\)-\[r:(\w+)\]-\(\)) REQUIRE [nr]\.(\w+) IS UNIQUE/g;
  const found = [...text.join("\n").matchAll(pattern)].map(
    ([, label, type, property]) => `${label ?? type} ${property}`,
  );
  expect(found).toHaveLength(text.join("\n").match(/CREATE CONSTRAINT/g)!.length);
  return found;
}

const constraintsOf = (one: Declared): string[] => {
  if (!one.isNode) return one.prefix ? [`${one.type} id`] : [];
  const labels = [...new Set([one.label, one.within])];
  return [...labels.map((label) => `${label} id`), ...(one.rules.unique ? [`${one.within} ${one.rules.unique}`] : [])];
};

test("ids and the bank's own numbers are kept apart by the database, and nothing else but what is the kernel's own", () => {
  const kernels = ["AuditChain id", "AuditRecord id", "IdempotencyKey key", "Invariant id", "Vault id"];
  expect(constraintsMade().sort()).toEqual([...kernels, ...declared.flatMap(constraintsOf)].sort());
});
