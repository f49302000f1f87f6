import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import { OperatorError } from "../../../src/kernel/operatorError.js";
import { folderOf, headerOf, newFolder } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
beforeEach(() => wipe(database));
afterAll(() => database.close());

const names = async () =>
  (await database.driver.executeQuery("MATCH (g:Grade) RETURN g.name AS name ORDER BY g.id")).records.map((row) =>
    row.get(0),
  );

async function folderWith(name: string, bytes: Buffer | string): Promise<string> {
  const folder = await newFolder();
  await writeFile(join(folder, name), bytes);
  return folder;
}

async function refusal(folder: string, encoding?: "gb18030"): Promise<string> {
  const error = await importFolder(database, folder, { encoding }).catch((caught) => caught);
  expect(error).toBeInstanceOf(OperatorError);
  return error.message;
}

test("a byte order mark, carriage returns, empty lines, another order of columns, and a last line without an end", async () => {
  await importFolder(
    database,
    await folderWith("grades.csv", "\ufeffrank,id,name_zh,name\r\n1,grd-1,,Junior\r\n\r\n2,grd-2,,Senior"),
  );
  expect(await names()).toEqual(["Junior", "Senior"]);
});

test("GB 18030 when it is asked for", async () => {
  // "grd-1,经理,,1": 经 is BE AD and 理 is C0 ED in GB 18030.
  const row = Buffer.concat([Buffer.from("grd-1,"), Buffer.from("beadc0ed", "hex"), Buffer.from(",,1\n")]);
  const folder = await folderWith("grades.csv", Buffer.concat([Buffer.from(`${headerOf("grades")}\n`), row]));
  expect(await refusal(folder)).toBe(
    "grades.csv:2: the text is not UTF-8: save it as UTF-8, or try --encoding gb18030.",
  );
  await importFolder(database, folder, { encoding: "gb18030" });
  expect(await names()).toEqual(["经理"]);
});

test("UTF-8 that is called GB 18030", async () => {
  const folder = await folderOf({ grades: ["grd-1,a,,1", "grd-2,经理行,,1"] });
  expect(await refusal(folder, "gb18030")).toBe(
    "grades.csv:3: the text is not GB18030: save it as UTF-8, or try no --encoding (UTF-8).",
  );
});

test("an unknown column, a missing one, and one that stands twice", async () => {
  expect(await refusal(await folderWith("grades.csv", "id,id,title,name_zh,rank\n"))).toBe(
    [
      "Nothing was imported.",
      "grades.csv:1: title: is not a column of this file; its columns are id, name, name_zh, rank.",
      "grades.csv:1: id: is there twice.",
      "grades.csv:1: name: the column is missing.",
    ].join("\n"),
  );
  expect(await refusal(await folderWith("grades.csv", "id,name,rank\n"))).toBe(
    "Nothing was imported.\ngrades.csv:1: name_zh: the column is missing (its cells may be empty).",
  );
});

test("a header that is no header: too many columns, long names, control characters", async () => {
  const columns = Array.from({ length: 1_000_000 }, () => "a").join(",");
  expect(await refusal(await folderWith("grades.csv", `${columns}\n`))).toBe(
    "Nothing was imported.\ngrades.csv:1: the header has 1,000,000 columns; the columns of this file are id, name, name_zh, rank.",
  );
  const names = `id,name,name_zh,rank,${"x".repeat(1000)},\u001b[2J`;
  expect(await refusal(await folderWith("grades.csv", `${names}\n`))).toBe(
    [
      "Nothing was imported.",
      `grades.csv:1: "${"x".repeat(60)}…": is not a column of this file; its columns are id, name, name_zh, rank.`,
      'grades.csv:1: "\\u001b[2J": is not a column of this file; its columns are id, name, name_zh, rank.',
    ].join("\n"),
  );
});

test("what is no regular file is refused by name, and never opened", async () => {
  const folder = await folderOf({ grades: ["grd-1,Junior,,1"] });
  const secret = await folderWith("secret.txt", "not for everybody\n");
  execFileSync("mkfifo", [join(folder, "managers.csv")]);
  await symlink(join(secret, "secret.txt"), join(folder, "clients.csv"));
  await mkdir(join(folder, "topics.csv"));
  expect(await refusal(folder)).toBe(
    [
      "Nothing was imported.",
      "managers.csv: is a pipe; put a regular file of this name into the folder, or take it away.",
      "clients.csv: is a symbolic link; put a regular file of this name into the folder, or take it away.",
      "topics.csv: is a folder; put a regular file of this name into the folder, or take it away.",
    ].join("\n"),
  );
});

test("a file that is not of the contract, an empty folder, and no folder", async () => {
  expect(await refusal(await folderWith("staff.csv", "id\n"))).toMatch(
    /^Nothing was imported\.\nstaff\.csv: is not a file of the import; it knows branches\.csv, .*plans\.csv\.$/,
  );
  const empty = await newFolder();
  expect(await refusal(empty)).toBe(`${empty} holds no file of the import, such as managers.csv.`);
  expect(await refusal(join(empty, "x"))).toBe(
    `The folder ${join(empty, "x")} does not exist or cannot be read: give the folder with the CSV files.`,
  );
});

test("lines are counted through line breaks within cells and empty lines", async () => {
  const folder = await folderOf({ topics: ['top-1,"a\nb\r\nc",,', "", "top-2,x,,top-9"] });
  expect(await refusal(folder)).toMatch(/topics\.csv:6: broader: /);
});

test("text that is not well-formed CSV", async () => {
  expect(await refusal(await folderOf({ grades: ["grd-1,a,,1", 'grd-2,"a,,1'] }))).toMatch(
    /^grades\.csv:3: the CSV is not well-formed: Quote Not Closed/,
  );
});
