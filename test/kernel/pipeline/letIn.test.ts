import { request } from "node:http";
import { SignJWT } from "jose";
import { afterAll, expect, test, vi } from "vitest";
import { ParsedDocuments } from "../../../src/kernel/pipeline/parsedDocuments.js";
import { jsonOf, secret, testServer } from "../../support/http.js";

const server = await testServer();
afterAll(() => vi.restoreAllMocks());
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

test("too many without a valid token from one address are refused late, and before their bodies are read; others are not held up", async () => {
  const own = await testServer();
  const one = async (headers: Record<string, string> = {}) => {
    const since = performance.now();
    const response = await own.post({ query: "{ __typename }" }, headers);
    const { errors } = await jsonOf(response);
    const isLate = performance.now() - since >= 900;
    return {
      status: response.status,
      code: errors?.[0].extensions.code,
      isLate,
      after: response.headers.get("retry-after"),
    };
  };
  const authorization = `Bearer ${await signed((token) => token)}`;
  const many = await Promise.all(Array.from({ length: 600 }, () => one()));
  expect(many.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(200);
  const refused = many.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused)
    expect(answer).toEqual({ status: 429, code: "RATE_LIMITED", isLate: true, after: expect.stringMatching(/^\d+$/) });

  const more = Promise.all(Array.from({ length: 100 }, () => one({ authorization: "Bearer me" })));
  expect(await one({ authorization })).toMatchObject({ status: 200 });
  for (const { status, code } of await more) expect([status, code]).toEqual([401, "UNAUTHENTICATED"]);
  expect((await more).some(({ isLate }) => isLate)).toBe(true);

  // Others fill the bucket meanwhile.
  const filling = Promise.all(Array.from({ length: 100 }, () => one()));
  const status = await new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": "100" };
    const sent = request(`${own.url}/graphql`, { method: "POST", headers }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on("error", reject).flushHeaders();
  });
  expect(status).toBe(429);
  await filling;
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
