import { buildSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { Executable } from "../../../src/kernel/execution/executable.js";
import { refuseUnsupported } from "../../../src/kernel/execution/supported.js";
import { makeSchema } from "../../../src/schema.js";

test("a schema is refused that asks for what the executor does not do", () => {
  const schema = buildSchema(`
    directive @defer on FRAGMENT_SPREAD | INLINE_FRAGMENT
    directive @stream on FIELD
    directive @mine on QUERY | OBJECT
    directive @ofTheSchema on FIELD_DEFINITION
    interface Named { name: String }
    type Cat implements Named { name: String }
    union Pet = Cat
    type Query { named: Named pet: Pet }
    type Subscription { pet: Pet }
  `);
  expect(() => refuseUnsupported(schema)).toThrow(
    "The executor does not support the directive @defer; the directive @stream; the directive @mine; " +
      "Named, which has no resolveType; Pet, which has no resolveType; subscriptions: extend it, or set EXECUTOR=reference.",
  );
});

test("the schema of the program is supported", async () => {
  refuseUnsupported(await makeSchema());
});

test("arguments without variables are the same for all requests, and cannot be changed, however deep", async () => {
  const schema = buildSchema("input Of { tags: [String!] of: Of } type Query { echo(of: Of): String }");
  const given: unknown[] = [];
  schema.getQueryType()!.getFields().echo!.resolve = (_, args) => {
    given.push(args.of);
    return "";
  };
  const document = parse('{ echo(of: { tags: ["a"], of: { tags: [] } }) }');
  const executable = new Executable(schema, document, document.definitions[0] as never);
  for (let run = 0; run < 3; run++) expect(await executable.run({}, {})).toEqual({ data: { echo: "" } });
  expect(given[2]).toBe(given[1]);
  const [of] = given as [{ tags: string[]; of: { tags: string[] } }];
  expect([of, of.tags, of.of, of.of.tags].map(Object.isFrozen)).toEqual([true, true, true, true]);
});
