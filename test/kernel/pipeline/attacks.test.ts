import { connect } from "node:net";
import { type GraphQLInputType, getIntrospectionQuery, getNamedType, isInputObjectType, isNonNullType } from "graphql";
import { expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { makeSchema } from "../../../src/schema.js";
import { jsonOf, testServer } from "../../support/http.js";

const server = await testServer();
const production = await testServer({ NODE_ENV: "production" });
const authorization = `Bearer ${await server.token("mgr-000007")}`;

interface Told {
  readonly status: number;
  readonly codes: readonly unknown[];
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
  readonly data: any;
  readonly ms: number;
  readonly text: string;
}

async function ask(query: string, variables?: object, at = server, token = authorization): Promise<Told> {
  const start = performance.now();
  const response = await at.post({ query, variables }, { authorization: token });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  const codes = [...new Set(errors.map((error: { extensions: { code: unknown } }) => error.extensions.code))];
  return { status: response.status, codes, data, ms: performance.now() - start, text };
}

const repeat = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(" ");

const chain = (length: number, width: number) =>
  repeat(
    length,
    (n) =>
      `fragment F${n} on Manager { ${repeat(width, () => `superior { ${n + 1 < length ? `...F${n + 1}` : "id"} }`)} }`,
  );

/** Each with the code it is refused with; none may reach the database or take long. */
test.each([
  ["a hundred aliases of one field", `{ ${repeat(101, (n) => `a${n}: __typename`)} }`, "TOO_COSTLY"],
  [
    "a hundred aliases of a search",
    `{ ${repeat(100, (n) => `a${n}: search(text: "a") { totalCount }`)} }`,
    "GRAPHQL_PARSE_FAILED",
  ],
  ["ten unknown directives in one place", `{ __typename ${"@aa".repeat(10)} }`, "GRAPHQL_VALIDATION_FAILED|TOO_COSTLY"],
  [
    "ten known directives in one place",
    `{ __typename ${"@include(if: true) ".repeat(10)} }`,
    "TOO_COSTLY|GRAPHQL_VALIDATION_FAILED",
  ],
  ["one field five hundred times", `{ ${"__typename ".repeat(500)} }`, "TOO_COSTLY"],
  ["more tokens than a query needs", `{ ${"__typename ".repeat(2000)} }`, "GRAPHQL_PARSE_FAILED"],
  [
    "fragments that spread to three million fields",
    `{ manager(id: "mgr-000007") { ...F0 } } ${chain(13, 3)}`,
    "TOO_COSTLY",
  ],
  [
    "fragments in a circle",
    "query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["a fragment within itself", "query { ...A } fragment A on Query { __typename ...A }", "GRAPHQL_VALIDATION_FAILED"],
  [
    "a thousand fragments",
    `{ ...F0 } ${repeat(180, (n) => `fragment F${n} on Query { ...F${n + 1} }`)}`,
    "GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED",
  ],
  ["deep nesting", `{ manager(id: "mgr-000007") ${"{ superior ".repeat(40)}{ id }${"}".repeat(40)} }`, "TOO_COSTLY"],
  [
    "lists in lists",
    "{ managers(first: 100) { nodes { clients(first: 100) { nodes { holdings { id product { id } } } } } } }",
    "TOO_COSTLY",
  ],
  [
    "introspection in circles",
    `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
])("%s", async (_, query, codes) => {
  const { status, codes: told, data, ms } = await ask(query);
  expect({ isRefused: data === undefined || data === null, status }).toEqual({ isRefused: true, status: 200 });
  expect(told.length).toBeGreaterThan(0);
  for (const code of told) expect(codes.split("|")).toContain(code);
  expect(ms).toBeLessThan(2000);
});

test("a cost that only variables show", async () => {
  const query =
    "query ($n: Int) { managers(first: $n) { nodes { clients(first: $n) { nodes { servedBy { role } } } } } }";
  expect((await ask(query, { n: 2 })).codes).toEqual([]);
  expect((await ask(query, { n: 1_000_000 })).codes).toEqual(["TOO_COSTLY"]);
  expect((await ask(query, { n: -1_000_000 })).codes).toEqual(["BAD_USER_INPUT"]);
  expect(
    (await ask("query ($n: Int = 1000000) { managers(first: $n) { nodes { reports { nodes { id } } } } }")).codes,
  ).toEqual(["TOO_COSTLY"]);
});

test("numbers that are too large for their type, and lists that are too long", async () => {
  const huge = "9".repeat(5000);
  expect((await ask(`{ managers(first: ${huge}) { nodes { id } } }`)).codes).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect((await ask("query ($n: Int) { managers(first: $n) { nodes { id } } }", { n: 1e300 })).codes).toEqual([
    "BAD_USER_INPUT",
  ]);
  const ids = Array.from({ length: 5000 }, (_, n) => `mgr-${n}`);
  const { codes, status } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
  expect({ status, codes }).toEqual({ status: 200, codes: ["BAD_USER_INPUT"] });
  const long = "风".repeat(60_000);
  for (const field of [`client(id: $t)`, `manager(id: $t)`, `node(id: $t)`])
    expect((await ask(`query ($t: ID!) { ${field} { id } }`, { t: long })).data).toEqual({
      [field.split("(")[0]!]: null,
    });
  expect((await ask("query ($t: String!) { search(text: $t) { totalCount } }", { t: long })).codes).toEqual([
    "BAD_USER_INPUT",
  ]);
});

test("a request of a megabyte is told its size, one that is no JSON what to send", async () => {
  const large = await server.post({ query: `{ __typename } # ${"x".repeat(1_000_000)}` }, { authorization });
  expect({ status: large.status, body: await jsonOf(large) }).toEqual({
    status: 413,
    body: {
      errors: [{ message: "The request is larger than 256 kB: send less.", extensions: { code: "TOO_COSTLY" } }],
    },
  });
  const broken = await server.post("{ query: ", { authorization });
  expect({ status: broken.status, body: await jsonOf(broken) }).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
  });
});

test("variables that nest without end are none of a declared type", async () => {
  const deep = (open: string, close: string) => `${open.repeat(40_000)}1${close.repeat(40_000)}`;
  for (const value of [deep("[", "]"), deep('{"a":', "}")])
    for (const [query, status] of [
      ["query ($n: Int) { managers(first: $n) { totalCount } }", "BAD_USER_INPUT"],
      ["{ managers(first: 1) { totalCount } }", undefined],
    ]) {
      const response = await server.post(`{"query":"${query}","variables":{"n":${value}}}`, { authorization });
      const { errors } = await jsonOf(response);
      expect({ status: response.status, code: errors?.[0].extensions.code }).toEqual({ status: 200, code: status });
    }
});

test("no answer of /graphql is kept by a cache, or taken for something else", async () => {
  const byGet = `${server.url}/graphql?query={__typename}`;
  for (const response of [
    await server.post({ query: "{ __typename }" }, { authorization }),
    await server.post({ query: "{ __typename }" }, { authorization }),
    await server.post({ query: "{ managers(first: 1) { totalCount } }" }),
    await server.post("{", { authorization }),
    await fetch(byGet, { headers: { authorization, "apollo-require-preflight": "1" } }),
  ])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
});

test("more connections than are allowed are closed at once; when one ends there is room", async () => {
  const { url } = await testServer({ MAX_CONNECTIONS: "2" });
  const open = async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const told = new Promise<string>((resolve) => {
      socket.once("data", (data) => resolve(String(data).slice(0, 15)));
      socket.once("close", () => resolve("closed"));
      socket.once("error", () => resolve("closed"));
    });
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    return { told: await told, socket };
  };
  const [first, second, third] = [await open(), await open(), await open()];
  expect([first.told, second.told, third.told]).toEqual(["HTTP/1.1 200 OK", "HTTP/1.1 200 OK", "closed"]);
  const gone = new Promise((resolve) => first.socket.once("close", resolve));
  first.socket.end();
  await gone;
  await expect.poll(async () => (await open()).told).toBe("HTTP/1.1 200 OK");
});

test("many operations in one request", async () => {
  const batch = Array.from({ length: 10 }, () => ({ query: "{ __typename }" }));
  const response = await server.post(batch, { authorization });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain('"__typename":"Query"');
});

test("a page of another site: no simple GET, no form, no mutation by GET, no origin let in", async () => {
  const url = (query: string) => `${server.url}/graphql?query=${encodeURIComponent(query)}`;
  expect((await fetch(url("{ __typename }"), { headers: { authorization } })).status).toBe(400);
  const mutation = url('mutation { markRead(input: { itemId: "itm-1" }) { userErrors { code } } }');
  const byGet = await fetch(mutation, { headers: { authorization, "apollo-require-preflight": "1" } });
  expect(byGet.status).toBe(405);
  for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"]) {
    const response = await server.post("query={__typename}", { authorization, "content-type": type });
    expect({ type, status: response.status }).toEqual({ type, status: 400 });
  }
  const preflight = await fetch(`${server.url}/graphql`, {
    method: "OPTIONS",
    headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
  });
  expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
});

test("a persisted query cannot be left here by a caller", async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
  const body = await jsonOf(await server.post({ extensions }, { authorization }));
  expect(body.errors).toMatchObject([{ extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }]);
});

test("production shows neither schema, suggestion, stack nor IDE; development shows the schema", async () => {
  const token = `Bearer ${await production.token("mgr-000007")}`;
  const told = [
    await ask(getIntrospectionQuery(), {}, production, token),
    await ask('{ __type(name: "Client") { fields { name } } }', {}, production, token),
    await ask("{ managr { id } }", {}, production, token),
    await ask('{ manager(id: "mgr-000007") { nam } }', {}, production, token),
    await ask("{ manager(idd: 1) { name } }", {}, production, token),
    await ask('{ manager(id: "mgr-000007") { ... on Cliemt { id } } }', {}, production, token),
  ];
  const inVariables: [string, object][] = [
    ["query ($o: ManagerOrder) { managers(orderBy: $o) { totalCount } }", { o: { field: "NAM", direction: "ASC" } }],
    ["query ($o: ManagerOrder) { managers(orderBy: $o) { totalCount } }", { o: { field: "NAME", directio: "ASC" } }],
  ];
  for (const [query, variables] of inVariables) {
    expect((await ask(query, variables)).text).toContain("Did you mean");
    told.push(await ask(query, variables, production, token), await ask(query, variables, production, "Bearer "));
  }
  for (const { data, text } of told) {
    expect(data ?? null).toBeNull();
    expect(text).not.toMatch(/did you mean|stack|\bat .*\.js:/i);
  }
  for (const path of ["/graphql", "/graphiql", "/ide", "/playground", "/console", "/altair"]) {
    const response = await fetch(`${production.url}${path}`, { headers: { accept: "text/html" } });
    expect(response.status).toBeGreaterThanOrEqual(400);
  }
  const { data, codes } = await ask(getIntrospectionQuery());
  expect({ codes, hasSchema: data.__schema.types.length > 50 }).toEqual({ codes: [], hasSchema: true });
});

const hostile = [
  "foo AND (",
  "*:*",
  "name:[* TO *]) OR (externalId:*",
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) RETURN n //',
  "`) MATCH (n) //",
  "$in.key.viewer",
  "\u0000",
  "\ud800",
  "$" + "{process.env}",
  "__proto__",
];

test("Cypher and Lucene in every text of every query find nothing, break nothing and change nothing", async () => {
  const schema = await makeSchema();
  const count = async () => {
    const session = server.database.driver.session();
    const { records } = await session
      .run("MATCH (n) WHERE NOT n.id CONTAINS 'team' RETURN count(n) AS nodes")
      .finally(() => session.close());
    return records[0]!.get("nodes") > 0;
  };
  const compliance = `Bearer ${await server.token("mgr-000003", [Role.COMPLIANCE])}`;
  let asked = 0;
  // Each place is given a third of them, the next place the next third: every text meets every kind of place.
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    for (const place of textsOf(field.args)) {
      const turn = asked;
      for (const text of hostile.filter((_, n) => (n + turn) % 4 === 0)) {
        asked++;
        const leaf = getNamedType(field.type);
        const selection = "getFields" in leaf || "getTypes" in leaf ? "{ __typename }" : "";
        const { status, codes } = await ask(
          `{ ${field.name}(${place(JSON.stringify(text))}) ${selection} }`,
          {},
          server,
          compliance,
        );
        expect({ field: field.name, text, status, codes }).toEqual({
          field: field.name,
          text,
          status: 200,
          codes: expect.anything(),
        });
        for (const code of codes)
          expect(["BAD_USER_INPUT", "FORBIDDEN", "GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED"]).toContain(code);
      }
    }
  }
  expect(asked).toBeGreaterThan(60);
  expect(await count()).toBe(true);
}, 240_000);

interface Argument {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** Every place of a text or id in these arguments, as a function that fills it, and whatever else must be given. */
function textsOf(args: readonly Argument[]): ((literal: string) => string)[] {
  const fill = (given: string, at: Argument) =>
    [
      ...args
        .filter((one) => one !== at && isNonNullType(one.type) && one.defaultValue === undefined)
        .map((one) => `${one.name}: ${some(one.type)}`),
      given,
    ].join(", ");
  return args.flatMap((at) => {
    const named = getNamedType(at.type);
    const list = String(at.type).includes("[");
    if (isInputObjectType(named))
      return list
        ? []
        : textsOf(Object.values(named.getFields())).map(
            (place) => (literal: string) => fill(`${at.name}: { ${place(literal)} }`, at),
          );
    if (named.name !== "String" && named.name !== "ID") return [];
    return [(literal: string) => fill(`${at.name}: ${list ? `[${literal}]` : literal}`, at)];
  });
}

/** Something of a type. */
function some(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (String(type).includes("[")) return `[${some(named)}]`;
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${needed.map((field) => `${field.name}: ${some(field.type)}`).join(", ")} }`;
  }
  if ("getValues" in named) return named.getValues()[0]!.name;
  const literals: Record<string, string> = {
    Int: "1",
    SafeInt: "1",
    Float: "0.5",
    Boolean: "true",
    Date: '"2026-01-05"',
  };
  return literals[named.name] ?? '"mgr-000007"';
}

test("a cursor edited by hand, of another list, or of another viewer", async () => {
  const list = `managers(first: 2) { pageInfo { endCursor } }`;
  const { data } = await ask(`{ ${list} }`);
  const cursor: string = data.managers.pageInfo.endCursor;
  const flipped = cursor.slice(0, -2) + (cursor.endsWith("A") ? "BB" : "AA");
  const next = (after: string, token = authorization) =>
    ask("query ($after: String) { managers(first: 2, after: $after) { nodes { id } } }", { after }, server, token);
  expect((await next(cursor)).codes).toEqual([]);
  for (const bad of [flipped, "", cursor.slice(4), `${cursor}AAAA`, Buffer.from('["a","b"]').toString("base64url")])
    expect({ bad, codes: (await next(bad)).codes }).toEqual({ bad, codes: ["BAD_USER_INPUT"] });
  expect((await next(cursor, `Bearer ${await server.token("mgr-000003", [Role.HR])}`)).codes).toEqual([
    "BAD_USER_INPUT",
  ]);
  const other = await ask("query ($after: String) { clients(first: 2, after: $after) { nodes { id } } }", {
    after: cursor,
  });
  expect(other.codes).toEqual(["BAD_USER_INPUT"]);
});

test("an id of the wrong kind finds nothing, and does nothing", async () => {
  const { data, codes } = await ask(
    `{ manager(id: "cli-000001") { id } client(id: "mgr-000007") { id } mentorship(id: "brn-001") { id } node(id: "AuditRecord-1") { id } }`,
  );
  expect({ data, codes }).toEqual({ data: { manager: null, client: null, mentorship: null, node: null }, codes: [] });
  const wrong = await ask(
    'mutation { recordInteraction(input: { clientId: "mgr-000007", channel: PHONE }) { userErrors { code } } }',
  );
  expect(wrong.data.recordInteraction.userErrors).toEqual([{ code: "NOT_FOUND" }]);
});

test("a viewer who asks for too much at once waits, and is told how long; others do not", async () => {
  const narrow = await testServer({ RATE_LIMIT: "60", RATE_LIMIT_PER_SECOND: "2", MAX_COST: "50" });
  const one = `Bearer ${await narrow.token("mgr-000007")}`;
  const query = "{ rateLimit { limit perSecond } managers(first: 20) { nodes { branch { id } } } }";
  const first = await narrow.post({ query }, { authorization: one });
  expect(await jsonOf(first)).toMatchObject({
    data: { rateLimit: { limit: 60, perSecond: 2 } },
    extensions: { cost: 22, rateLimit: { limit: 60, perSecond: 2, remaining: 38 } },
  });
  let refused: Response | undefined;
  for (let left = 5; left > 0 && !refused; left--) {
    const response = await narrow.post({ query }, { authorization: one });
    if (response.status !== 200) refused = response;
  }
  expect(refused?.status).toBe(429);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await jsonOf(refused!)).errors).toMatchObject([{ extensions: { code: "RATE_LIMITED" } }]);
  const another = await narrow.post({ query }, { authorization: `Bearer ${await narrow.token("mgr-000003")}` });
  expect(another.status).toBe(200);
});
