import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT } from "jose";
import { pino } from "pino";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { tokenChecker } from "../../../src/kernel/access/token.js";
import { PreparedOperations } from "../../../src/kernel/graphql/preparedOperations.js";
import { bodyErrors } from "../../../src/kernel/pipeline/bodyErrors.js";
import { Buckets } from "../../../src/kernel/pipeline/buckets.js";
import { holdUpNobodies } from "../../../src/kernel/pipeline/holdUpNobodies.js";
import { subjectsBy } from "../../../src/kernel/pipeline/subjects.js";
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
  const parsed = vi.spyOn(PreparedOperations.prototype, "set");
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
  const subjectOf = subjectsBy(tokenChecker(server.config, secret));
  // No time passes for the bucket, in which three fit.
  const step = holdUpNobodies(subjectOf, new Buckets(3, 1, () => 0), 200);
  const failed = bodyErrors(pino({ level: "silent" }), 256);
  const http = createServer((request, response) =>
    step(request, response, (fault) => (fault ? failed(fault, response) : response.end("{}"))),
  );
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void http.close());
  const { port } = http.address() as AddressInfo;
  /** Of its body nothing is ever sent. */
  const ask = (authorization?: string) =>
    new Promise<object>((resolve, reject) => {
      const since = performance.now();
      const headers = { "content-length": "100", ...(authorization && { authorization }) };
      const sent = request({ port, host: "127.0.0.1", method: "POST", headers }, (response) => {
        let body = "";
        response.on("data", (chunk) => (body += chunk));
        response.on("end", () => {
          const { errors } = JSON.parse(body);
          const isLate = performance.now() - since >= 190;
          const wait = response.headers["retry-after"];
          resolve({ status: response.statusCode, code: errors?.[0].extensions.code, isLate, wait });
          sent.destroy();
        });
      });
      sent.on("error", reject).flushHeaders();
    });
  for (const one of [undefined, "Bearer me", undefined]) expect(await ask(one)).toMatchObject({ status: 200 });
  expect(await ask()).toEqual({ status: 429, code: "RATE_LIMITED", isLate: true, wait: "1" });
  expect(await ask("Bearer me")).toEqual({ status: 401, code: "UNAUTHENTICATED", isLate: true, wait: undefined });
  const authorization = `Bearer ${await signed((token) => token)}`;
  for (let n = 0; n < 10; n++) expect(await ask(authorization)).toMatchObject({ status: 200, code: undefined });
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
          message: "The query is longer than 30000 characters: shorten it, and send long texts as variables.",
          extensions: { code: "TOO_COSTLY" },
        },
      ],
    },
  });
});
