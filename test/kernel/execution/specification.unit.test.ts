import { buildSchema, execute as executeByReference, type GraphQLSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { execute } from "../../../src/kernel/execution/execute.js";

/**
 * Chapters of the GraphQL specification (October 2021, section 6, "Execution"), each with what it demands at its edges.
 */
const schema = buildSchema(`
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int }
  type Dog implements Named { name: String barks: Boolean }
  union Pet = Cat | Dog
  type Node { id: ID child: Node needed: Node! list: [Int] strict: [Int!] stricter: [Int!]! nodes: [Node] fails: String! }
  type Query { node: Node pets: [Pet] named: Named echo(n: Int = 7, on: Boolean, tags: [String!]): String needed: Node! }
  type Mutation { add(n: Int!): Int fail: Int }
`);
for (const name of ["Pet", "Named"]) {
  const type = schema.getType(name) as { resolveType?: (value: { lives?: number }) => string };
  type.resolveType = ({ lives }) => (lives === undefined ? "Dog" : "Cat");
}
const fails = () => {
  throw new Error("no");
};

interface Case {
  readonly query: string;
  readonly root?: object;
  readonly variables?: Record<string, unknown>;
  readonly data: unknown;
  readonly errors?: readonly (string | undefined)[];
}

/** Asks ours and graphql-js, and expects the same of both. Errors are their paths. */
async function expectOf({ query, root = {}, variables = {}, data, errors = [] }: Case, of: GraphQLSchema = schema) {
  const document = parse(query);
  const resolvers = { ...of.getQueryType()!.getFields(), ...of.getMutationType()!.getFields() };
  for (const [name, field] of Object.entries(resolvers))
    field.resolve = (_, args) => {
      const given: unknown = Reflect.get(root, name);
      return typeof given === "function" ? given(args) : given;
    };
  const ours = await execute(of, { document, variables }, {});
  const reference = await executeByReference({ schema: of, document, variableValues: variables, contextValue: {} });
  for (const result of [ours, reference]) {
    expect(JSON.parse(JSON.stringify(result.data ?? null))).toEqual(data);
    expect((result.errors ?? []).map(({ path }) => path?.join("."))).toEqual(errors);
  }
  expect(JSON.stringify(ours.data)).toBe(JSON.stringify(reference.data));
}

describe("handling field errors: null goes up to what may be null", () => {
  test.each<Case>([
    { query: "{ node { id fails } }", root: { node: { id: 1, fails } }, data: { node: null }, errors: ["node.fails"] },
    {
      query: "{ node { id child { needed { id } } } }",
      root: { node: { id: 1, child: { needed: null } } },
      data: { node: { id: "1", child: null } },
      errors: ["node.child.needed"],
    },
    { query: "{ needed { fails } }", root: { needed: { fails } }, data: null, errors: ["needed.fails"] },
    {
      query: "{ node { nodes { fails } } }",
      root: { node: { nodes: [{ fails: () => "a" }, { fails }, { fails: () => "b" }] } },
      data: { node: { nodes: [{ fails: "a" }, null, { fails: "b" }] } },
      errors: ["node.nodes.1.fails"],
    },
  ])("$query", (each) => expectOf(each));
});

describe("value completion: lists", () => {
  test.each<Case>([
    {
      query: "{ node { list } }",
      root: { node: { list: [1, null, Promise.resolve(3)] } },
      data: { node: { list: [1, null, 3] } },
    },
    {
      query: "{ node { strict } }",
      root: { node: { strict: [1, null] } },
      data: { node: { strict: null } },
      errors: ["node.strict.1"],
    },
    {
      query: "{ node { stricter } }",
      root: { node: { stricter: [1, null] } },
      data: { node: null },
      errors: ["node.stricter.1"],
    },
    { query: "{ node { list } }", root: { node: { list: [] } }, data: { node: { list: [] } } },
    { query: "{ node { list } }", root: { node: { list: new Set([1, 2]) } }, data: { node: { list: [1, 2] } } },
    { query: "{ node { list } }", root: { node: { list: 5 } }, data: { node: { list: null } }, errors: ["node.list"] },
  ])("$query of $root", (each) => expectOf(each));
});

describe("value completion: abstract types", () => {
  test.each<Case>([
    {
      query: "{ pets { __typename ... on Cat { lives } ... on Dog { barks } ... on Named { name } } }",
      root: { pets: [{ lives: 9, name: "a" }, { barks: true }] },
      data: {
        pets: [
          { __typename: "Cat", lives: 9, name: "a" },
          { __typename: "Dog", barks: true, name: null },
        ],
      },
    },
    {
      query: "{ named { name ... on Cat { lives } } }",
      root: { named: { name: "a" } },
      data: { named: { name: "a" } },
    },
  ])("$query", (each) => expectOf(each));
});

describe("field collection: fragments are merged in the order of the document", () => {
  test.each<Case>([
    {
      query: "{ ...A node { id } } fragment A on Query { node { list ...B } } fragment B on Node { id list }",
      root: { node: { id: 1, list: [2] } },
      data: { node: { list: [2], id: "1" } },
    },
    {
      query: "{ a: node { id } ... { a: node { list } } b: node { id } }",
      root: { node: { id: 1, list: [2] } },
      data: { a: { id: "1", list: [2] }, b: { id: "1" } },
    },
  ])("$query", (each) => expectOf(each));
});

describe("field collection: @skip and @include", () => {
  const query = `query ($on: Boolean!, $off: Boolean = false) {
    node { id @include(if: $on) list @skip(if: $on) ...F @include(if: $off) ... @skip(if: true) { strict } } } fragment F on Node { strict }`;
  const root = { node: { id: 1, list: [2], strict: [3] } };
  test.each<Case>([
    { query, root, variables: { on: true }, data: { node: { id: "1" } } },
    { query, root, variables: { on: false }, data: { node: { list: [2] } } },
    { query, root, variables: { on: true, off: true }, data: { node: { id: "1", strict: [3] } } },
    {
      query: "{ node { id @skip(if: false) @include(if: true) list @skip(if: true) @include(if: true) } }",
      root,
      data: { node: { id: "1" } },
    },
  ])("$variables", (each) => expectOf(each));
});

describe("coercing field arguments", () => {
  const root = { echo: (args: object) => JSON.stringify(args) };
  test.each<Case>([
    { query: "{ echo }", root, data: { echo: '{"n":7}' } },
    { query: "query ($n: Int) { echo(n: $n) }", root, data: { echo: '{"n":7}' } },
    {
      query: "query ($n: Int) { echo(n: $n) }",
      root,
      variables: { n: null },
      data: { echo: '{"n":null}' },
    },
    { query: '{ echo(on: true, tags: "one") }', root, data: { echo: '{"n":7,"on":true,"tags":["one"]}' } },
  ])("$query with $variables", (each) => expectOf(each));
});

describe("mutations: one field after another", () => {
  test("the next begins when the one before it is done, also when that has failed", async () => {
    const done: number[] = [];
    const root = {
      add: async ({ n }: { n: number }) => {
        await new Promise((resolve) => setTimeout(resolve, 3 - n));
        return done.push(n);
      },
      fail: fails,
    };
    await expectOf({
      query: "mutation { a: add(n: 1) fail b: add(n: 2) }",
      root: { ...root, add: async (args: { n: number }) => ((await root.add(args)) + 1) % 2 },
      data: { a: 0, fail: null, b: 1 },
      errors: ["fail"],
    });
    expect(done).toEqual([1, 2, 1, 2]);
  });
});
