import { afterAll, expect, test, vi } from "vitest";
import { Buckets } from "../../../src/kernel/pipeline/buckets.js";
import { jsonOf, testServer } from "../../support/http.js";

/** What an operation may cost, and a viewer spend; next to nothing leaks. */
const most = 2000;
const limits = { MAX_COST: String(most), RATE_LIMIT: String(most), RATE_LIMIT_PER_SECOND: "1" };
// Statements are counted: no viewer may be read again meanwhile.
const server = await testServer({ ...limits, VIEWER_TTL_MS: "600000" });
const authorization = `Bearer ${await server.token("mgr-000007")}`;
const read = vi.spyOn(server.database, "readText");
const pour = vi.spyOn(Buckets.prototype, "pour");
afterAll(() => vi.restoreAllMocks());

interface Told {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
  readonly cost: number | undefined;
  /** Points that were asked of the viewer's bucket. */
  readonly paid: number;
  readonly statements: number;
}

async function ask(body: object, headers: Record<string, string> = { authorization }): Promise<Told> {
  read.mockClear();
  pour.mockClear();
  const response = await server.post(body, headers);
  const text = await response.text();
  const { "x-request-id": id, date: _, ...others } = Object.fromEntries(response.headers);
  expect(id).toBeDefined();
  return {
    status: response.status,
    headers: others,
    text: text.replace(/"remaining":\d+/, '"remaining":0'),
    cost: JSON.parse(text).extensions?.cost,
    paid: pour.mock.calls.reduce((sum, [, points]) => sum + points, 0),
    statements: read.mock.calls.length,
  };
}

/** The same twice: the first time its document, viewer and statements are new. */
async function askTwice(body: object, headers?: Record<string, string>): Promise<[Told, Told]> {
  return [await ask(body, headers), await ask(body, headers)];
}

const clients = `query Clients($id: ID!, $first: Int, $more: Boolean = false) {
  manager(id: $id) { id clients(first: $first) { totalCount nodes { ...Of } } ... @include(if: $more) { name } }
}
fragment Of on Client { id segment }`;

test.each([
  ["a query", { query: clients, variables: { id: "mgr-000007", first: 2 } }],
  [
    "with nothing that it may leave out",
    { query: clients.replace("Clients(", "Others("), variables: { id: "x" }, operationName: null, extensions: {} },
  ],
  ["one of several operations", { query: "query A { __typename } query B { viewer { subject } }", operationName: "B" }],
  ["two root fields", { query: `{ a: manager(id: "mgr-000007") { id } b: managers(first: 2) { totalCount } }` }],
  ["no variables", { query: "{ __typename }", variables: null }],
])("%s is answered in the same words when it comes again, and paid for", async (_, body) => {
  const [first, second] = await askTwice(body);
  expect(first).toMatchObject({ status: 200, text: expect.stringContaining('"data":{') });
  expect(first.text).not.toContain('"errors"');
  expect(second).toEqual({ ...first, paid: Math.max(1, first.cost!), statements: second.statements });
});

test("other variables are other answers", async () => {
  const query = `query ($id: ID!) { manager(id: $id) { id } }`;
  for (const id of ["mgr-000007", "mgr-000008", "mgr-000007"])
    expect(JSON.parse((await ask({ query, variables: { id } })).text).data).toEqual({ manager: { id } });
});

test("each client is answered in the language that it accepts", async () => {
  const types = ["application/graphql-response+json", "application/json", "*/*", "text/html, */*;q=0.1"];
  for (const accept of types) {
    const body = { query: `{ viewer { subject } } # ${accept}` };
    const [first, second] = await askTwice(body, { authorization, accept });
    expect(second.headers).toEqual(first.headers);
    expect(first.status).toBe(200);
  }
  for (const told of await askTwice({ query: "{ viewer { subject } }" }, { authorization, accept: "image/png" }))
    expect(told).toMatchObject({ status: 406 });
});

test.each([
  ["a variable of the wrong type", { query: clients, variables: { id: "mgr-000007", first: "two" } }, 200, 0],
  ["a variable that is missing", { query: clients, variables: {} }, 200, 0],
  ["a page that is too long", { query: clients, variables: { id: "mgr-000007", first: 101 } }, 200, 0],
  [
    "too much at once",
    {
      query: "query ($n: Int) { managers(first: $n) { nodes { clients(first: $n) { nodes { servedBy { role } } } } } }",
      variables: { n: 90 },
    },
    200,
    0,
  ],
  [
    "an operation that is not there",
    { query: "query A { __typename } query B { __typename }", operationName: "C" },
    400,
    0,
  ],
  ["a cursor of nobody's", { query: `{ managers(first: 1, after: "x") { nodes { id } } }` }, 200, 0],
  [
    "a part that fails",
    { query: `{ manager(id: "mgr-000007") { id } managers(first: 1, after: "x") { nodes { id } } }` },
    200,
    1,
  ],
  [
    "a document that is registered elsewhere",
    { query: "{ __typename }", extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } },
    200,
    0,
  ],
])("%s is refused alike each time, paid for and read once", async (_, body, status, statements) => {
  const [first, second] = await askTwice(body);
  const third = await ask(body);
  const { cost } = first;
  const paid = cost !== undefined && cost <= most ? Math.max(1, cost) : 1;
  expect(first).toMatchObject({ status, paid, text: expect.stringContaining('"errors"') });
  expect(second).toEqual({ ...first, statements });
  expect(third).toEqual(second);
});

test("who may not ask is told so as before", async () => {
  const body = { query: `{ managers(first: 3) { totalCount } }` };
  await askTwice(body);
  for (const headers of [{}, { authorization: "Bearer x" }] as Record<string, string>[]) {
    const [first, second] = await askTwice(body, headers);
    expect(first).toMatchObject({ status: 401, text: expect.stringContaining("UNAUTHENTICATED") });
    expect(second).toEqual(first);
  }
});

test("who has spent all is told when to come again", async () => {
  const other = { authorization: `Bearer ${await server.token("mgr-000008")}` };
  const body = { query: "{ managers(first: 90) { nodes { clients(first: 9) { totalCount } } } }" };
  let told = await ask(body, other);
  while (told.status === 200) told = await ask(body, other);
  expect(told).toMatchObject({ status: 429, headers: { "retry-after": expect.stringMatching(/^\d+$/) } });
});

test("what is asked by GET is answered as by POST; a change is not", async () => {
  const byGet = (text: string) =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(text)}`, {
      headers: { authorization, "apollo-require-preflight": "1" },
    });
  expect(await jsonOf(await byGet("{ __typename }"))).toMatchObject({ data: { __typename: "Query" } });
  expect((await byGet('mutation { markRead(input: { itemId: "itm-none" }) { userErrors { code } } }')).status).toBe(
    405,
  );
});

test("each time is logged and measured, and whether its document was known", async () => {
  const body = { query: "query Quick { managers(first: 4) { totalCount } }" };
  const count = async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const lines = server.logged().match(/"operation":"Quick","ms":[\d.]+,"cost":1,"msg":"operation"/g);
    return [
      Number(/kn_documents_asked_total\{is="known"\} (\d+)/.exec(metrics)?.[1] ?? 0),
      Number(/operation_seconds_count\{operation="query managers"\} (\d+)/.exec(metrics)?.[1] ?? 0),
      lines?.length ?? 0,
    ];
  };
  const [known, measured] = await count();
  await askTwice(body);
  expect(await count()).toEqual([known! + 1, measured! + 2, 2]);
});
