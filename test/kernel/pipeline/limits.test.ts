import { expect, test } from "vitest";
import { jsonOf, testServer } from "../../support/http.js";

const server = await testServer({ MAX_COST: "2000" });
const authorization = `Bearer ${await server.token("mgr-000007")}`;

async function ask(query: string, variables?: object) {
  const response = await server.post({ query, variables }, { authorization });
  const { data, errors, extensions } = await jsonOf(response);
  return {
    status: response.status,
    data,
    codes: errors?.map((error: { extensions: { code: string } }) => error.extensions.code),
    errors,
    extensions,
  };
}

test("an operation within the limits is answered with its cost", async () => {
  const { status, data, codes, extensions } = await ask(
    `{ manager(id: "mgr-000007") { id clients(first: 5) { nodes { id } } } }`,
  );
  expect({ status, id: data.manager.id, codes, extensions }).toEqual({
    status: 200,
    id: "mgr-000007",
    codes: undefined,
    extensions: { cost: 2, rateLimit: { limit: 100_000, remaining: expect.any(Number), perSecond: 5000 } },
  });
});

test("a query that is too deep", async () => {
  const deep = (levels: number): string =>
    levels === 0 ? "id" : `branch { managers { nodes { ${deep(levels - 1)} } } }`;
  const { data, codes, errors } = await ask(`{ manager(id: "mgr-000007") { ${deep(5)} } }`);
  expect({ data, codes }).toEqual({ data: undefined, codes: ["TOO_COSTLY"] });
  expect(errors[0].message).toBe("The query is 17 levels deep; at most 14 are allowed: ask for parts of it.");
});

test("depth counts what fragments hide", async () => {
  const fragments = Array.from(
    { length: 6 },
    (_, n) => `fragment F${n} on Manager { branch { managers { nodes { ${n < 5 ? `...F${n + 1}` : "id"} } } } }`,
  );
  expect((await ask(`{ manager(id: "mgr-000007") { ...F0 } } ${fragments.join(" ")}`)).codes).toEqual(["TOO_COSTLY"]);
});

test("too many aliases", async () => {
  const aliases = Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(" ");
  expect((await ask(`{ ${aliases} }`)).codes).toEqual(["TOO_COSTLY"]);
});

test("too many directives in one place", async () => {
  const strict = await testServer({ MAX_DIRECTIVES: "1" });
  const query = "{ __typename @include(if: true) @skip(if: false) }";
  const { errors } = await jsonOf(await strict.post({ query }, { authorization }));
  expect(errors).toMatchObject([
    { message: "More than 1 directives in one place: use fewer.", extensions: { code: "TOO_COSTLY" } },
  ]);
  expect((await ask(query)).codes).toBeUndefined();
});

test("too many tokens", async () => {
  const { status, errors } = await ask(`{ ${"__typename ".repeat(1001)} }`);
  expect({ status, message: errors[0].message }).toEqual({ status: 200, message: expect.stringContaining("1000") });
});

test("too costly, counted with variables", async () => {
  const query = `query ($n: Int) { managers(first: $n) { nodes { clients(first: $n) { nodes { id servedBy { role } } } } } }`;
  expect((await ask(query, { n: 3 })).codes).toBeUndefined();
  const { codes, errors } = await ask(query, { n: 100 });
  expect(codes).toEqual(["TOO_COSTLY"]);
  const body = JSON.stringify({ query, variables: { n: 100 } });
  const strict = { authorization, accept: "application/graphql-response+json" };
  expect((await server.post(body, strict)).status).toBe(400);
  expect(errors[0].message).toBe(
    "The operation costs 10101 points; at most 2000 are allowed: ask for shorter lists or fewer levels.",
  );
});

test.each([
  ["first: 101", "A page has 1 to 100 entries, not 101: ask for fewer, and continue with `after`."],
  ["first: 0", "A page has 1 to 100 entries, not 0: ask for fewer, and continue with `after`."],
  ["first: 2, last: 2", "Give `first` or `last`, not both."],
  ['before: "x"', "`before` requires `last`: give both."],
  ['after: "edited"', "Invalid cursor: use one from a response for the same field and order."],
])("a page of (%s)", async (args, message) => {
  const { codes, errors } = await ask(`{ managers(${args}) { nodes { id } } }`);
  expect({ codes, message: errors[0].message }).toEqual({ codes: ["BAD_USER_INPUT"], message });
});

test("a day in the future", async () => {
  const { codes } = await ask(`{ manager(id: "mgr-000007") { clients(asOf: "2999-01-01") { totalCount } } }`);
  expect(codes).toEqual(["BAD_USER_INPUT"]);
});

test("a request that is too large", async () => {
  const response = await server.post({ query: `{ __typename } # ${"x".repeat(300_000)}` }, { authorization });
  expect(response.status).toBe(413);
});
