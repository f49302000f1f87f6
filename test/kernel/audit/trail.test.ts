import { expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { chainRecords } from "../../../src/kernel/audit/chain.js";
import { Denials, nobody } from "../../../src/kernel/audit/denials.js";
import { testApi } from "../../support/api.js";
import { giveFacts } from "../../support/clientFacts.js";
import { run } from "../../support/knowledge.js";
import { makeTeam } from "../../support/team.js";

const api = await testApi();

const recordsOf = (by: string) =>
  run(
    api,
    "MATCH (r:AuditRecord {by: $by}) RETURN r.kind AS kind, r.operation AS operation, r.why AS why, r.ids AS ids, r.roles AS roles, r.count AS count ORDER BY r.at, r.operation",
    { by },
  );

test("a change is on record with who, what and which ids, and with nobody's name or number", async () => {
  const { anna, clients } = await makeTeam(api);
  const ask = api.as(anna, "MANAGER");
  const input = {
    clientId: clients[0],
    channel: "PHONE",
    note: "Secret Words 13912345678",
    idempotencyKey: "cli-13912345678",
  };
  const mutation =
    "mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } userErrors { code } } }";
  const { data } = await ask(mutation, { input });
  // The same again is not done again, what is refused is not done at all: neither is on record.
  await ask(mutation, { input });
  await ask(mutation, { input: { clientId: clients[4], channel: "PHONE" } });
  const { id } = data.recordInteraction.interaction;
  expect(await recordsOf(anna)).toEqual([
    { kind: "CHANGE", operation: "recordInteraction", why: null, ids: [clients[0], id], roles: ["MANAGER"], count: 1 },
  ]);
  await ask(
    `mutation { updateClient(input: { clientId: "${clients[1]}", name: "Secret Name", externalId: "cli-secret", phone: "13912345678", segment: "mgr-secret" }) { userErrors { code } } }`,
  );
  const all = JSON.stringify(await recordsOf(anna));
  expect(all).toContain(clients[1]);
  for (const secret of ["Secret", "13912345678", "cli-secret", "mgr-secret"]) expect(all).not.toContain(secret);
});

test("a change whose record cannot be kept is not made", async () => {
  const { anna, clients } = await makeTeam(api);
  const mutation = `mutation { recordInteraction(input: { clientId: "${clients[0]}", channel: PHONE }) { userErrors { code } } }`;
  // A record with this id is there already: the constraint breaks the transaction.
  const { entry } = await import("../../../src/kernel/audit/trail.js");
  const record = entry("CHANGE", { id: anna, roles: [Role.MANAGER] }, "first");
  await run(api, "CREATE (r:AuditRecord:Unsealed) SET r = $record", { record });
  await expect(
    api.database.write(async (transaction) => {
      await transaction.run("kernel/graphql/claimKey", { key: anna, hash: "", now: "", until: "" });
      await transaction.run("kernel/graphql/keepAnswer", { key: anna, answer: "", record });
    }),
  ).rejects.toThrow();
  expect(await run(api, "MATCH (k:IdempotencyKey {key: $anna}) RETURN k.key AS key", { anna })).toEqual([]);
  await api.as(anna, "MANAGER")(mutation);
  expect(await recordsOf(anna)).toHaveLength(2);
});

test("COMPLIANCE is told who a client is only on record, by whatever way; nobody else's reads are", async () => {
  const team = await makeTeam(api);
  const { contact } = await giveFacts(api, team);
  const { anna, office, clients } = team;
  const ask = api.as(office, "COMPLIANCE");
  await ask(`{ client(id: "${clients[0]}") { id segment } managers(first: 1) { nodes { clients { totalCount } } } }`);
  expect(await recordsOf(office)).toEqual([]);
  await ask(`query Secret { who: client(id: "${clients[0]}") { name } }`);
  await ask(`{ manager(id: "${anna}") { clients(first: 50) { edges { node { phone } } } } }`);
  await ask(`{ node(id: "${contact}") { ... on Interaction { note client { id } } } }`);
  await ask(`{ clients(filter: { text: "${team.tag}" }) { totalCount nodes { id } } }`);
  const told = (operation: string, ids: readonly string[]) => ({
    kind: "READ",
    operation,
    why: null,
    ids: expect.toSatisfy((list: string[]) => list.toSorted().join() === ids.toSorted().join()),
    roles: ["COMPLIANCE"],
    count: 1,
  });
  expect(await recordsOf(office)).toEqual([
    told("client", [clients[0]]),
    told("manager", clients.slice(0, 3)),
    told("node", [contact]),
    told("clients", [...clients, team.unserved]),
  ]);
  await api.as(anna, "MANAGER")(`{ client(id: "${clients[0]}") { name phone } }`);
  expect(await recordsOf(anna)).toEqual([]);
});

test("numbers are shown whole for a purpose, on record; to nobody who may not know the client", async () => {
  const { anna, stranger, superior, office, clients, tag } = await makeTeam(api);
  const mutation =
    "mutation ($input: RevealClientIdentityInput!) { revealClientIdentity(input: $input) { identity { name externalId phone idNumber client { id phone } } userErrors { code path } } }";
  const input = { clientId: clients[0], purpose: "CONTACT", caseNumber: "2026/17" };
  const whole = {
    name: `Client 1 ${tag}`,
    externalId: `C1-${tag}`,
    phone: `19900001${tag}`,
    idNumber: `990001${tag}`,
    client: { id: clients[0], phone: `…${tag.slice(-4)}` },
  };
  for (const [id, role] of [
    [anna, "MANAGER"],
    [superior, "MANAGER"],
    [office, "COMPLIANCE"],
  ] as const) {
    expect(await api.as(id, role)(mutation, { input })).toEqual({
      data: { revealClientIdentity: { identity: whole, userErrors: [] } },
      errors: [],
    });
    expect((await recordsOf(id)).filter((one) => (one as { kind: string }).kind === "REVEAL")).toEqual([
      {
        kind: "REVEAL",
        operation: "revealClientIdentity",
        why: "CONTACT 2026/17",
        ids: [clients[0]],
        roles: [role],
        count: 1,
      },
    ]);
  }
  expect((await api.as(stranger, "MANAGER")(mutation, { input })).data.revealClientIdentity).toEqual({
    identity: null,
    userErrors: [{ code: "NOT_FOUND", path: ["input", "clientId"] }],
  });
  for (const role of ["HR", "ANALYST", "ADMIN"] as const)
    expect((await api.as(office, role)(mutation, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await api.as(office, ["HR", "MANAGER"] as never)(mutation, { input })).errors).toMatchObject([
    { code: "FORBIDDEN" },
  ]);
  const named = { ...input, caseNumber: "Zhang Wei 张伟" };
  expect((await api.as(anna, "MANAGER")(mutation, { input: named })).data.revealClientIdentity.userErrors).toEqual([
    { code: "INVALID", path: ["input", "caseNumber"] },
  ]);
  expect(await recordsOf(stranger)).toEqual([]);
  expect(await recordsOf(anna)).toHaveLength(1);
});

test("denials are counted by minute and viewer: a flood of them is one record", async () => {
  const denials = new Denials();
  const { anna, bo } = await makeTeam(api);
  const at = new Date("2026-03-01T09:30:10.000Z");
  for (let left = 10_000; left > 0; left--) denials.note({ id: anna, roles: [Role.MANAGER] }, "FORBIDDEN", at);
  denials.note({ id: bo, roles: [Role.MANAGER] }, "FORBIDDEN", at);
  denials.note({ id: anna, roles: [Role.MANAGER] }, "FORBIDDEN", new Date("2026-03-01T09:31:00.000Z"));
  await denials.flush(api.database, { now: new Date("2026-03-01T09:30:59.000Z") });
  expect(await recordsOf(anna)).toEqual([]);
  const counted = (count: number) => ({
    kind: "DENIAL",
    operation: "FORBIDDEN",
    why: null,
    ids: [],
    roles: ["MANAGER"],
    count,
  });
  await denials.flush(api.database, { now: new Date("2026-03-01T09:31:05.000Z") });
  expect(await recordsOf(anna)).toEqual([counted(10_000)]);
  expect(await recordsOf(bo)).toEqual([counted(1)]);
  await denials.flush(api.database, { all: true });
  expect(await recordsOf(anna)).toEqual([counted(10_000), counted(1)]);
  expect(nobody.id).toBe("nobody");
});

test("COMPLIANCE reads the trail: by person, kind, thing and time, page by page; nobody else does", async () => {
  const { anna, office, clients } = await makeTeam(api);
  const ask = api.as(anna, "MANAGER");
  for (const channel of ["PHONE", "VISIT", "EMAIL"])
    await ask(
      `mutation { recordInteraction(input: { clientId: "${clients[0]}", channel: ${channel} }) { userErrors { code } } }`,
    );
  await ask(
    `mutation { updateClient(input: { clientId: "${clients[1]}", segment: "private" }) { userErrors { code } } }`,
  );
  await chainRecords(api.database);
  const read = (args: string, fields = "operation") =>
    api.as(
      office,
      "COMPLIANCE",
    )(`{ auditRecords(${args}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`);
  const own = `by: "${anna}"`;
  const { data } = await read(`first: 3, filter: { ${own} }`, "id operation by kind roles count why seq hash at");
  expect(data.auditRecords.totalCount).toBe(4);
  expect(data.auditRecords.nodes).toEqual(
    Array.from({ length: 3 }, () => ({
      id: expect.stringMatching(/^aud-/),
      operation: "recordInteraction",
      by: anna,
      kind: "CHANGE",
      roles: ["MANAGER"],
      count: 1,
      why: null,
      seq: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: expect.stringMatching(/Z$/),
    })),
  );
  const { endCursor } = data.auditRecords.pageInfo;
  expect((await read(`first: 3, after: "${endCursor}", filter: { ${own} }`)).data.auditRecords.nodes).toEqual([
    { operation: "updateClient" },
  ]);
  expect((await read(`filter: { ${own}, id: "${clients[1]}" }`)).data.auditRecords.nodes).toEqual([
    { operation: "updateClient" },
  ]);
  expect(
    (await read(`filter: { ${own}, operation: "recordInteraction", kind: CHANGE }`)).data.auditRecords.totalCount,
  ).toBe(3);
  expect((await read(`filter: { ${own}, to: "2020-01-01T00:00:00.000Z" }`)).data.auditRecords.totalCount).toBe(0);
  const newest = await read(
    `filter: { id: "${clients[1]}" }, orderBy: { field: TIME, direction: DESC }`,
    "operation by",
  );
  expect(newest.data.auditRecords.nodes).toEqual([{ operation: "updateClient", by: anna }]);
  const [{ id }] = (await run(api, "MATCH (r:AuditRecord {by: $anna}) RETURN r.id AS id LIMIT 1", { anna })) as [
    { id: string },
  ];
  expect((await api.as(office, "COMPLIANCE")(`{ node(id: "${id}") { ... on AuditRecord { by } } }`)).data.node).toEqual(
    { by: anna },
  );
  for (const role of ["MANAGER", "HR", "ANALYST", "ADMIN", "BRANCH_HEAD"] as const) {
    expect((await api.as(office, role)("{ auditRecords { totalCount } }")).errors).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
    expect((await api.as(office, role)(`{ node(id: "${id}") { id } }`)).data).toEqual({ node: null });
  }
});
