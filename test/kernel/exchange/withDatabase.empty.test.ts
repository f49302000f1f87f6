import { afterAll, beforeEach, expect, test } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import type { BadRows } from "../../../src/kernel/exchange/problems.js";
import { brokenRules } from "../../support/brokenRules.js";
import { folderOf, type Lines } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
afterAll(() => database.close());

beforeEach(async () => {
  await wipe(database);
  await imported({
    branches: ["brn-1,Head office,,HEAD_OFFICE,", "brn-2,East,,BRANCH,brn-1"],
    managers: ["mgr-1,E1,Ann,,2010-01-01,", "mgr-2,E2,Bo,,,"],
    reporting: ["mgr-1,mgr-2,2015-01-01,2020-01-01"],
    clients: ["cli-1,,,PERSON,,1980,,,mgr-1,2015-01-01,", "cli-2,,Wang,PERSON,,,,,,,"],
    serves: ["mgr-1,cli-1,LEAD,2015-01-01,2020-01-01", "mgr-2,cli-1,LEAD,2020-01-01,", "mgr-2,cli-2,BACKUP,,"],
    topics: ["top-1,Funds,,", "top-2,Bond funds,,top-1"],
  });
});

const imported = async (lines: Lines) => importFolder(database, await folderOf(lines));
const problemsOf = async (lines: Lines) =>
  ((await imported(lines).catch((error) => error)) as BadRows).problems?.listed(50);
const one = async (cypher: string) => (await database.driver.executeQuery(cypher)).records[0]?.get(0);

test("a row with a known key and other values is an update, counted once in its version", async () => {
  const lines = {
    clients: ["cli-1,,Li,PERSON,,1980,,,mgr-2,,", "cli-2,,Wang,PERSON,,,,,,,", "cli-3,,,COMPANY,,,,,,,"],
  };
  expect((await imported(lines)).files).toEqual([
    { file: "clients.csv", rows: 3, rejected: 0, created: 1, updated: 1, unchanged: 1 },
  ]);
  expect(await one("MATCH (c:Client) WITH c ORDER BY c.id RETURN collect(c.version)")).toEqual([2, 1, 1]);
  expect(await one("MATCH (c:Client {id: 'cli-1'})<-[w:WON]-(m) RETURN [c.sortName, m.id, w.on]")).toEqual([
    "Li",
    "mgr-2",
    null,
  ]);
  expect((await imported(lines)).files[0]).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
});

test("an emptied cell makes the value unknown again, and rows that are absent are left alone", async () => {
  await imported({ clients: ["cli-2,,,PERSON,,,,,,,"] });
  expect(await one("MATCH (c:Client) WITH c ORDER BY c.id RETURN collect(properties(c))")).toEqual([
    { id: "cli-1", kind: "PERSON", birthYear: 1980, sortName: "", version: 1 },
    { id: "cli-2", kind: "PERSON", sortName: "", version: 2 },
  ]);
});

test("relationships change their values and their ends, and move no version", async () => {
  await imported({ reporting: ["mgr-2,mgr-1,2015-01-01,"], serves: ["mgr-2,cli-1,LEAD,2020-01-01,2021-01-01"] }).catch(
    () => {},
  );
  const { files } = await imported({
    serves: ["mgr-2,cli-1,LEAD,2020-01-01,2021-01-01"],
    branches: ["brn-3,North,,BRANCH,brn-1", "brn-2,East,,BRANCH,brn-3"],
  });
  expect(files.map(({ created, updated }) => [created, updated])).toEqual([
    [1, 1],
    [0, 1],
  ]);
  expect(await one("MATCH (:Manager {id: 'mgr-2'})-[s:SERVES {role: 'LEAD'}]->() RETURN collect(s.to)")).toEqual([
    "2021-01-01",
  ]);
  expect(await one("MATCH (:Branch {id: 'brn-2'})-[:PART_OF]->(b) RETURN collect(b.id)")).toEqual(["brn-3"]);
  expect(await one("MATCH (n) WHERE n.version > 1 RETURN count(n)")).toBe(0);
});

test("whole numbers are stored as integers, scores as floats", async () => {
  await imported({ morale: ["mor-1,mgr-1,2024-01-01,8"], grades: ["grd-1,Junior,,1"] });
  expect(
    await one(
      "MATCH (s:MoraleScore), (g:Grade), (c:Client {id: 'cli-1'}) RETURN [s.score IS :: FLOAT, g.rank IS :: INTEGER, c.birthYear IS :: INTEGER]",
    ),
  ).toEqual([true, true, true]);
});

test("a dry run tells what would happen, and writes nothing", async () => {
  const folder = await folderOf({ clients: ["cli-1,,New,PERSON,,,,,,,", "cli-9,,,PERSON,,,,,,,"] });
  const { files } = await importFolder(database, folder, { dryRun: true });
  expect(files[0]).toMatchObject({ created: 1, updated: 1, unchanged: 0 });
  expect(await one("MATCH (c:Client) RETURN [count(c), max(c.version)]")).toEqual([2, 1]);
});

test("a LEAD that overlaps one in the database is refused, unless the folder ends that one", async () => {
  expect(await problemsOf({ serves: ["mgr-1,cli-1,LEAD,2021-01-01,"] })).toEqual([
    "serves.csv:2: from: overlaps the LEAD in the database, from 2020-01-01",
  ]);
  expect(await problemsOf({ serves: ["mgr-1,cli-1,LEAD,2014-01-01,2015-01-02"] })).toEqual([
    "serves.csv:2: from: overlaps the LEAD in the database, from 2015-01-01",
  ]);
  await imported({ serves: ["mgr-1,cli-1,LEAD,2021-01-01,", "mgr-2,cli-1,LEAD,2020-01-01,2021-01-01"] });
  expect(await one("MATCH (:Client {id: 'cli-1'})<-[s:SERVES {role: 'LEAD'}]-() RETURN count(s)")).toBe(3);
});

test("a leaver must have no open assignment in the database, unless the folder ends it", async () => {
  expect(await problemsOf({ managers: ["mgr-2,E2,Bo,,,2022-01-01"] })).toEqual([
    "managers.csv:2: left_on: mgr-2 still serves 2 clients in the database, such as cli-1; end this in serves.csv",
  ]);
  const serves = ["mgr-2,cli-1,LEAD,2020-01-01,2022-01-01", "mgr-2,cli-2,BACKUP,,2022-01-01"];
  await imported({ managers: ["mgr-2,E2,Bo,,,2022-01-01"], serves });
  expect(await problemsOf({ serves: ["mgr-2,cli-2,LEAD,2019-01-01,"] })).toEqual([
    "serves.csv:2: to: must not be empty, since mgr-2 left on 2022-01-01",
  ]);
});

test("a client who leaves is served no longer, unless the folder ends it; who left before is not served anew", async () => {
  const leaves = ["cli-1,,,PERSON,,1980,,,mgr-1,2015-01-01,2022-01-01"];
  expect(await problemsOf({ clients: leaves })).toEqual([
    "clients.csv:2: left_on: cli-1 is still served by 1 manager in the database, such as mgr-2; end this in serves.csv",
  ]);
  expect(await problemsOf({ clients: leaves, serves: ["mgr-2,cli-1,LEAD,2020-01-01,2022-01-02"] })).toEqual([
    "serves.csv:2: to: 2022-01-02 is after 2022-01-01, the day cli-1 left",
  ]);
  await imported({ clients: leaves, serves: ["mgr-2,cli-1,LEAD,2020-01-01,2022-01-01"] });
  expect(await problemsOf({ serves: ["mgr-1,cli-1,BACKUP,2021-01-01,"] })).toEqual([
    "serves.csv:2: to: must not be empty, since cli-1 left on 2022-01-01",
  ]);
  // With the row that would let it leave left out, the client stays as it is.
  const { badRows } = await importFolder(
    database,
    await folderOf({
      clients: ["cli-2,,Wang,PERSON,,,,,,,2022-01-01"],
      serves: ["mgr-1,cli-2,BACKUP,2021-01-01,2021-06-01"],
    }),
    { skipBadRows: true },
  );
  expect(badRows).toEqual([
    "clients.csv:2: left_on: cli-2 is still served by 1 manager in the database, such as mgr-2; end this in serves.csv",
  ]);
  expect(await brokenRules(database)).toEqual([]);
});

test("two versions of a skill do not hold at once, unless the folder ends the one in the database", async () => {
  await imported({ skills: ["skl-1,mgr-1,top-1,3,2020-01-01,,,,", "skl-2,mgr-1,top-2,3,2020-01-01,,,,"] });
  expect(await problemsOf({ skills: ["skl-3,mgr-1,top-1,4,2021-01-01,,,,"] })).toEqual([
    "skills.csv:2: from: overlaps the version of this skill in the database, from 2020-01-01",
  ]);
  await imported({ skills: ["skl-3,mgr-1,top-1,4,2021-01-01,,,,", "skl-1,mgr-1,top-1,3,2020-01-01,2021-01-01,,,"] });
  expect(await brokenRules(database)).toEqual([]);
});

test("a trainee has one open mentorship, a mentor one profile; a proposal that has lapsed takes no place", async () => {
  await imported({
    managers: ["mgr-3,,Cy,,,"],
    mentor_profiles: ["mtr-1,mgr-1,1,,,true"],
    mentorships: ["mtp-1,mgr-1,mgr-2,PROPOSED,ONE_TO_ONE,,,2026-01-01,mgr-1,,,,,"],
  });
  expect(await problemsOf({ mentor_profiles: ["mtr-2,mgr-1,1,,,true"] })).toEqual([
    "mentor_profiles.csv:2: manager: has another mentor profile, in the database",
  ]);
  const second = { mentorships: ["mtp-2,mgr-3,mgr-2,ACTIVE,ONE_TO_ONE,,,2026-03-01,mgr-1,,2026-03-02,,,"] };
  expect(await problemsOf(second)).toEqual([
    "mentorships.csv:2: trainee: has another open mentorship, in the database",
  ]);
  await expect(importFolder(database, await folderOf(second), { lapsedBefore: "2026-01-01" })).rejects.toThrow();
  expect((await importFolder(database, await folderOf(second), { lapsedBefore: "2026-01-02" })).files).toMatchObject([
    { created: 1 },
  ]);
  // The first answer of two lets a proposal wait longer.
  const answered = { mentorships: ["mtp-1,mgr-1,mgr-2,PROPOSED,ONE_TO_ONE,,,2026-01-01,mgr-1,2026-01-02,,,,"] };
  await expect(importFolder(database, await folderOf(answered), { lapsedBefore: "2026-01-02" })).rejects.toThrow(
    "mentorships.csv:2: trainee: has another open mentorship, in the database",
  );
});

test("a mentor may have more trainees than places, as when they lower them", async () => {
  await imported({
    managers: ["mgr-3,,Cy,,,"],
    mentor_profiles: ["mtr-1,mgr-1,1,,,true"],
    mentorships: ["mtp-1,mgr-1,mgr-2,ACTIVE,SHADOWING,,,,,,,,,", "mtp-2,mgr-1,mgr-3,ACTIVE,SHADOWING,,,,,,,,,"],
  });
  expect(await brokenRules(database)).toEqual([]);
});

test("circles are found across folder and database", async () => {
  expect(await problemsOf({ branches: ["brn-1,Head office,,HEAD_OFFICE,brn-2"] })).toEqual([
    "branches.csv:2: part_of: forms a cycle: brn-1 → brn-2 → brn-1",
  ]);
  expect(await problemsOf({ topics: ["top-1,Funds,,top-2"] })).toEqual([
    "topics.csv:2: broader: forms a cycle: top-1 → top-2 → top-1",
  ]);
  expect(await problemsOf({ reporting: ["mgr-2,mgr-1,2019-01-01,"] })).toEqual([
    "reporting.csv:2: superior: forms a cycle: mgr-2 → mgr-1 → mgr-2",
  ]);
  await imported({
    reporting: ["mgr-2,mgr-1,2020-01-01,"],
    branches: ["brn-1,Head office,,HEAD_OFFICE,brn-2", "brn-2,East,,BRANCH,"],
  });
});

test("a number that another manager has in the database is refused", async () => {
  expect(await problemsOf({ managers: ["mgr-3,E1,Cy,,,"] })).toEqual([
    'managers.csv:2: external_id: "E1" belongs to mgr-1 in the database',
  ]);
});

test("an interrupted import throws the reason, and is completed by running it again", async () => {
  const folder = await folderOf({ clients: ["cli-8,,,PERSON,,,,,,,"] });
  const signal = AbortSignal.abort(new Error("stop"));
  await expect(importFolder(database, folder, { signal })).rejects.toThrow("stop");
  expect((await importFolder(database, folder)).files[0]).toMatchObject({ created: 1 });
});
