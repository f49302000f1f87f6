import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { cypherFolder } from "../../../src/kernel/cypher/fragment.js";
import { entity, type RowOf } from "../../../src/kernel/entity/entity.js";
import type { Field } from "../../../src/kernel/entity/field.js";
import { date, optional, sealed, text } from "../../../src/kernel/entity/fields.js";
import { type Declared, relation } from "../../../src/kernel/entity/relation.js";
import { one } from "../../../src/kernel/entity/ties.js";
import type { products } from "../../../src/modules/clients/entities.js";
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
  expect(constraintsMade().sort()).toEqual([...new Set([...kernels, ...declared.flatMap(constraintsOf)])].sort());
});

test("a row has the types of what is declared (held by the compiler), and rules name fields that there are", () => {
  expectTypeOf<RowOf<typeof products>>().toEqualTypeOf<{
    readonly id: string;
    readonly name: string;
    readonly nameZh: string | null;
    readonly kind: "DEPOSIT" | "INVESTMENT" | "INSURANCE" | "LOAN" | "CARD" | "OTHER";
    readonly needs: readonly string[] | null;
  }>();
  const fields = { on: optional(date), name: text(10) };
  // @ts-expect-error: it has no field "at".
  expect(entity("Thing", { file: "things", prefix: "thg", fields, rules: { ordered: [["on", "at"]] } }).file).toBe(
    "things",
  );
});

test("what only a node can have is refused of a relation", () => {
  const thing = entity("Thing", { file: "things", prefix: "thg", fields: {} });
  const ends = { one: thing, other: thing };
  const related = (fields: Record<string, Field>) => () => relation("LIKES", { file: "likes", ends, fields });
  expect(related({ since: optional(date) })).not.toThrow();
  expect(related({ why: sealed(text(10)) })).toThrow("likes: why is a tie or sealed, which only a node can have.");
  expect(related({ also: one("-LIKES->", thing) })).toThrow("likes: also is a tie or sealed");
});
