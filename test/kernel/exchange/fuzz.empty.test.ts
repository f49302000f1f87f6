import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import type { Imported } from "../../../src/kernel/exchange/importFolder.js";
import { BadRows } from "../../../src/kernel/exchange/problems.js";
import { OperatorError } from "../../../src/kernel/operatorError.js";
import { brokenRules } from "../../support/brokenRules.js";
import { chanceOf, pick } from "../../support/chance.js";
import { folderOf, type Lines } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { broken, hostileTexts } from "../../support/hostile.js";
import { wipe } from "../../support/wipe.js";

const folders = Number(process.env.FUZZ_FOLDERS ?? 500);
const database = testDatabase();
afterAll(() => database.close());

const good: Lines = {
  branches: ["brn-1,Head office,,HEAD_OFFICE,", "brn-2,East,,BRANCH,brn-1"],
  grades: ["grd-1,Junior,,1"],
  managers: ["mgr-1,E1,Ann,ann@bank.example,2020-01-01,", "mgr-2,E2,Bo,,,", "mgr-3,,Cy,,,2024-01-01"],
  posts: ["mgr-1,brn-1,Head,2020-01-01,", "mgr-2,brn-2,,2020-01-01,2021-01-01"],
  reporting: ["mgr-2,mgr-1,2020-01-01,"],
  clients: ["cli-1,C1,Li,PERSON,gold,1980,13900000000,A1234,mgr-1,2020-02-01,", "cli-2,,,COMPANY,,,,,,,"],
  serves: ["mgr-1,cli-1,LEAD,2020-02-01,2021-01-01", "mgr-2,cli-1,LEAD,2021-01-01,", "mgr-2,cli-2,BACKUP,,"],
  topics: ["top-1,Funds,,", "top-2,Bonds,,top-1"],
  products: ["prd-1,Account,,DEPOSIT,top-1;top-2"],
  holdings: ["hld-1,cli-1,prd-1,2020-03-01,"],
  valuations: ["val-1,hld-1,2020-03-01,100000,CNY"],
  interactions: ["int-1,mgr-1,cli-1,2020-03-01T08:00:00.000Z,PHONE,note"],
  skills: ["skl-1,mgr-1,top-1,3,2020-01-01,,SELF,,"],
  mentor_profiles: ["mtr-1,mgr-1,1,,,true"],
  mentorships: ["mtp-1,mgr-1,mgr-2,ACTIVE,ONE_TO_ONE,top-1:3,,2020-01-01,mgr-1,2020-01-02,2020-01-02,,,"],
  sessions: ["ses-1,mtp-1,2020-03-01T08:00:00.000Z,60,top-1,,4"],
  plans: ['pln-1,STABLE,"{""a"":1}",2020-01-01T08:00:00.000Z,mgr-1'],
};

const state = async () => {
  const { records } = await database.driver.executeQuery(
    `CALL () { MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock RETURN count(n) AS nodes, coalesce(sum(n.version), 0) AS versions }
     CALL () { MATCH ()-[r]->() RETURN count(r) AS ties }
     RETURN nodes, versions, ties`,
  );
  return JSON.stringify(records[0]!.toObject());
};

test(`${folders} broken folders: each is refused in words or harmless, one that is refused leaves nothing behind, and what is written keeps every rule`, async () => {
  const choose = chanceOf(7);
  await wipe(database);
  await importFolder(database, await folderOf(good));
  let before = await state();
  let refused = 0;
  let written = 0;
  const wrong: string[] = [];
  for (let n = 0; n < folders && wrong.length < 10; n++) {
    const folder = await folderOf(good);
    const files = await readdir(folder);
    const harm: string[] = [];
    for (let left = 1 + choose(2); left > 0; left--) {
      const file = pick(choose, files);
      const path = join(folder, file);
      const text = await readFile(path, "utf8");
      const [name, change] = pick(choose, Object.entries(harms));
      harm.push(`${name} in ${file}`);
      await writeFile(path, change(text));
    }
    let imported: Imported | undefined;
    try {
      imported = await importFolder(database, folder);
    } catch (error) {
      refused++;
      if (!(error instanceof BadRows || error instanceof OperatorError))
        wrong.push(`${harm}: ${(error as Error).stack}`);
      const after = await state();
      if (after !== before) wrong.push(`${harm}: ${before} became ${after}`);
      if (error instanceof BadRows) imported = await importFolder(database, folder, { skipBadRows: true });
    }
    if (imported?.files.some(({ created, updated }) => created + updated > 0)) {
      written++;
      const broken = await brokenRules(database);
      if (broken.length > 0) wrong.push(`${harm}: breaks ${broken}`);
    }
    before = await state();
    await rm(folder, { recursive: true });
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(folders / 2);
  expect(written).toBeGreaterThan(folders / 10);
  await wipe(database);
}, 600_000);

const choose = chanceOf(11);
const cell = (text: string, value: string, place?: number) => {
  const lines = text.split("\n");
  const at = 1 + choose(Math.max(1, lines.length - 2));
  const cells = (lines[at] ?? "").split(",");
  cells.splice(place ?? choose(cells.length), 1, value);
  lines[at] = cells.join(",");
  return lines.join("\n");
};

/** Ways in which a file may be wrong. */
const harms: Record<string, (text: string) => string | Buffer> = {
  "signs changed": (text) => broken(text, choose),
  "a hostile cell": (text) => cell(text, `"${pick(choose, hostileTexts).replaceAll('"', '""')}"`),
  "a bare hostile cell": (text) => cell(text, pick(choose, hostileTexts)),
  "an empty cell": (text) => cell(text, ""),
  "a reference to nobody": (text) => cell(text, pick(choose, ["mgr-9", "cli-9", "brn-9", "top-9", "hld-9"])),
  "a line twice": (text) => `${text}${text.split("\n")[1]}\n`,
  "a line under another id": (text) =>
    text +
    text
      .split("\n")[1]!
      .replace(/^(\w+)-1/, "$1-9")
      .concat("\n"),
  "a row that leaves": (text) => cell(text, "2020-06-01", -1),
  "a line that is cut": (text) => text.slice(0, -1 - choose(20)),
  "an unknown column": (text) => text.replace("\n", ",surprise\n"),
  "no header": (text) => text.slice(text.indexOf("\n") + 1),
  "nothing at all": () => "",
  "only an end of line": () => "\n",
  "bytes that are no UTF-8": (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]),
  "UTF-16": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "a quote that never closes": (text) => text.replace(/,/, ',"'),
  zeros: (text) => text.replace(/\n/, "\u0000\n"),
  "periods turned round": (text) => text.replace(/2020-0\d-01/g, "2030-01-01"),
  "a circle": (text) => text.replace("brn-1,Head office,,HEAD_OFFICE,", "brn-1,Head office,,HEAD_OFFICE,brn-2"),
  "two at one time": (text) => text.replace("2021-01-01,\n", "2020-06-01,\n"),
};
