import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { exportFolder, importFolder } from "../../../src/exchange.js";
import { Database } from "../../../src/kernel/database/database.js";
import { backup } from "../../../src/operations/backup/backup.js";
import { whileWritesPause } from "../../../src/operations/backup/pauseWrites.js";
import { restore } from "../../../src/operations/backup/restore.js";
import { summaryOf } from "../../../src/operations/backup/summaryOf.js";
import { Tally } from "../../../src/operations/backup/tally.js";
import { writeDemo } from "../../../src/operations/demo/generateDemo.js";
import { sealStore } from "../../../src/operations/vault/sealStore.js";
import { folderOf, newFolder, textsOf } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

// Reading and writing everything, again and again, on machines that may be busy.
vi.setConfig({ testTimeout: 240_000 });

const database = testDatabase();
let folder: string;
let file: string;

const ask = async (cypher: string, parameters: object = {}) =>
  (await database.driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject());
const nodesLeft = async () =>
  (await ask("MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock RETURN count(n) AS n"))[0]!.n;
const claim = (key: string) => ({ key, hash: "", now: new Date().toISOString(), until: "9999" });

/** What no import brings: every type of value, kinds and ties that this program does not know, keys of changes. */
const oddities = `
  CREATE (a:Strange:Other {whole: 3, float: 3.0, tiny: -0.5, big: 9007199254740993, no: false, list: [1, 2], floats: [1.0, 2.5], words: ['"', '\\n', '汉字'], empty: ''})
  CREATE (:IdempotencyKey {key: 'mgr-1 hire k', hash: 'h', until: '9', answer: '{}'})
  CREATE (:Invariant {id: 'staff'})
  CREATE (a)-[:KNOWS {since: 2.0}]->(a)
  CREATE (a)-[:KNOWS]->(:Strange)`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backup-"));
  file = join(folder, "whole");
  await wipe(database);
  const demo = await newFolder();
  await writeDemo(demo, { scale: 0.02, seed: 1, today: "2026-06-30" });
  await importFolder(database, demo);
  await ask(oddities);
});
afterAll(async () => {
  await wipe(database);
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test("all of it comes back: every kind, tie, value and type, whatever the import knows", async () => {
  const before = await exported();
  const tail = await backup(database, file);
  expect(tail).toMatchObject({ isExact: true, leftOut: 0 });
  expect(tail.totals.counts).toMatchObject({ Strange: 2, Other: 1, KNOWS: 2, IdempotencyKey: 1 });
  expect(tail.totals.nodes).toBe(await nodesLeft());
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(summaryOf(tail, "F")).toContain("\nExact: nothing was committed while it was made; it is the graph as of ");

  await wipe(database);
  await restore(database, file);
  expect(await exported()).toEqual(before);
  expect((await backup(database, `${file}.again`)).totals).toEqual(tail.totals);
  expect(
    await ask(
      `MATCH (s:Strange:Other)-[k:KNOWS]->(s) RETURN s {.*, big: toString(s.big)} AS s, s.whole IS :: INTEGER AND s.big IS :: INTEGER AS whole,
         s.float IS :: FLOAT AND s.floats IS :: LIST<FLOAT NOT NULL> AND k.since IS :: FLOAT AS float`,
    ),
  ).toEqual([
    {
      s: {
        whole: 3,
        float: 3,
        tiny: -0.5,
        big: "9007199254740993",
        no: false,
        list: [1, 2],
        floats: [1, 2.5],
        words: ['"', "\n", "汉字"],
        empty: "",
      },
      whole: true,
      float: true,
    },
  ]);
});

async function exported() {
  const into = await newFolder();
  await exportFolder(database, into, { withIdentity: true });
  return textsOf(into);
}

test("a database that holds something is left alone", async () => {
  const before = await nodesLeft();
  await expect(restore(database, file)).rejects.toThrow(/^The database is not empty: restore into an empty one/);
  expect(await nodesLeft()).toBe(before);
});

test("a damaged file is refused before anything is written", async () => {
  await wipe(database);
  const whole = await readFile(file);
  const lines = gunzipSync(whole).toString().trimEnd().split("\n");
  const zipped = (...text: string[]) => gzipSync(text.map((line) => `${line}\n`).join(""));
  const flipped = Buffer.from(whole);
  flipped[Math.floor(whole.length / 2)]! ^= 1;
  const damages: Record<string, Buffer> = {
    empty: Buffer.alloc(0),
    "no backup": Buffer.from("id,name\n"),
    "cut off": whole.subarray(0, Math.floor(whole.length * 0.9)),
    "last byte missing": whole.subarray(0, -1),
    "a bit flipped": flipped,
    "a line missing": zipped(...lines.slice(0, 5), ...lines.slice(6)),
    "a value changed": zipped(
      ...lines.map((line, n) =>
        n === 3 ? line.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) : line,
      ),
    ),
    "a number beyond all bounds": zipped(
      ...lines.map((line, n) => (n === 3 ? line.replace(/^\["n",\d+/, `["n",${2 ** 50}`) : line)),
    ),
    "a line that is none": zipped(...lines.map((line, n) => (n === 3 ? '["n",7]' : line))),
    "no end": zipped(...lines.slice(0, -1)),
    "something after its end": zipped(...lines, lines[1]!),
    "another head": zipped(lines[0]!.replace("backup 1", "backup 9"), ...lines.slice(1)),
  };
  for (const [damage, bytes] of Object.entries(damages)) {
    const damaged = join(folder, "damaged");
    await writeFile(damaged, bytes);
    await expect(restore(database, damaged), damage).rejects.toThrow(
      /is not a complete backup \(.+\): nothing was written/,
    );
    expect(await nodesLeft()).toBe(0);
  }
  await expect(restore(database, join(folder, "nowhere"))).rejects.toThrow(/^There is no file/);
});

/**
 * A backup with its lines, and its end, made into others; its checksums fit them again, as somebody without our keys
 * could have it.
 */
async function forged(
  name: string,
  lineOf: (line: string) => string,
  tailOf: (tail: Record<string, unknown>) => Record<string, unknown> = (tail) => tail,
): Promise<string> {
  const [head, ...rest] = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split("\n");
  const tail = JSON.parse(rest.pop()!);
  const lines = rest.map(lineOf);
  const tally = new Tally();
  for (const line of lines) tally.add(JSON.parse(line));
  const sha256 = createHash("sha256")
    .update([head, ...lines].map((line) => `${line}\n`).join(""))
    .digest("hex");
  const end = JSON.stringify(tailOf({ ...tail, totals: tally.totals, sha256 }));
  const target = join(folder, name);
  await writeFile(target, gzipSync([head, ...lines, end].map((line) => `${line}\n`).join("")));
  return target;
}

test("a backup that somebody changed is refused, however well its checksums fit", async () => {
  await wipe(database);
  const asLead = (line: string) => line.replace('"role":"BACKUP"', '"role":"LEAD"');
  const asExact = (tail: Record<string, unknown>) => ({ ...tail, isExact: !tail.isExact });
  const otherTag = (tail: Record<string, unknown>) => ({ ...tail, tag: `${String(tail.tag).slice(0, -4)}AAAA` });
  for (const [what, target] of [
    ["lines", await forged("lines", asLead)],
    ["end", await forged("end", (line) => line, asExact)],
    ["tag", await forged("tag", (line) => line, otherTag)],
  ] as const) {
    await expect(restore(database, target), what).rejects.toThrow(
      /was changed after it was made: its signature does not match\. Nothing/,
    );
    expect(await nodesLeft()).toBe(0);
  }
  const unknown = await forged(
    "unknown",
    (line) => line,
    (tail) => ({ ...tail, tag: "k9.AAAA" }),
  );
  await expect(restore(database, unknown)).rejects.toThrow("is signed with the key k9, which is not in IDENTITY_KEYS");
});

test("a backup of a version without tags is restored, and said to be unproven", async () => {
  await wipe(database);
  const { totals } = JSON.parse(
    gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split("\n")
      .at(-1)!,
  );
  const told: string[] = [];
  const onUnproven = (sentence: string) => told.push(sentence);
  const older = await forged(
    "older",
    (line) => line,
    ({ tag: _, ...tail }) => tail,
  );
  expect((await restore(database, older, { onUnproven })).totals).toEqual(totals);
  expect(told).toEqual([expect.stringContaining("nothing proves who made it")]);
  await wipe(database);
  await restore(database, file, { onUnproven });
  expect(told).toHaveLength(1);
  await wipe(database);
});

test("a backup of another version of the program is refused", async () => {
  const [head, ...rest] = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split("\n");
  const lines = [head!.replace('"001-keys"', '"000-older"'), ...rest.slice(0, -1)];
  const sha256 = createHash("sha256")
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("hex");
  const tail = JSON.stringify({ ...JSON.parse(rest.at(-1)!), sha256 });
  const other = join(folder, "other");
  await writeFile(other, gzipSync([...lines, tail].map((line) => `${line}\n`).join("")));
  await expect(restore(database, other)).rejects.toThrow("The backup was made by another version of the program");
  expect(await nodesLeft()).toBe(0);
});

test("a backup that was sealed with keys that are not here is refused before anything is written", async () => {
  await wipe(database);
  await sealStore(database, () => undefined);
  const sealed = join(folder, "sealed");
  const { totals } = await backup(database, sealed);
  await wipe(database);
  const key = Buffer.alloc(32, 1).toString("base64");
  const other = new Database({ ...database.options, vault: { keys: [{ id: "other", key }], indexKey: key } });
  try {
    await expect(restore(other, sealed)).rejects.toThrow(
      /^The backup was encrypted with other keys\. IDENTITY_KEYS has no key test\./,
    );
    expect(await nodesLeft()).toBe(0);
  } finally {
    await other.close();
  }
  expect((await restore(database, sealed)).totals).toEqual(totals);
});

test("a restore that was broken off is begun anew", async () => {
  await wipe(database);
  await ask("CREATE (:Invariant {id: 'restoring'}) CREATE (:Client {id: 'cli-half'})-[:HOLDS]->(:Holding)");
  const tail = await restore(database, file);
  expect(await ask("MATCH (n) WHERE n.id IN ['restoring', 'cli-half'] RETURN n.id")).toEqual([]);
  expect((await backup(database, `${file}.again`)).totals).toEqual(tail.totals);
});

test("a copy that was made while others wrote says so, and still restores", async () => {
  let tail: Awaited<ReturnType<typeof backup>> | undefined;
  let n = 0;
  const write = () =>
    ask("MATCH (c:Client) WITH c LIMIT 1 CREATE (c)-[:HOLDS]->(:Holding {id: 'hld-busy-' + $n})", { n: String(n++) });
  // Planning the first may take longer than the whole copy.
  await write();
  const copying = backup(database, `${file}.busy`).then((made) => {
    tail = made;
  });
  while (!tail) await write();
  await copying;
  expect(tail.isExact).toBe(false);
  expect(summaryOf(tail, "F")).toContain("Not of one moment: changes were committed while it was made.");
  await wipe(database);
  await restore(database, `${file}.busy`);
});

test("while changes are paused none is made, and one that was under way is part of the copy, which is exact", async () => {
  const session = database.driver.session();
  const underWay = session.beginTransaction();
  await underWay.run("MERGE (:IdempotencyKey {key: 'under way', hash: '', until: '9', answer: '{}'})");
  const copying = backup(database, `${file}.paused`, { pauseSeconds: 60 });
  for (let left = 100; left > 0; left--) {
    const [row] = await database.write(({ run }) =>
      run("kernel/database/heedPause", { now: new Date().toISOString() }),
    );
    if (row?.pausedUntil) break;
    await pause(20);
  }
  const refused = await database.write(({ run }) =>
    run("kernel/graphql/claimKey", claim("late")).then(([row]) => row?.pausedUntil),
  );
  expect(refused).toMatch(/^\d{4}-/);
  await ask("MATCH (k:IdempotencyKey {key: 'late'}) DELETE k").catch(() => undefined);
  const late = await folderOf({ topics: ["top-late,Late,,"] });
  await expect(importFolder(database, late)).rejects.toThrow(/^Changes are paused during a backup, at most until/);
  // One that began before the pause is stopped between two batches.
  await expect(importFolder(database, late, { isDemo: true })).rejects.toThrow(
    /^topics.csv: a backup is being made, and changes are paused until/,
  );
  await expect(whileWritesPause(database, 60, async () => undefined)).rejects.toThrow(/^Another backup has paused/);
  await underWay.commit();
  await session.close();
  const tail = await copying;
  expect(tail.isExact).toBe(true);
  expect(gunzipSync(await readFile(`${file}.paused`)).toString()).toContain('"under way"');
  const [after] = await database.write(({ run }) => run("kernel/graphql/claimKey", claim("after")));
  expect(after?.pausedUntil).toBeNull();
});

test("a pause ends by itself", async () => {
  const past = new Date(Date.now() - 1000).toISOString();
  await ask("MERGE (p:Invariant {id: 'writes'}) SET p.until = $past", { past });
  const [row] = await database.write(({ run }) => run("kernel/graphql/claimKey", claim("free")));
  expect(row?.pausedUntil).toBeNull();
});

test("a backup that fails leaves no file", async () => {
  await ask("CREATE (:Strange {at: datetime()})");
  await expect(backup(database, `${file}.failed`)).rejects.toThrow("a type that a backup cannot hold");
  expect((await readdir(folder)).filter((name) => name.startsWith("whole.failed"))).toEqual([]);
});
