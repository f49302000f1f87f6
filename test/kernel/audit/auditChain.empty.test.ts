import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { chainRecords, entryOf } from "../../../src/kernel/audit/chain.js";
import { keepHead, readHead } from "../../../src/kernel/audit/headFile.js";
import { restoreLostRecords } from "../../../src/kernel/audit/remembered.js";
import { audited, entry, record, tagged } from "../../../src/kernel/audit/trail.js";
import { verifyChain } from "../../../src/kernel/audit/verifyChain.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
beforeEach(() => wipe(database));
afterAll(async () => {
  await wipe(database);
  await database.close();
});

const run = async (text: string, parameters: object = {}) =>
  (await database.driver.executeQuery(text, parameters)).records.map((one) => one.toObject());

const by = { id: "mgr-1", roles: [Role.MANAGER, Role.BRANCH_HEAD] };
const add = (count: number) =>
  record(
    database,
    Array.from({ length: count }, (_, n) =>
      entry("CHANGE", by, `act ${n}`, { ids: [`cli-${n}`, "mgr-2"], why: `COMPLAINT ${n}` }),
    ),
  );

test("records are chained once, in order, whatever the number of sealers", async () => {
  expect(await verifyChain(database, undefined)).toEqual({ count: 0, waiting: 0 });
  await add(700);
  expect(await verifyChain(database, undefined)).toEqual({ count: 0, waiting: 700 });
  const heads = await Promise.all([
    chainRecords(database),
    chainRecords(database),
    chainRecords(database),
    add(50).then(() => chainRecords(database)),
  ]);
  expect(heads[3]!.seq).toBe(750);
  expect(await verifyChain(database, heads[3])).toEqual({ count: 750, waiting: 0 });
  expect(
    await run("MATCH (r:AuditRecord) RETURN count(r) AS records, count(DISTINCT r.seq) AS places, max(r.seq) AS last"),
  ).toEqual([{ records: 750, places: 750, last: 750 }]);
});

test.each([
  ["a changed text", "MATCH (r:AuditRecord {seq: 7}) SET r.operation = 'nothing'", "record 7 (", "was changed"],
  ["a changed id", "MATCH (r:AuditRecord {seq: 7}) SET r.ids = ['cli-other']", "record 7 (", "was changed"],
  ["another doer", "MATCH (r:AuditRecord {seq: 7}) SET r.by = 'mgr-9'", "record 7 (", "was changed"],
  ["a purpose taken away", "MATCH (r:AuditRecord {seq: 7}) SET r.why = null", "record 7 (", "was changed"],
  ["a record taken out", "MATCH (r:AuditRecord {seq: 7}) DELETE r", "record 7", "is missing"],
  ["the first taken out", "MATCH (r:AuditRecord {seq: 1}) DELETE r", "record 1", "is missing"],
  ["the last taken out", "MATCH (r:AuditRecord {seq: 20}) DELETE r", "record 20", "is missing: the chain ended at 20"],
  [
    "one put in twice",
    "MATCH (r:AuditRecord {seq: 7}) CREATE (n:AuditRecord {id: 'aud-new'}) SET n += r {.*, id: 'aud-new'}",
    "of 20",
    "is in the chain twice",
  ],
  [
    "two that changed places",
    "MATCH (a:AuditRecord {seq: 7}) MATCH (b:AuditRecord {seq: 8}) SET a.seq = 8, b.seq = 7",
    "record 7 (",
    "was changed",
  ],
])("%s is found, and named", async (_, tamper, ...words) => {
  await add(20);
  const head = await chainRecords(database);
  await run(tamper);
  const { broken } = await verifyChain(database, head);
  for (const word of words) expect(broken).toContain(word);
});

test("whoever rewrites the whole chain, or cuts its end off with the head, is found by the end kept outside", async () => {
  const folder = await mkdtemp(join(tmpdir(), "audit-"));
  const file = join(folder, "deep", "head.json");
  try {
    await add(20);
    await keepHead(file, await chainRecords(database));
    const kept = await readHead(file);
    expect(kept).toMatchObject({ seq: 20 });
    // All of it again, with one act left out, by somebody who has the keys too: nobody else can tag the records.
    const old = await run(
      "MATCH (r:AuditRecord) WHERE r.operation <> 'act 3' RETURN r {.*, seq: null, hash: null} AS r",
    );
    const again = old.map(({ r: { seq: _, hash: __, ...r } }) => tagged(database, entryOf(r)));
    await run("MATCH (r:AuditRecord) DELETE r");
    await run("UNWIND $again AS one CREATE (r:AuditRecord:Unsealed) SET r = one, r.count = 1", { again });
    await run("MATCH (c:AuditChain) DELETE c");
    await add(3);
    const forged = await chainRecords(database);
    expect(await verifyChain(database, undefined)).toEqual({ count: 22, waiting: 0 });
    expect((await verifyChain(database, kept)).broken).toContain(
      "differs from the one stored outside the database: the chain was rewritten",
    );
    expect((await verifyChain(database, { ...forged, seq: 30 })).broken).toContain(
      "record 23 is missing: the end stored outside the database is 30",
    );
    // What is kept outside never goes back.
    await keepHead(file, { seq: 5, hash: "" });
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(kept);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what is taken away, or kept from the chain, before it is chained is put back by the program that wrote it", async () => {
  // A program of its own: the other tests' records, wiped away meanwhile, are remembered too.
  const program = testDatabase();
  const acts = Array.from({ length: 5 }, (_, n) => entry("CHANGE", by, `act ${n}`));
  await record(program, acts);
  const all = (await run("MATCH (r:AuditRecord) RETURN r {.*} AS r ORDER BY r.operation")).map(({ r }) => r);
  await run("MATCH (r:AuditRecord {operation: 'act 0'}) DELETE r");
  await run("MATCH (r:AuditRecord {operation: 'act 1'}) REMOVE r:Unsealed");
  await run("MATCH (r:AuditRecord {operation: 'act 2'}) SET r.by = 'mgr-9'");
  const forged: string[] = [];
  expect((await chainRecords(database, { onForged: (ids) => forged.push(...ids) })).seq).toBe(2);
  expect(forged).toEqual([all[2].id]);
  expect((await restoreLostRecords(program)).toSorted()).toEqual(
    all
      .slice(0, 3)
      .map(({ id }) => id)
      .sort(),
  );
  expect(await restoreLostRecords(program)).toEqual([]);
  const head = await chainRecords(database);
  expect(await verifyChain(database, head)).toEqual({ count: 5, waiting: 0 });
  const again = await run("MATCH (r:AuditRecord) RETURN r {.*, seq: null, hash: null} AS r ORDER BY r.operation");
  expect(again.map(({ r }) => entryOf(r))).toMatchObject(all.map(({ tag: _, ...r }) => r));
  // What is chained is forgotten: it is the chain that tells of it from then on.
  await run("MATCH (r:AuditRecord {seq: 1}) DELETE r");
  expect(await restoreLostRecords(program)).toEqual([]);
  await program.close();
});

test("a command is on record before it begins, and how it ended", async () => {
  await audited(database, "export", async () => {
    expect(await run("MATCH (r:AuditRecord) RETURN r.operation AS operation, r.by AS by")).toEqual([
      { operation: "export: begun", by: "operator" },
    ]);
  });
  const fails = audited(database, "import", () => Promise.reject(new Error("broken off")));
  await expect(fails).rejects.toThrow("broken off");
  expect(await run("MATCH (r:AuditRecord) RETURN r.operation AS operation ORDER BY r.at, operation")).toEqual(
    ["export: begun", "export: done", "import: begun", "import: failed"].map((operation) => ({ operation })),
  );
});
