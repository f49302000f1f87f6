import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { migrate } from "../../../src/kernel/database/migrate.js";
import { OperatorError } from "../../../src/kernel/operatorError.js";
import { type ManagedServer, openServer } from "../../../src/operations/embedded/openServer.js";
import { newFolder } from "../../support/newFolder.js";

let folder: Awaited<ReturnType<typeof newFolder>>;
let server: ManagedServer;
let driver: Driver;
let migrations: string;
let number = 0;

beforeAll(async () => {
  folder = await newFolder();
  server = await openServer({ dataDir: join(folder.path, "data"), report: () => undefined });
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
});

afterAll(async () => {
  await driver?.close();
  await server?.close();
  await folder.remove();
});

beforeEach(async () => {
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  migrations = join(folder.path, `migrations${++number}`);
  await mkdir(migrations);
});

const file = (name: string, text: string) => writeFile(join(migrations, name), text);
const run = (lines: string[] = []) =>
  migrate(driver, undefined, pathToFileURL(migrations), (line) => void lines.push(line));

async function values(query: string): Promise<unknown[]> {
  const { records } = await driver.executeQuery(query);
  return records.map((record) => record.get(0));
}

// First, so that they also race for the lock and its constraints in an empty database.
test("eight programs at once apply each file once", async () => {
  await file("001-first.cypher", "CREATE (:First)");
  await file(
    "002-key.cypher",
    "CREATE CONSTRAINT second_id IF NOT EXISTS FOR (n:Second) REQUIRE n.id IS UNIQUE;\nCREATE (:Second {id: 1});",
  );
  const all = await Promise.all(Array.from({ length: 8 }, () => run()));
  expect(all.flatMap(({ applied }) => applied).sort()).toEqual(["001-first.cypher", "002-key.cypher"]);
  expect(await values("MATCH (n:First|Second) RETURN labels(n)[0] AS label ORDER BY label")).toEqual([
    "First",
    "Second",
  ]);
});

test("applies every file once, in order", async () => {
  await file("002-second.cypher", "MATCH (n:First)\nSET n.seen = true;\n");
  await file(
    "001-first.cypher",
    "// Two of them; both stay.\nCREATE INDEX first_x IF NOT EXISTS FOR (n:First) ON (n.x);\nCREATE (:First);",
  );
  const lines: string[] = [];
  expect(await run(lines)).toEqual({ applied: ["001-first.cypher", "002-second.cypher"] });
  expect(lines).toEqual([
    "The database is migrated: 001-first.cypher.",
    "The database is migrated: 002-second.cypher.",
  ]);
  expect(await values("MATCH (n:First) RETURN n.seen")).toEqual([true]);
  expect(await values("SHOW INDEXES YIELD name, state WHERE name = 'first_x' RETURN state")).toEqual(["ONLINE"]);
  expect(
    await values("MATCH (m:Migration) WHERE m.startedAt <= m.appliedAt RETURN m.id + m.name ORDER BY m.id"),
  ).toEqual(["001first", "002second"]);
  expect(await run()).toEqual({ applied: [] });
  await file("003-third.cypher", "CREATE (:Third)");
  expect(await run()).toEqual({ applied: ["003-third.cypher"] });
});

test("a file that was changed since is refused; its comments may change", async () => {
  await file("001-first.cypher", "CREATE (:First);");
  await run();
  await file("001-first.cypher", "// Why.\r\nCREATE (:First);\r\n");
  expect(await run()).toEqual({ applied: [] });
  await file("001-first.cypher", "CREATE (:Other);");
  await expect(run()).rejects.toThrow(OperatorError);
  await expect(run()).rejects.toThrow(
    /001-first\.cypher was changed after it was applied to this database: restore the file/,
  );
});

test("a database that is newer than the program is refused", async () => {
  await driver.executeQuery("CREATE (:Migration {id: '009', name: 'later', checksum: 'x', appliedAt: datetime()})");
  await file("001-first.cypher", "CREATE (:First)");
  await expect(run()).rejects.toThrow(/newer than this program, which does not have the migration 009-later/);
  expect(await values("MATCH (n:First) RETURN n")).toEqual([]);
});

test("a file that comes before one that was applied is refused", async () => {
  await file("002-second.cypher", "CREATE (:Second)");
  await run();
  await file("001-first.cypher", "CREATE (:First)");
  await expect(run()).rejects.toThrow(/001-first\.cypher comes before 002, .*: give it a higher number/);
});

test("goes on where it was after it ended in the middle", async () => {
  const unique = "CREATE CONSTRAINT twin_id IF NOT EXISTS FOR (n:Twin) REQUIRE n.id IS UNIQUE";
  await driver.executeQuery("CREATE (:Twin {id: 1}), (:Twin {id: 1})");
  await file("001-first.cypher", `CREATE (:First);\n${unique};\nCREATE (:Third);`);
  await expect(run()).rejects.toThrow(/refuses statement 2 of the migration 001-first\.cypher \(/);
  await expect(run()).rejects.toThrow(/refuses statement 2/);
  const labels = "MATCH (n:First|Third) RETURN labels(n)[0] AS label ORDER BY label";
  expect(await values(labels)).toEqual(["First"]);
  await driver.executeQuery("MATCH (twin:Twin) DELETE twin");
  expect(await run()).toEqual({ applied: ["001-first.cypher"] });
  expect(await values(labels)).toEqual(["First", "Third"]);
});

test("the lock of a program that dies is free", async () => {
  await file("001-first.cypher", "CREATE (:First)");
  await driver.executeQuery("MERGE (:MigrationLock {id: 'migrations'})");
  const other = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const transaction = other.session().beginTransaction();
  await transaction.run("MATCH (lock:MigrationLock) SET lock.takenAt = datetime()");
  const lines: string[] = [];
  const running = run(lines);
  await expect
    .poll(() => lines, { timeout: 20_000 })
    .toContain("Another program is migrating the database. Waiting for it.");
  await other.close();
  expect(await running).toEqual({ applied: ["001-first.cypher"] });
});
