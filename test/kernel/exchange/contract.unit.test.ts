import { expect, test } from "vitest";
import { contract } from "../../../src/exchange.js";
import { Library } from "../../../src/kernel/cypher/library.js";
import { dependencyOrder } from "../../../src/kernel/exchange/dependencyOrder.js";

const { tables } = contract;
const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

test("every table has the statements that it and its rules need, and they name its columns", () => {
  const library = new Library();
  for (const { name, columns, keys, rules } of tables) {
    const gives = (statement: string) =>
      library.fragment(`exchange/${camel(name)}/${statement}`).gives.map((column) => column.name);
    expect(gives("keys")).toEqual(keys.map(({ property }) => property));
    expect(gives("rows")).toEqual(columns.map(({ property }) => property));
    expect(gives("write")).toEqual(rules.exclusive?.only ? ["written", "crossed"] : ["written"]);
    if (columns.some(({ type }) => type.refersTo?.includes(name))) expect(gives("link")).toEqual(["written"]);
    if (rules.unique) expect(gives("owners")).toEqual(["externalId", "id"]);
    if (rules.exclusive) expect(gives("periods")).toEqual(expect.arrayContaining(keys.map(({ property }) => property)));
  }
});

test("rules name columns that exist", () => {
  for (const { name, columns, rules } of tables) {
    const named = [
      ...[...(rules.ordered ?? []), ...(rules.different ?? []), ...(rules.needs ?? [])].flat(),
      ...(rules.unique ? [rules.unique.column] : []),
      ...(rules.exclusive ? [...rules.exclusive.owner, ...(rules.exclusive.always ? [] : ["from", "to"])] : []),
      ...(rules.acyclic ? [rules.acyclic.from, rules.acyclic.to] : []),
    ];
    expect([name, named.filter((column) => !columns.some((known) => known.name === column))]).toEqual([name, []]);
  }
});

test("tables are taken after those they refer to", () => {
  const order = dependencyOrder(tables);
  expect(order).toHaveLength(tables.length);
  for (const [at, table] of order.entries())
    for (const { type } of table.columns)
      for (const other of type.refersTo ?? [])
        expect(order.findIndex(({ name }) => name === other)).toBeLessThanOrEqual(at);
});
