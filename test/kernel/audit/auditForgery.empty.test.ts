import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { acceptEnd } from "../../../src/kernel/audit/acceptEnd.js";
import { chainRecords, emptyChain, entryOf, linkOf } from "../../../src/kernel/audit/chain.js";
import { entry, record } from "../../../src/kernel/audit/trail.js";
import { verifyChain } from "../../../src/kernel/audit/verifyChain.js";
import { Database } from "../../../src/kernel/database/database.js";
import { testDatabase } from "../../support/database.js";
import { testKeys } from "../../support/stores/openMigrated.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
const run = async (text: string, parameters: object = {}) =>
  (await database.driver.executeQuery(text, parameters)).records.map((one) => one.toObject());

const by = { id: "mgr-1", roles: [Role.MANAGER] };
const add = (count: number) =>
  record(
    database,
    Array.from({ length: count }, (_, n) => entry("CHANGE", by, `act ${n}`, { ids: [`cli-${n}`], why: `CASE ${n}` })),
  );

/** All that is stored of the trail, to be put back after each attempt. */
type Stored = { labels: string[]; all: Record<string, unknown> };
const stored = async () =>
  (await run(
    "MATCH (n:AuditRecord|Unsealed|AuditChain|Forged) WITH labels(n) AS labels, n {.*, takenAt: null} AS all RETURN labels, all ORDER BY all.id",
  )) as Stored[];
let trail: Stored[];
const putBack = () =>
  run(
    `MATCH (n:AuditRecord|Unsealed|AuditChain|Forged) WITH collect(n) AS old FOREACH (n IN old | DETACH DELETE n)
     WITH 1 AS _ UNWIND $trail AS one CREATE (n:$(one.labels)) SET n = one.all`,
    { trail },
  );

/** A trail of four records in the chain and two that wait. */
beforeAll(async () => {
  await wipe(database);
  await add(4);
  await chainRecords(database);
  await add(2);
  trail = await stored();
});
afterAll(async () => {
  await wipe(database);
  await database.close();
});

/** What somebody can do to one record who writes to the database and has none of our keys. */
const toOne = {
  "delete it": "DELETE r",
  "rename it": "SET r.id = 'aud-0'",
  "re-date it": "SET r.at = '2020-01-01T00:00:00.000Z'",
  "say that it was another kind": "SET r.kind = 'READ'",
  "say that it was another": "SET r.by = 'mgr-2'",
  "give them other roles": "SET r.roles = ['HR']",
  "say that it was another act": "SET r.operation = 'other'",
  "take its reason": "REMOVE r.why",
  "take its ids": "SET r.ids = []",
  "say that it was many": "SET r.count = 9",
  "add to it": "SET r.note = 'not so'",
  "move it": "SET r.seq = 2.5",
  "take its hash": "REMOVE r.hash, r.tag",
  "take its place": "REMOVE r.seq, r.hash SET r:Unsealed",
  "label it": "SET r:Forged",
  "take its label": "REMOVE r:AuditRecord",
  "take its labels": "REMOVE r:AuditRecord, r:Unsealed SET r:Forged",
};
const toChained = { ...toOne, "let it wait": "SET r:Unsealed" };
const toWaiting = { ...toOne, "let it not wait": "REMOVE r:Unsealed", "tag it": "SET r.tag = 'test.AAAA'" };
/** Records that wait can be taken away whole: nothing in the database tells that they were there. */
const { "delete it": _, "take its labels": __, "take its place": ___, ...found } = toWaiting;

const forged = (labels: string, more = "") =>
  `CREATE (r:${labels} {id: 'aud-9', at: '2026-01-01T00:00:00.000Z', kind: 'CHANGE', by: 'mgr-1', roles: [], operation: 'forged', ids: [], count: 1}) ${more}`;
const chain = (change: string) => `MATCH (c:AuditChain) ${change}`;
const attempts: Record<string, string> = {
  ...named("the first", "{seq: 1}", toChained),
  ...named("the third", "{seq: 3}", toChained),
  ...named("the last", "{seq: 4}", toChained),
  ...named("a waiting one", "{ids: ['cli-1']}) WHERE (r:Unsealed", found),
  "forge one without a place": forged("AuditRecord"),
  "forge one before the first": forged("AuditRecord", "SET r.seq = 0"),
  "forge one with a place below": forged("AuditRecord", "SET r.seq = -5"),
  "forge one after the last": forged("AuditRecord", "SET r.seq = 5, r.hash = 'a'"),
  "forge one in a place that is taken": forged("AuditRecord", "SET r.seq = 2, r.hash = 'a'"),
  "forge one with a place that is none": forged("AuditRecord", "SET r.seq = 'x'"),
  "forge one that waits": forged("AuditRecord:Unsealed"),
  "forge one that waits, with a tag": forged("AuditRecord:Unsealed", "SET r.tag = 'test.AAAA'"),
  "forge one that waits, tagged with an unknown key": forged("AuditRecord:Unsealed", "SET r.tag = 'other.AAAA'"),
  "forge one with the tag of another": `MATCH (o:Unsealed) WITH o LIMIT 1 ${forged("AuditRecord:Unsealed", "SET r.tag = o.tag")}`,
  "copy one that waits":
    "MATCH (o:Unsealed) WITH o LIMIT 1 CREATE (r:AuditRecord:Unsealed) SET r = o {.*, id: 'aud-9'}",
  "take the end": chain("DELETE c"),
  "say that the end is earlier": "MATCH (r:AuditRecord {seq: 3}) MATCH (c:AuditChain) SET c.seq = 3, c.hash = r.hash",
  "say that nothing is chained": chain("SET c.seq = 0, c.hash = '' REMOVE c.tag"),
  "take the tag of the end": chain("REMOVE c.tag"),
  "tag the end": chain("SET c.tag = 'test.AAAA'"),
  "tag the end with an unknown key": chain("SET c.tag = 'other.AAAA'"),
};

function named(which: string, pattern: string, changes: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(changes).map(([what, change]) => [
      `${what} (${which})`,
      `MATCH (r:AuditRecord ${pattern}) ${change}`,
    ]),
  );
}

/** What is found of it, at once and after a sealer has come by; nothing where it left the trail as it was. */
async function brokenBy(...tampering: string[]) {
  await putBack();
  for (const text of tampering) await run(text).catch(() => undefined);
  const { broken } = await verifyChain(database, undefined);
  await chainRecords(database);
  return [broken, (await verifyChain(database, undefined)).broken];
}

test("a trail that nobody touched is whole", async () => {
  await putBack();
  expect(await verifyChain(database, undefined)).toEqual({ count: 4, waiting: 2 });
  await chainRecords(database);
  expect(await verifyChain(database, undefined)).toEqual({ count: 6, waiting: 0 });
});

test("whatever is done to one record, or to the end, is found, and stays found", async () => {
  const missed: string[] = [];
  for (const [what, text] of Object.entries(attempts)) {
    const broken = await brokenBy(text);
    if (!broken.every(Boolean)) missed.push(`${what}: ${broken}`);
  }
  expect(missed).toEqual([]);
}, 600_000);

/** Of each sort of harm one or two, so that there are hundreds of pairs and not thousands. */
const isPaired = (what: string) =>
  /^(delete it|re-date it|take its label|let it wait) \((the third|the last)\)|^(re-date it|let it not wait) \(a waiting one\)/.test(
    what,
  ) ||
  /^forge one (without a place|after the last|that waits, with a tag)$|^copy one|^take the|^say that the end|^say that nothing/.test(
    what,
  );

test("any two of these together are found too", async () => {
  const all = Object.entries(attempts).filter(([what]) => isPaired(what));
  const missed: string[] = [];
  let tried = 0;
  for (const [at, [one, first]] of all.entries())
    for (const [other, second] of all.slice(at + 1)) {
      const broken = await brokenBy(first, second);
      tried++;
      if (!broken.every(Boolean)) missed.push(`${one}, ${other}: ${broken}`);
    }
  expect(missed).toEqual([]);
  expect(tried).toBe(153);
}, 900_000);

test("whoever works out the whole chain anew lacks the tag of its end, and no sealer gives it to them", async () => {
  await putBack();
  await run("MATCH (r:AuditRecord {seq: 2}) SET r.by = 'mgr-9'");
  let head = emptyChain;
  for (const { r } of await run("MATCH (r:AuditRecord) WHERE r.seq > 0 RETURN r {.*} AS r ORDER BY r.seq")) {
    head = linkOf(head, entryOf(r));
    await run("MATCH (r:AuditRecord {id: $id}) SET r.hash = $hash", { id: r.id, hash: head.hash });
  }
  await run("MATCH (c:AuditChain) SET c.hash = $hash", { hash: head.hash });
  expect((await verifyChain(database, undefined)).broken).toBe(
    "record 4 is the end, and its signature was not made with our keys",
  );
  await chainRecords(database);
  expect((await verifyChain(database, undefined)).broken).toBe(
    "record 6 is the end, and it is not signed with our keys",
  );
  await add(1);
  await chainRecords(database);
  expect((await verifyChain(database, undefined)).broken).toBe(
    "record 7 is the end, and it is not signed with our keys",
  );
});

test("a trail that an earlier version wrote is accepted once, on record; a broken one is not", async () => {
  await putBack();
  await run("MATCH (c:AuditChain) REMOVE c.tag WITH c MATCH (r:Unsealed) DELETE r");
  expect((await verifyChain(database, undefined)).broken).toBe(
    "record 4 is the end, and it is not signed with our keys",
  );
  await acceptEnd(database, undefined);
  await chainRecords(database);
  expect(await verifyChain(database, undefined)).toEqual({ count: 5, waiting: 0 });
  expect(await run("MATCH (r:AuditRecord {seq: 5}) RETURN r.operation AS operation, r.by AS by")).toEqual([
    { operation: "audit:verify: end accepted at 4", by: "operator" },
  ]);
  await run("MATCH (c:AuditChain) REMOVE c.tag WITH c MATCH (r:AuditRecord {seq: 2}) SET r.by = 'mgr-9'");
  await expect(acceptEnd(database, undefined)).rejects.toThrow("cannot be accepted: record 2 (");
});

test("records tagged with another key wait for a program that has it, and keys may be exchanged", async () => {
  await putBack();
  const newer = {
    keys: [{ id: "k2", key: Buffer.alloc(32, 8).toString("base64") }, ...testKeys.keys],
    indexKey: testKeys.indexKey,
  };
  const [both, onlyNew] = [newer, { ...newer, keys: newer.keys.slice(0, 1) }].map(
    (vault) => new Database({ ...inject("database"), vault }),
  ) as [Database, Database];
  try {
    await record(both, [entry("CHANGE", by, "newer")]);
    expect((await chainRecords(database)).seq).toBe(6);
    expect((await verifyChain(database, undefined)).broken).toContain(
      "it is signed with the key k2, which is not in IDENTITY_KEYS",
    );
    expect((await verifyChain(both, undefined)).broken).toBeUndefined();
    expect((await chainRecords(both)).seq).toBe(7);
    // Now the end is tagged with the newer key: who lacks it chains nothing, who has it alone goes on.
    await add(1);
    expect((await chainRecords(database)).seq).toBe(7);
    expect((await chainRecords(both)).seq).toBe(8);
    expect(await verifyChain(onlyNew, undefined)).toEqual({ count: 8, waiting: 0 });
  } finally {
    await both.close();
    await onlyNew.close();
  }
});
