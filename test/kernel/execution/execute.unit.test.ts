import {
  buildSchema,
  type ExecutionResult,
  execute as executeByReference,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { expect, test } from "vitest";
import { execute } from "../../../src/kernel/execution/execute.js";
import { chanceOf } from "../../support/chance.js";
import { type Choose, randomQuery } from "../../support/randomQuery.js";

const schema = buildSchema(`
  enum Colour { RED GREEN }
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int! owner: Person }
  type Dog implements Named { name: String barks: Boolean! friends(first: Int = 2): [Dog!]! }
  union Pet = Cat | Dog
  type Person { id: ID! name: String! age: Int height: Float! colour: Colour! nick: [String!]! marks: [[Int]!]
    boss: Person mother: Person! friends(first: Int = 2): [Person!] all(first: Int): [Person]! pet: Pet named: Named!
    cat: Cat! dog: Dog }
  type Query { person(id: ID): Person me: Person! people(first: Int): [Person!]! cats: [Cat] dog: Dog! }
  type Mutation { add(name: String): Person first: Int second: Int! }
`);

/** Not every random operation uses each of its switches. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

test("answers and fails as the reference implementation does", async () => {
  giveChance(schema);
  const met = { whole: 0, failed: 0, nothing: 0 };
  for (let seed = 1; seed <= 3000; seed++) {
    const document = parse(randomQuery(schema, {}, chanceOf(seed)));
    expect(validate(schema, document, rules)).toEqual([]);
    const variables = { yes: seed % 3 > 0, no: seed % 5 === 0 };
    const [ours, reference] = await both(document, variables, { seed });
    expect(ours.data, `seed ${seed}`).toEqual(reference.data);
    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(reference.data));
    expect(told(ours), `seed ${seed}`).toEqual(told(reference));
    met[ours.data === null ? "nothing" : ours.errors ? "failed" : "whole"]++;
  }
  expect(Math.min(...Object.values(met))).toBeGreaterThan(100);
});

test.each([
  "{ person { pet { __typename ... on Cat { lives } ... on Dog { barks name } } } }",
  "{ people(first: 3) { named { name __typename ... on Cat { owner { name } } } pet { ... on Named { name } } } }",
  "{ me { __proto__: name constructor: age toString: id } }",
  '{ __schema { queryType { name fields { name args { name defaultValue } } } } __type(name: "Cat") { name kind } __typename }',
  "query ($first: Int!) { people(first: $first) { name } }",
  "query ($on: Boolean!) { me { name @include(if: $on) ...F @skip(if: $on) } } fragment F on Person { age ... @include(if: $on) { id } }",
])("the same of %s", async (text) => {
  giveChance(schema);
  for (let seed = 1; seed <= 100; seed++) {
    const variables = seed % 4 ? { first: 1 + (seed % 3), on: seed % 2 === 0 } : { first: "many" };
    const [ours, reference] = await both(parse(text), variables, { seed });
    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(reference.data));
    expect(told(ours)).toEqual(told(reference));
  }
});

test("of several operations one must be named", async () => {
  const document = parse("query A { dog { name } } query B { me { name } }");
  for (const name of ["A", "C", undefined]) {
    const [ours, reference] = await both(document, {}, { seed: 1 }, name);
    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(reference.data));
    expect(told(ours)).toEqual(told(reference));
    expect(ours.data === undefined).toBe(name !== "A");
  }
});

test("each field of a mutation begins when the one before it is done", async () => {
  const done: string[] = [];
  const wait =
    (name: string, turns: number, fails = false) =>
    async () => {
      done.push(`${name} begins`);
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      done.push(`${name} ends`);
      if (fails) throw new Error(name);
      return turns;
    };
  const { first, second } = schema.getMutationType()!.getFields();
  first!.resolve = wait("first", 3, true);
  second!.resolve = wait("second", 1);
  const document = parse("mutation { first second again: first }");
  const [ours, reference] = await both(document, {}, {});
  expect(ours.data).toEqual({ first: null, second: 1, again: null });
  expect(told(ours)).toEqual(told(reference));
  expect(done.slice(0, 6)).toEqual([
    "first begins",
    "first ends",
    "second begins",
    "second ends",
    "first begins",
    "first ends",
  ]);
});

test("a document that comes again with other switches selects other fields", async () => {
  giveChance(schema);
  const document = parse("query ($on: Boolean!) { dog { name @include(if: $on) barks @skip(if: $on) } }");
  for (const on of [true, false, true]) {
    const [ours, reference] = await both(document, { on }, { seed: 6 });
    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(reference.data));
    if (ours.data) expect(Object.keys(ours.data.dog as object)).toEqual([on ? "name" : "barks"]);
  }
});

async function both(
  document: ReturnType<typeof parse>,
  variables: Record<string, unknown>,
  context: object,
  operationName?: string,
): Promise<[ExecutionResult, ExecutionResult]> {
  const ours = await execute(schema, { document, operationName, variables }, context);
  await everythingDone();
  const reference = { schema, document, operationName, variableValues: variables, contextValue: context };
  return [ours, await unheard(async () => executeByReference(reference))];
}

/** Nothing in these tests is later than a few turns. */
async function everythingDone(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
}

/**
 * The reference leaves failures unheard, of items of a list when a later one fails at once; ours must not: its own
 * would fail the test.
 */
async function unheard<T>(work: () => Promise<T>): Promise<T> {
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", () => {});
  const answer = await work();
  await everythingDone();
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
  return answer;
}

/**
 * Errors as a client sees them. Where a field that may not be null takes what holds it along, several may fail for one
 * null, and which of them is told depends on who fails first: of those only the place of the null is compared.
 */
function told({ data, errors }: ExecutionResult): unknown[] {
  const all = (errors ?? []).map((error) => {
    const place = nullOf(data, error);
    const isItsOwn = place.length === error.path?.length;
    if (error.path && !isItsOwn) return JSON.stringify({ place });
    const isOfAbstract = /^(Abstract type|A value of the field)/.test(error.message);
    return JSON.stringify(isOfAbstract ? { path: error.path, message: "of which type?" } : error);
  });
  return [...new Set(all)].sort();
}

function nullOf(data: unknown, { path = [] }: GraphQLError): (string | number)[] {
  const place: (string | number)[] = [];
  let at = data;
  for (const key of path) {
    if (at == null) break;
    place.push(key);
    at = (at as Record<string, unknown>)[key];
  }
  return place;
}

/**
 * Every field answers by chance, the same for the same seed and place: values of each kind, at once or later, and every
 * way to fail.
 */
function giveChance(all: GraphQLSchema): void {
  const types = Object.values(all.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
  );
  for (const type of types) for (const field of Object.values(type.getFields())) field.resolve = answerByChance;
  for (const name of ["Named", "Pet"]) {
    const type = all.getType(name) as { resolveType?: unknown };
    type.resolveType = ({ kind, isLate }: { kind: string; isLate: boolean }) => (isLate ? Promise.resolve(kind) : kind);
  }
  // These are properties, of which some are functions.
  for (const name of ["name", "age", "height", "colour", "boss"])
    delete (all.getType("Person") as GraphQLObjectType).getFields()[name]!.resolve;
}

function answerByChance(_: unknown, args: unknown, { seed }: { seed: number }, info: GraphQLResolveInfo): unknown {
  const keys = [];
  for (let at: GraphQLResolveInfo["path"] | undefined = info.path; at; at = at.prev)
    keys.push(`${at.typename} ${at.key}`);
  const variables = JSON.stringify(info.variableValues);
  const place = `${seed} ${keys} ${JSON.stringify(args)} ${info.parentType} ${info.fieldName} ${info.fieldNodes.length} ${info.returnType} ${variables}`;
  const choose = chanceOf([...place].reduce((hash, sign) => (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0, 7));
  return outcome(info.returnType, choose);
}

function outcome(type: GraphQLOutputType, choose: Choose): unknown {
  const fault = new Error(`fault ${choose(5)}`);
  switch (choose(40)) {
    case 0:
      throw fault;
    case 1:
      return fault;
    case 2:
      return Promise.reject(fault);
    case 3:
      return new Promise((_, reject) => setImmediate(reject, fault));
    case 4:
      return new Promise((resolve) => setImmediate(resolve, anyOf(type, choose)));
    case 5:
    case 6:
      return Promise.resolve(anyOf(type, choose));
    default:
      return anyOf(type, choose);
  }
}

function anyOf(type: GraphQLOutputType, choose: Choose): unknown {
  if (choose(40) === 0) return choose(2) ? null : undefined;
  if (choose(80) === 0) return "neither";
  if (isNonNullType(type)) return anyOf(type.ofType, choose);
  if (isListType(type)) {
    const items = Array.from({ length: choose(4) }, () => {
      const item = anyOf(type.ofType, choose);
      return choose(10) === 0 ? Promise.resolve(item) : item;
    });
    return choose(5) === 0 ? new Set(items) : items;
  }
  if (isLeafType(type))
    return (
      { Int: choose(9), Float: choose(9) / 2, Boolean: choose(2) > 0, Colour: "RED" }[type.name] ?? `text ${choose(9)}`
    );
  if (!isObjectType(type))
    return { kind: choose(9) ? (choose(2) ? "Cat" : "Dog") : "Nobody", isLate: choose(2) > 0, name: "pet" };
  const height = choose(6) ? 1.5 : () => (choose(4) ? 2 : Promise.reject(new Error("fell")));
  return {
    name: choose(20) ? "property" : null,
    age: (args: object) => Object.keys(args).length,
    height,
    colour: "GREEN",
    boss: choose(3) ? null : { name: "boss", height: 1, colour: "RED" },
  };
}
