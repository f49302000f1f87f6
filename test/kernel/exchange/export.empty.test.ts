import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contract, exportFolder, importFolder } from "../../../src/exchange.js";
import { folderOf, headerOf, modesOf, newFolder, textsOf } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const { tables } = contract;
const database = testDatabase();
afterAll(() => database.close());

/** A row or more for every file, some not in canonical form. */
const lines = {
  branches: ["brn-2,东区,东区支行,BRANCH,brn-1", "brn-1,Head office,,HEAD_OFFICE,"],
  grades: ["grd-1,Junior,,1"],
  managers: ["mgr-2,E2,Bo,bo@bank.example,2010-01-01,", "mgr-1,,Ann,,,"],
  posts: ["mgr-1,brn-1,,2020-01-01,", "mgr-1,brn-2,Adviser,,2020-01-01"],
  reporting: ["mgr-1,mgr-2,,"],
  grade_history: ["mgr-1,grd-1,,"],
  morale: ["mor-1,mgr-1,2024-01-01,7.50"],
  clients: [
    "cli-1,C1,王芳,PERSON,gold,1980,+8613800000000,110101198001011234,mgr-1,2015-01-01,",
    "cli-2,,,COMPANY,,,,,,,",
  ],
  serves: ["mgr-1,cli-1,LEAD,,", "mgr-1,cli-1,BACKUP,2020-01-01,"],
  products: ["prd-1,Fund,,INVESTMENT,top-2;top-1"],
  holdings: ["hld-1,cli-1,prd-1,2016-01-01,"],
  valuations: ["val-1,hld-1,2024-01-01,-9007199254740991,CNY"],
  interactions: ['int-1,mgr-1,cli-1,2024-01-01T08:00+08:00,VISIT,"said ""yes"",\nthen left"'],
  referrals: ["cli-1,cli-2,"],
  related_clients: ["cli-1,cli-2,OWNER,,"],
  satisfaction: ["sat-1,cli-1,mgr-1,2024-01-01,9"],
  topics: ["top-2,Bond funds,,top-1", "top-1,Funds,基金,"],
  skills: ["skl-1,mgr-1,top-1,3,2020-01-01,,CONFIRMED,,mgr-2"],
  goals: ["mgr-1,top-2,4,,2024-01-01,mgr-1,"],
  knowledge: ["itm-1,How to,,GUIDE,mgr-2,top-2;top-1,2024-01-01T00:00Z,,,"],
  reads: ["mgr-1,itm-1,2024-01-02T00:00:00Z"],
  endorsements: ["mgr-1,itm-1,2024-01-02T00:00:00.5Z"],
  advice: ["adv-1,mgr-1,mgr-2,top-1,3,,2024-01-01T00:00Z", "adv-2,mgr-1,mgr-2,,,,"],
  mentor_profiles: ["mtr-1,mgr-2,2,SHADOWING;ONE_TO_ONE,,true"],
  mentorships: [
    "mtp-1,mgr-2,mgr-1,ACTIVE,SHADOWING,top-2:3;top-1,met Wang,2024-01-01,mgr-2,2024-01-02,2024-01-02,,pln-1,1",
  ],
  sessions: ["ses-1,mtp-1,2024-02-01T01:00:00.000Z,60,top-1,at Wang's,5"],
  session_clients: ["ses-1,cli-1,mgr-1,2024-02-01"],
  plans: ['pln-1,GREEDY,"{""b"": 1, ""a"": [2]}",2024-01-01T00:00Z,Ann'],
};

beforeAll(async () => {
  await wipe(database);
  await importFolder(database, await folderOf(lines));
});

test("files are readable by their owner alone, also where others were", async () => {
  const folder = await newFolder();
  await writeFile(join(folder, "clients.csv"), "old", { mode: 0o644 });
  await chmod(join(folder, "clients.csv"), 0o644);
  await exportFolder(database, folder, { withIdentity: true });
  expect(await modesOf(folder)).toEqual(["600"]);
});

test("every file is there, in canonical form", async () => {
  const folder = await newFolder();
  const { files } = await exportFolder(database, folder, { withIdentity: true });
  expect(files.map(({ file }) => file)).toEqual(tables.map(({ file }) => file));
  const texts = await textsOf(folder);
  expect(Object.keys(texts)).toHaveLength(30);
  const rows = (name: string) => texts[`${name}.csv`]!.split("\n").slice(1, -1);
  expect(rows("branches")).toEqual(["brn-1,Head office,,HEAD_OFFICE,", "brn-2,东区,东区支行,BRANCH,brn-1"]);
  expect(rows("posts")).toEqual(["mgr-1,brn-2,Adviser,,2020-01-01", "mgr-1,brn-1,,2020-01-01,"]);
  expect(rows("morale")).toEqual(["mor-1,mgr-1,2024-01-01,7.5"]);
  expect(rows("serves")).toEqual(["mgr-1,cli-1,BACKUP,2020-01-01,", "mgr-1,cli-1,LEAD,,"]);
  expect(rows("products")).toEqual(["prd-1,Fund,,INVESTMENT,top-1;top-2"]);
  expect(rows("valuations")).toEqual(["val-1,hld-1,2024-01-01,-9007199254740991,CNY"]);
  expect(rows("interactions").join("\n")).toBe(
    'int-1,mgr-1,cli-1,2024-01-01T00:00:00.000Z,VISIT,"said ""yes"",\nthen left"',
  );
  expect(rows("endorsements")).toEqual(["mgr-1,itm-1,2024-01-02T00:00:00.500Z"]);
  expect(rows("mentor_profiles")).toEqual(["mtr-1,mgr-2,2,ONE_TO_ONE;SHADOWING,,true"]);
  expect(rows("mentorships")[0]).toContain(",top-1;top-2:3,met Wang,");
  expect(rows("plans")).toEqual(['pln-1,GREEDY,"{""a"":[2],""b"":1}",2024-01-01T00:00:00.000Z,Ann']);
});

test("without identity nobody can tell who a client is", async () => {
  const folder = await newFolder();
  await exportFolder(database, folder);
  const texts = await textsOf(folder);
  expect(texts["clients.csv"]).toBe(
    `${headerOf("clients")}\ncli-1,,,PERSON,gold,1980,,,mgr-1,2015-01-01,\ncli-2,,,COMPANY,,,,,,,\n`,
  );
  expect(texts["interactions.csv"]).toMatch(/VISIT,\n$/);
  expect(texts["sessions.csv"]).toMatch(/,60,top-1,,5\n$/);
  expect(Object.values(texts).join("")).not.toMatch(/王芳|C1|Wang|said|138000|1101011/);
});

test("imported into an empty database and exported again, it is the same bytes", async () => {
  const [first, second] = [await newFolder(), await newFolder()];
  await exportFolder(database, first, { withIdentity: true });
  await wipe(database);
  const { files } = await importFolder(database, first);
  expect(files.every(({ created, rows }) => created === rows)).toBe(true);
  await exportFolder(database, second, { withIdentity: true });
  expect(await textsOf(second)).toEqual(await textsOf(first));
  const again = await importFolder(database, first);
  expect(again.files.every(({ unchanged, rows }) => unchanged === rows)).toBe(true);
});

test("an empty database gives every file with its header alone", async () => {
  await wipe(database);
  const folder = await newFolder();
  await exportFolder(database, folder);
  expect(await textsOf(folder)).toEqual(
    Object.fromEntries(tables.map(({ name, file }) => [file, `${headerOf(name)}\n`])),
  );
});
