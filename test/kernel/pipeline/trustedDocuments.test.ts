import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import { readConfig } from "../../../src/config.js";
import { Role } from "../../../src/kernel/access/role.js";
import { Envelope } from "../../../src/kernel/graphql/envelope.js";
import { limitsOf } from "../../../src/kernel/graphql/limits.js";
import { statementsOf } from "../../../src/kernel/pipeline/planDocuments.js";
import { registerDocuments } from "../../../src/kernel/pipeline/registerDocuments.js";
import { readTrustedDocuments, type TrustedDocuments } from "../../../src/kernel/pipeline/trustedDocuments.js";
import { makeSchema } from "../../../src/schema.js";
import { jsonOf, secret, testServer } from "../../support/http.js";

const folder = await mkdtemp(join(tmpdir(), "documents-"));
afterAll(() => rm(folder, { recursive: true }));
const schema = await makeSchema();
const limits = limitsOf({ MAX_DEPTH: 14, MAX_ALIASES: 15, MAX_DIRECTIVES: 5, MAX_FIELDS: 400 });

await writeFile(
  join(folder, "people.graphql"),
  `query One($id: ID!) { manager(id: $id) { ...who } }
   query Book { viewer { manager { clients(first: 5) { totalCount edges { role node { name holdings { product { name } } } } } } } }
   query Mine { clients(first: 3) { nodes { id segment servedBy { manager { name } } } } }
   mutation Seen($item: ID!) { markRead(input: { itemId: $item }) { userErrors { code } } }
   fragment who on Manager { id name }`,
);
const documents = await registerDocuments(schema, folder, limits);
const file = join(folder, "trusted.json");
await writeFile(file, JSON.stringify(Object.fromEntries(documents)));
const textsOf = (documents: TrustedDocuments) => Array.from(documents.values(), ({ text }) => text);
const idOf = (name: string) => [...documents].find(([, document]) => document.name === name)![0];

test("only registered operations run, by their id", async () => {
  const server = await testServer({ TRUSTED_DOCUMENTS: file, NODE_ENV: "production" });
  const authorization = `Bearer ${await server.token("mgr-000007")}`;
  const ask = async (body: object) => {
    const response = await server.post(body, { authorization });
    return { status: response.status, ...(await jsonOf(response)) };
  };
  const variables = { id: "mgr-000007" };
  expect(await ask({ documentId: idOf("One"), variables })).toMatchObject({
    status: 200,
    data: { manager: { id: "mgr-000007" } },
  });
  expect((await ask({ documentId: idOf("Seen"), variables: { item: "itm-none" } })).data.markRead.userErrors).toEqual([
    { code: "NOT_FOUND" },
  ]);
  const refused = {
    status: 400,
    errors: [{ message: expect.any(String), extensions: { code: "DOCUMENT_NOT_REGISTERED" } }],
  };
  for (const body of [
    { query: "{ __typename }" },
    { query: documents.get(idOf("One"))!.text, variables },
    { documentId: idOf("One"), query: "{ __typename }", variables },
    { documentId: "sha256:00" },
    { documentId: ["x"] },
    { documentId: "__proto__" },
    {},
    [{ documentId: idOf("One"), variables }],
    { extensions: { persistedQuery: { version: 1, sha256Hash: "00" } } },
  ])
    expect(await ask(body)).toEqual(refused);
  const byGet = await fetch(`${server.url}/graphql?query={__typename}`, {
    headers: { authorization, "apollo-require-preflight": "1" },
  });
  expect(byGet.status).toBe(400);
});

test("what they will ask of the database is known before it is asked", async () => {
  const server = await testServer();
  const common = {
    envelope: new Envelope(secret),
    today: "2026-06-30",
    timeZone: "Asia/Shanghai",
    constants: readConfig({}).constants,
    log: pino({ level: "silent" }),
  };
  const statements = await statementsOf(schema, server.database, textsOf(documents), common);
  const texts = new Set(statements.values());
  const asked: string[] = [];
  const read = server.database.readText.bind(server.database);
  server.database.readText = (text: string, ...rest: [object]) => {
    if (text.startsWith("UNWIND $in.keys")) asked.push(text);
    return read(text, ...rest);
  };
  const { Graph } = await import("../../../src/kernel/compose/graph.js");
  const { cutNowhere } = await import("../../../src/kernel/compose/ask.js");
  const { execute, parse } = await import("graphql");
  const { Viewers } = await import("../../../src/kernel/access/viewers.js");
  const graph = new Graph(server.database);
  await graph.plans.prepare(statements);
  asked.length = 0;
  for (const [name, id, role] of [
    ["One", "mgr-000007", Role.MANAGER],
    ["Book", "mgr-000007", Role.MANAGER],
    ["Mine", "mgr-000007", Role.MANAGER],
    ["Mine", "mgr-000003", Role.HR],
    ["Mine", "mgr-000003", Role.COMPLIANCE],
  ] as const) {
    const viewer = await new Viewers(server.database, 0, 30).of({ id, roles: [role] }, common.today);
    const contextValue = {
      ...common,
      viewer,
      graph,
      language: "en",
      signal: new AbortController().signal,
      forgetViewers: () => undefined,
      // Nothing is below it: asked by itself it is of the closed set.
      ...(name === "One" && { isCut: cutNowhere }),
    };
    const variableValues = { id };
    const { errors } = await execute({
      schema,
      document: parse(documents.get(idOf(name))!.text),
      variableValues,
      contextValue,
    });
    expect(errors).toBeUndefined();
  }
  expect(asked.length).toBeGreaterThanOrEqual(5);
  expect(asked.filter((text) => !texts.has(text))).toEqual([]);
});

test("a folder with an operation that would be refused registers nothing, and says why", async () => {
  const bad = await mkdtemp(join(tmpdir(), "documents-"));
  try {
    await writeFile(join(bad, "a.graphql"), "query A { managers { nodes { salary } } }");
    await writeFile(join(bad, "b.graphql"), "query B {");
    await writeFile(join(bad, "c.graphql"), "{ __typename }");
    await expect(registerDocuments(schema, bad, limits)).rejects.toThrow(
      /a\.graphql: A: Cannot query field "salary"[\s\S]*b\.graphql: Syntax Error[\s\S]*c\.graphql: an operation without a name/,
    );
    await expect(readTrustedDocuments(join(bad, "none.json"))).rejects.toThrow("cannot be read: write it with");
  } finally {
    await rm(bad, { recursive: true });
  }
});
