import { expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { Envelope } from "../../../src/kernel/graphql/envelope.js";
import { fetchWithBookmarks } from "../../../web/src/api/bookmarks.js";
import { jsonOf, secret, type TestServer, testServer } from "../../support/http.js";
import { laterBookmark } from "../../support/laterBookmark.js";
import { makeTeam } from "../../support/team.js";

// Two processes of the API, as far as what each remembers goes. The other one keeps for long whom a viewer leads.
const one = await testServer({ CORS_ORIGINS: "https://front.example" });
const other = await testServer({ VIEWER_TTL_MS: "600000", REQUEST_TIMEOUT_MS: "4000" });

const record = /* GraphQL */ `
  mutation ($input: RecordInteractionInput!) {
    recordInteraction(input: $input) { interaction { id } userErrors { code } }
  }
`;
const report = /* GraphQL */ `
  mutation ($input: SetReportingLineInput!) { setReportingLine(input: $input) { userErrors { code } } }
`;
const client = /* GraphQL */ `query ($id: ID!) { client(id: $id) { id interactions(first: 10) { totalCount } } }`;

async function ask(
  server: TestServer,
  [id, role]: readonly [string, Role],
  query: string,
  variables: object,
  headers: Record<string, string> = {},
) {
  const authorization = `Bearer ${await server.token(id, [role])}`;
  const response = await server.post({ query, variables }, { authorization, ...headers });
  const { data, errors, extensions } = await jsonOf(response);
  return {
    status: response.status,
    bookmark: response.headers.get("x-bookmark"),
    retryAfter: response.headers.get("retry-after"),
    exposed: response.headers.get("access-control-expose-headers"),
    extensions,
    data,
    errors,
  };
}

const sealed = (...bookmarks: string[]) => new Envelope(secret).closeText(JSON.stringify(bookmarks), "bookmark");

test("a change is answered with its bookmark, which scripts of another origin may read; a refusal and a question have none", async () => {
  const team = await makeTeam(one);
  const anna = [team.anna, Role.MANAGER] as const;
  const input = { clientId: team.clients[0], channel: "PHONE", idempotencyKey: "call" };
  const done = await ask(one, anna, record, { input }, { origin: "https://front.example" });
  expect(done.data.recordInteraction).toMatchObject({ interaction: { id: expect.any(String) }, userErrors: [] });
  expect(done.bookmark).toMatch(/^[\w-]{60,200}$/);
  expect(done.extensions.bookmark).toBe(done.bookmark);
  expect(done.exposed?.split(",")).toEqual(expect.arrayContaining(["x-bookmark", "x-request-id", "retry-after"]));

  const refused = await ask(one, anna, record, { input: { ...input, clientId: "cli-nobody", idempotencyKey: "no" } });
  expect(refused.data.recordInteraction).toEqual({ interaction: null, userErrors: [{ code: "NOT_FOUND" }] });
  const asked = await ask(one, anna, client, { id: team.clients[0] });
  expect([refused.bookmark, refused.extensions.bookmark]).toEqual([null, undefined]);
  expect([asked.bookmark, asked.extensions.bookmark]).toEqual([null, undefined]);
});

test("the same change sent again to the other process is answered the same, with a bookmark that holds it", async () => {
  const team = await makeTeam(one);
  const anna = [team.anna, Role.MANAGER] as const;
  const input = { clientId: team.clients[0], channel: "PHONE", idempotencyKey: "call" };
  const first = await ask(one, anna, record, { input });
  const again = await ask(other, anna, record, { input });
  expect(again.data).toEqual(first.data);
  expect(again.bookmark).not.toBeNull();
  const read = await ask(one, anna, client, { id: team.clients[0] }, { "x-bookmark": again.bookmark! });
  expect(read.data.client.interactions.totalCount).toBe(1);
});

test("with the bookmark the other process knows at once whom a viewer leads now; without it, it remembers", async () => {
  const team = await makeTeam(one);
  const anna = [team.anna, Role.MANAGER] as const;
  const clientOfBo = { id: team.clients[3] };
  expect((await ask(other, anna, client, clientOfBo)).data).toEqual({ client: null });
  const line = { input: { managerId: team.bo, superiorId: team.anna } };
  const done = await ask(one, [team.office, Role.HR], report, line);
  expect(done.data.setReportingLine.userErrors).toEqual([]);
  expect((await ask(other, anna, client, clientOfBo)).data).toEqual({ client: null });
  // Somebody else brought it first: that this process has waited for it does not mean that anna is remembered rightly.
  await ask(other, [team.office, Role.HR], "{ viewer { subject } }", {}, { "x-bookmark": done.bookmark! });
  const seen = await ask(other, anna, client, clientOfBo, { "x-bookmark": done.bookmark! });
  expect(seen.data.client.id).toBe(team.clients[3]);
  expect((await ask(other, anna, client, clientOfBo)).data.client.id).toBe(team.clients[3]);
});

test("the web client's fetch brings back what its changes were answered with", async () => {
  const team = await makeTeam(one);
  const fetched = fetchWithBookmarks();
  const send = async (server: TestServer, [id, role]: readonly [string, Role], query: string, variables: object) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${await server.token(id, [role])}` };
    const body = JSON.stringify({ query, variables });
    return (await jsonOf(await fetched(`${server.url}/graphql`, { method: "POST", headers, body }))).data;
  };
  const clientOfBo = { id: team.clients[3] };
  expect(await send(other, [team.anna, Role.MANAGER], client, clientOfBo)).toEqual({ client: null });
  await send(one, [team.office, Role.HR], report, { input: { managerId: team.bo, superiorId: team.anna } });
  expect(await send(other, [team.anna, Role.MANAGER], client, clientOfBo)).toMatchObject({ client: clientOfBo });
});

test("several may be sent together, and one that this process made or waited for is not waited for again", async () => {
  const team = await makeTeam(one);
  const anna = [team.anna, Role.MANAGER] as const;
  const made = [];
  for (const channel of ["PHONE", "VISIT"])
    made.push((await ask(one, anna, record, { input: { clientId: team.clients[0], channel } })).bookmark);
  const waits = async () => {
    const metrics = await (await fetch(`${one.url}/metrics`)).text();
    return Number(/_count\{[^}]*"kernel\/database\/caughtUp"\} (\d+)/.exec(metrics)?.[1] ?? 0);
  };
  const before = await waits();
  const headers = { "x-bookmark": made.join(", ") };
  for (const server of [one, other, other]) {
    const read = await ask(server, anna, client, { id: team.clients[0] }, headers);
    expect(read.data.client.interactions.totalCount).toBe(2);
  }
  // Both count together: the other one asked once.
  expect((await waits()) - before).toBe(1);
});

test.each([
  ["made up by hand", "hello"],
  ["of Neo4j itself", "FB:kcwQtBQeeXkmTcubDSlyFZgKgwSQ"],
  ["edited", `${sealed("FB:kcwQtBQeeXkmTcubDSlyFZgKgwSQ").slice(0, -2)}AA`],
  ["sealed with another secret", new Envelope("another secret that is long enough").closeText("[]", "bookmark")],
  ["a cursor", new Envelope(secret).close({ key: "a", id: "b" }, "a list")],
  ["one right and one wrong", `${sealed()},hello`],
  ["too long", `${sealed()},`.repeat(100)],
])("a bookmark that is %s is refused in words", async (_, bookmark) => {
  const answer = await ask(one, ["mgr-000007", Role.MANAGER], "{ viewer { subject } }", {}, { "x-bookmark": bookmark });
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: "BOOKMARK_INVALID" } }] });
  expect(answer.errors[0].message).toMatch(/^Invalid x-bookmark: /);
});

test("a file is refused with a bookmark that is not right, as a question is", async () => {
  const headers = { authorization: `Bearer ${await one.token("mgr-000003", [Role.ANALYST])}`, "x-bookmark": "hello" };
  const response = await fetch(`${one.url}/export/snapshot?format=json`, { headers });
  expect(response.status).toBe(400);
  expect(await jsonOf(response)).toMatchObject({ errors: [{ extensions: { code: "BOOKMARK_INVALID" } }] });
});

test("nobody without a valid token makes the database wait", async () => {
  const headers = { "x-bookmark": sealed(await laterBookmark(one.database, 1_000_000)) };
  const response = await other.post({ query: "{ viewer { subject } }" }, headers);
  expect(response.status).toBe(401);
});

test("a bookmark that the database does not reach is answered in time with UNAVAILABLE, and delays nobody else", async () => {
  const viewer = ["mgr-000007", Role.MANAGER] as const;
  const query = "{ viewer { subject } }";
  const headers = { "x-bookmark": sealed(await laterBookmark(one.database, 1_000_000)) };
  const since = performance.now();
  const waiting = ask(other, viewer, query, {}, headers);
  const meanwhile = await ask(other, viewer, query, {});
  expect(meanwhile).toMatchObject({ status: 200, errors: undefined });
  expect(performance.now() - since).toBeLessThan(1900);
  expect(await waiting).toMatchObject({
    status: 503,
    retryAfter: "2",
    errors: [
      {
        message: "This database server does not have your last change yet: try again in a few seconds.",
        extensions: { code: "UNAVAILABLE" },
      },
    ],
  });
  expect(performance.now() - since).toBeLessThan(4000);
  expect(await ask(other, viewer, query, {})).toMatchObject({ status: 200, errors: undefined });
});

test("a bookmark of a database that is no more, as before a restore, holds nobody up", async () => {
  const bookmark = await laterBookmark(one.database, 1_000_000);
  const bytes = Buffer.from(bookmark.slice(3), "base64");
  for (let at = 3; at < 19; at++) bytes[at]! ^= 0x55;
  const headers = { "x-bookmark": sealed(`FB:${bytes.toString("base64")}`) };
  expect(await ask(other, ["mgr-000007", Role.MANAGER], "{ viewer { subject } }", {}, headers)).toMatchObject({
    status: 200,
    errors: undefined,
  });
});
