import { afterAll, beforeEach, expect, test } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import { folderOf, headerOf, modesOf, textsOf } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
beforeEach(() => wipe(database));
afterAll(() => database.close());

const one = async (cypher: string) => (await database.driver.executeQuery(cypher)).records[0]?.get(0);

const lines = {
  managers: ["mgr-1,,Ann,,,", "mgr-2,,Bo,,soon,", "mgr-3,,Cy,,,"],
  reporting: ["mgr-1,mgr-3,,", "mgr-3,mgr-2,,"],
  clients: ["cli-1,,,PERSON,,,,,,,", "cli-2,,,PERSON,,,,,mgr-2,,", 'cli-3,,"Li, the ""first""",PERSON,,,,,,,'],
  serves: ["mgr-1,cli-1,LEAD,,", "mgr-3,cli-2,LEAD,,", "mgr-1,cli-3,LEAD,,"],
  products: ["prd-1,Account,,DEPOSIT,"],
  holdings: ["hld-1,cli-1,prd-1,,", "hld-2,cli-2,prd-1,,"],
  valuations: ["val-1,hld-1,2024-01-01,1,CNY", "val-2,hld-2,2024-01-01,1,CNY"],
};

test("bad rows are left out with all that refers to them, and their reasons lie beside the folder", async () => {
  const folder = await folderOf(lines);
  const { files, badRows, rejects } = await importFolder(database, folder, { skipBadRows: true });
  expect(badRows).toEqual([
    'managers.csv:3: hired_on: "soon" is not a date like 2024-05-31',
    'reporting.csv:3: superior: "mgr-2" is in a row with errors, managers.csv:3',
    'clients.csv:3: won_by: "mgr-2" is in a row with errors, managers.csv:3',
    'serves.csv:3: client: "cli-2" is in a row with errors, clients.csv:3',
    'holdings.csv:3: client: "cli-2" is in a row with errors, clients.csv:3',
    'valuations.csv:3: holding: "hld-2" is in a row with errors, holdings.csv:3',
  ]);
  expect(files.map(({ file, created, rejected }) => [file, created, rejected])).toEqual([
    ["managers.csv", 2, 1],
    ["reporting.csv", 1, 1],
    ["clients.csv", 2, 1],
    ["serves.csv", 2, 1],
    ["products.csv", 1, 0],
    ["holdings.csv", 1, 1],
    ["valuations.csv", 1, 1],
  ]);
  expect(rejects).toBe(`${folder}.rejects`);
  expect(await modesOf(rejects!)).toEqual(["600"]);
  const texts = await textsOf(rejects!);
  expect(Object.keys(texts)).toEqual([
    "clients.csv",
    "holdings.csv",
    "managers.csv",
    "reporting.csv",
    "serves.csv",
    "valuations.csv",
  ]);
  expect(texts["managers.csv"]).toBe(
    `${headerOf("managers")},reason\nmgr-2,,Bo,,soon,,"hired_on: ""soon"" is not a date like 2024-05-31"\n`,
  );
});

test("without skipping, what refers to a bad row is not called bad too", async () => {
  const error = await importFolder(database, await folderOf(lines)).catch((caught) => caught);
  expect(error.message.split("\n")).toEqual([
    "1 row has errors, so nothing was imported. Correct it, or leave it out with --skip-bad-rows.",
    'managers.csv:3: hired_on: "soon" is not a date like 2024-05-31',
  ]);
  expect(await one("MATCH (n:Manager) RETURN count(n)")).toBe(0);
});

test("an update left out does not take its row from those that refer to it", async () => {
  await importFolder(database, await folderOf({ managers: ["mgr-2,,Bo,,,"] }));
  const { badRows } = await importFolder(database, await folderOf(lines), { skipBadRows: true });
  expect(badRows).toEqual(['managers.csv:3: hired_on: "soon" is not a date like 2024-05-31']);
});

test("what is left out may not make the rest overlap with the database", async () => {
  await importFolder(
    database,
    await folderOf({
      ...lines,
      managers: ["mgr-1,,Ann,,,", "mgr-2,,Bo,,,", "mgr-3,,Cy,,,"],
      serves: ["mgr-1,cli-1,LEAD,2020-01-01,"],
    }),
  );
  const serves = ["mgr-1,cli-1,LEAD,2020-01-01,2019-01-01", "mgr-2,cli-1,LEAD,2021-01-01,"];
  const { badRows, files } = await importFolder(database, await folderOf({ serves }), { skipBadRows: true });
  expect(badRows).toEqual([
    "serves.csv:2: from: 2020-01-01 is after to 2019-01-01",
    "serves.csv:3: from: overlaps the LEAD in the database, from 2020-01-01",
  ]);
  expect(files[0]).toMatchObject({ created: 0, updated: 0, rejected: 2 });
});

test("a dry run leaves no file of rejects", async () => {
  const { rejects, badRows } = await importFolder(database, await folderOf(lines), { skipBadRows: true, dryRun: true });
  expect([rejects, badRows.length]).toEqual([undefined, 6]);
});
