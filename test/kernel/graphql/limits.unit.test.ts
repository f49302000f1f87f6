import { parse, specifiedRules, validate } from "graphql";
import { expect, test, vi } from "vitest";
import { documentLimits, limitsOf } from "../../../src/kernel/graphql/limits.js";
import { repeatsIn } from "../../../src/kernel/graphql/repeats.js";
import { makeSchema } from "../../../src/schema.js";

const schema = await makeSchema();
const limits = limitsOf({ MAX_DEPTH: 14, MAX_ALIASES: 15, MAX_DIRECTIVES: 5, MAX_FIELDS: 400 });
const repeat = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(" ");
const on = (selection: string) => `{ manager(id: "x") { ${selection} } }`;
const spread = (count: number) =>
  `${on(repeat(count, (n) => `...F${n}`))} ${repeat(count, (n) => `fragment F${n} on Manager { id name }`)}`;

/** Messages of a document's faults, and how many fields the rules of graphql-js were shown. */
function check(text: string) {
  const field = vi.fn();
  const errors = validate(schema, parse(text), [
    () => ({ SelectionSet: () => void field() }),
    ...documentLimits(limits),
    ...specifiedRules,
  ]);
  return { errors: errors.map(({ message }) => message), shown: field.mock.calls.length };
}

const again = "The same fields or fragments are repeated too often in one place: use each once.";

test.each([
  ["70 fragments in one place", spread(70)],
  ["one field 40 times", on(repeat(40, () => "id"))],
  ["one field in 14 objects of one name, 6 times in each", on(repeat(14, () => `branch { ${repeat(6, () => "id")} }`))],
  [
    "fragments one within the other",
    `${on("...F0")} ${repeat(60, (n) => `fragment F${n} on Manager { id name ${n < 59 ? `...F${n + 1}` : ""} }`)}`,
  ],
  [
    "fragments that nobody spreads, each twice in the one before it",
    `{ __typename } ${repeat(40, (n) => `fragment F${n} on Manager { ...F${n + 1} ...F${n + 1} }`)}`,
  ],
])("%s: refused, and shown to no other rule", (_, text) => {
  expect(check(text)).toEqual({ errors: [again], shown: 0 });
});

test("a circle of fragments is refused before anything follows it", () => {
  const circle = `${on("...F0")} ${repeat(60, (n) => `fragment F${n} on Manager { id ...F${(n + 1) % 60} }`)}`;
  expect(check(circle)).toEqual({ errors: ['Cannot spread fragment "F0" within itself.'], shown: 0 });
});

test("what people write is let through: fragments in many places, the same field in two fragments", () => {
  expect(check(spread(12)).errors).toEqual([]);
  expect(check(on(`branch { id name } ${repeat(5, () => "superior { id name branch { id } }")}`)).errors).toEqual([]);
});

test("pairs are counted place by place, through fragments, by the name in the answer", () => {
  const pairs = (text: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: definitions of a document that is known here.
    const [operation, ...fragments] = parse(text).definitions as any[];
    return repeatsIn(operation.selectionSet, new Map(fragments.map((one) => [one.name.value, one])), 1000);
  };
  expect(pairs("{ a b c { a b } }")).toEqual({ pairs: 0 });
  expect(pairs("{ a a a b: a }")).toEqual({ pairs: 3 });
  expect(pairs("{ a { x } a { x } }")).toEqual({ pairs: 2 });
  expect(pairs("{ a ... on T { a } ...F } fragment F on T { a }")).toEqual({ pairs: 3 });
  expect(pairs("{ ...F ...G } fragment F on T { a } fragment G on T { b }")).toEqual({ pairs: 1 });
});
