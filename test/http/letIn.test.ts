import type { GraphQLError } from "graphql";
import { SignJWT } from "jose";
import { expect, test, vi } from "vitest";
import type { Viewer } from "../../src/kernel/access/viewer.js";
import { Buckets } from "../../src/kernel/pipeline/buckets.js";
import { letIn } from "../../src/kernel/pipeline/letIn.js";
import { ParsedDocuments } from "../../src/kernel/pipeline/parsedDocuments.js";
import type { GraphQLRequest } from "../../src/kernel/pipeline/step.js";
import { jsonOf, secret, testServer } from "../support/http.js";

const server = await testServer();
const production = await testServer({ NODE_ENV: "production" });
const query = `{ manager(id: "mgr-000007") { name } }`;
const key = new TextEncoder().encode(secret);

const signed = (change: (token: SignJWT) => SignJWT, by = key) =>
  change(
    new SignJWT({ roles: ["MANAGER"] })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject("mgr-000007")
      .setIssuer("knowledge-network")
      .setAudience("knowledge-network")
      .setExpirationTime("1h"),
  ).sign(by);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const claims = {
  sub: "mgr-000007",
  roles: ["MANAGER"],
  iss: "knowledge-network",
  aud: "knowledge-network",
  exp: 4_000_000_000,
};

test.each([
  ["no token", undefined],
  ["no token but words", "Bearer me"],
  ["an unsigned token", `Bearer ${part({ alg: "none" })}.${part(claims)}.`],
  [
    "one signed by another",
    `Bearer ${await signed((token) => token, new TextEncoder().encode("another secret that is long enough"))}`,
  ],
  ["one for another audience", `Bearer ${await signed((token) => token.setAudience("mail"))}`],
  ["one of another issuer", `Bearer ${await signed((token) => token.setIssuer("somebody"))}`],
  ["an expired one", `Bearer ${await signed((token) => token.setExpirationTime(1_600_000_000))}`],
  ["one for nobody", `Bearer ${await signed((token) => token.setSubject("mgr-nobody"))}`],
])("%s is not let in", async (_, authorization) => {
  const response = await server.post({ query }, authorization ? { authorization } : {});
  const body = await jsonOf(response);
  expect(body.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  expect(body.data?.manager ?? null).toBeNull();
});

test("somebody who has left is not let in", async () => {
  const session = server.database.driver.session();
  const { records } = await session.run("MATCH (m:Manager) WHERE m.leftOn < '2026-06-30' RETURN m.id AS id LIMIT 1");
  await session.close();
  const response = await server.post(
    { query },
    { authorization: `Bearer ${await server.token(records[0]!.get("id"))}` },
  );
  expect(response.status).toBe(401);
});

test("a valid token is let in, and neither it nor a name is logged", async () => {
  const token = await signed((one) => one);
  const response = await server.post({ query, operationName: null }, { authorization: `Bearer ${token}` });
  expect(await jsonOf(response)).toMatchObject({ data: { manager: { name: "陈静" } } });
  expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(server.logged()).toContain(response.headers.get("x-request-id"));
  expect(server.logged()).not.toContain(token);
  expect(server.logged()).not.toContain("陈静");
});

test("production answers no introspection and makes no suggestions", async () => {
  const authorization = `Bearer ${await production.token("mgr-000007")}`;
  const introspection = await jsonOf(
    await production.post({ query: "{ __schema { types { name } } }" }, { authorization }),
  );
  expect(introspection.data ?? null).toBeNull();
  const typo = await jsonOf(await production.post({ query: "{ managr(id: 1) { name } }" }, { authorization }));
  expect(JSON.stringify(typo)).not.toContain("manager");
});

test("a form or a link of another site cannot ask", async () => {
  const url = `${server.url}/graphql?query=${encodeURIComponent(query)}`;
  expect((await fetch(url)).status).toBe(400);
  expect((await server.post(JSON.stringify({ query }), { "content-type": "text/plain" })).status).toBe(400);
});

test("requests are not taken in batches", async () => {
  const authorization = `Bearer ${await server.token("mgr-000007")}`;
  expect((await server.post([{ query }, { query }], { authorization })).status).toBe(400);
});

test("health", async () => {
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: "up" });
  const ready = await fetch(`${server.url}/readyz`);
  expect({ status: ready.status, body: await ready.json() }).toEqual({
    status: 200,
    body: { ready: true, database: true, changesRehearsed: true, plansWarm: true },
  });
});

test("without a token nothing new is parsed that is longer than a line; what is known, or short, is answered", async () => {
  const parsed = vi.spyOn(ParsedDocuments.prototype, "set");
  const long = `query Long { ${`manager(id: "mgr-000007") { name } `.repeat(12)} }`;
  expect(long.length).toBeGreaterThan(300);
  const ask = async (text: string, headers: Record<string, string> = {}) => {
    parsed.mockClear();
    const response = await server.post({ query: text }, headers);
    const body = await jsonOf(response);
    return { status: response.status, code: body.errors?.[0].extensions.code, parsed: parsed.mock.calls.length };
  };
  const authorization = `Bearer ${await signed((token) => token)}`;
  expect(await ask(long)).toEqual({ status: 401, code: "UNAUTHENTICATED", parsed: 0 });
  const byGet = await fetch(`${server.url}/graphql?query=${encodeURIComponent(long)}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  expect({ status: byGet.status, parsed: parsed.mock.calls.length }).toEqual({ status: 401, parsed: 0 });
  // What cannot be parsed is not looked at either.
  expect(await ask(`{ ${"x".repeat(400)}`)).toEqual({ status: 401, code: "UNAUTHENTICATED", parsed: 0 });
  expect(await ask(long, { authorization })).toEqual({ status: 200, code: undefined, parsed: 1 });
  expect(await ask(long)).toEqual({ status: 401, code: "UNAUTHENTICATED", parsed: 0 });
  expect(await ask("{ short: __typename }")).toEqual({ status: 200, code: undefined, parsed: 1 });
});

test("whoever sends no token may ask so often from one address; others, and who sends one, are not held up", () => {
  const admit = letIn({ MAX_TOKENS: 1000 }, new ParsedDocuments(), new Buckets(3, 1, () => 0));
  const from = (remoteAddress: string, text = "{ __typename }") =>
    ({ method: "POST", socket: { remoteAddress }, body: { query: text } }) as GraphQLRequest;
  const codeOf = (viewer: Viewer | undefined, request: GraphQLRequest): unknown => {
    try {
      return admit(viewer, request);
    } catch (error) {
      return (error as GraphQLError).extensions;
    }
  };
  const viewer = { id: "mgr-000007" } as Viewer;
  for (let n = 0; n < 3; n++) expect(codeOf(undefined, from("10.0.0.1"))).toBeUndefined();
  expect(codeOf(undefined, from("10.0.0.1"))).toMatchObject({
    code: "RATE_LIMITED",
    http: { status: 429, headers: new Map([["retry-after", "1"]]) },
  });
  expect(codeOf(undefined, from("10.0.0.2"))).toBeUndefined();
  for (let n = 0; n < 10; n++) expect(codeOf(viewer, from("10.0.0.1"))).toBeUndefined();
});

test("a document that is longer than its tokens could be is not parsed, whoever sends it", async () => {
  const authorization = `Bearer ${await signed((token) => token)}`;
  const text = `{ search(text: """${"\n".repeat(100_000)}""") { totalCount } }`;
  const response = await server.post({ query: text }, { authorization });
  expect({ status: response.status, body: await jsonOf(response) }).toEqual({
    status: 413,
    body: {
      errors: [
        {
          message: "A query has 30000 characters at most: send less, and long texts as variables.",
          extensions: { code: "TOO_COSTLY" },
        },
      ],
    },
  });
});
