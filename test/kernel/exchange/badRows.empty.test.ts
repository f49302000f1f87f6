import { afterAll, beforeAll, expect, test } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import { BadRows } from "../../../src/kernel/exchange/problems.js";
import { folderOf, type Lines } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
beforeAll(() => wipe(database));
afterAll(() => database.close());

/** Good rows that bad ones may refer to. */
const ground: Lines = {
  branches: ["brn-1,Head office,,HEAD_OFFICE,"],
  grades: ["grd-1,Junior,,1", "grd-2,Senior,,2"],
  managers: ["mgr-1,,Ann,,,", "mgr-2,,Bo,,,", "mgr-3,,Cy,,,2020-01-01"],
  employees: ["emp-1,,Di,,TELLER,,"],
  clients: ["cli-1,,,PERSON,,,,,,,", "cli-2,,,PERSON,,,,,,,"],
  products: ["prd-1,Account,,DEPOSIT,"],
  holdings: ["hld-1,cli-1,prd-1,,"],
  topics: ["top-1,Funds,,", "top-2,Loans,,"],
  knowledge: ["itm-1,How to,,CASE,mgr-1,top-1,2024-01-01T00:00:00.000Z,,,"],
  mentorships: ["mtp-1,mgr-1,mgr-2,ACTIVE,ONE_TO_ONE,,,,,,,,,"],
};

/** Bad rows after the good ones, and what is said of each. */
const cases: readonly (readonly [table: string, rows: readonly string[], says: readonly string[]])[] = [
  ["branches", ["2,X,,BRANCH,"], ['id: "2" is not an id starting with "brn-"']],
  ["branches", ["brn-2;,X,,BRANCH,"], ['id: "brn-2;" is not an id: at most 200 characters, without spaces or ; : , "']],
  [
    "branches",
    ["brn-2\u0000,X,,BRANCH,"],
    ['id: "brn-2\\u0000" is not an id: at most 200 characters, without spaces or ; : , "'],
  ],
  ["branches", ["brn-2,X\u0000,,BRANCH,"], ["name: contains the control character U+0000"]],
  ["branches", ["brn-2,X,\u009b31m,BRANCH,"], ["name_zh: contains the control character U+009B"]],
  ["branches", ['brn-2,"X\nY",,BRANCH,'], ["name: contains a line break"]],
  ["branches", ["brn-2,X\t,,BRANCH,"], ["name: contains a tab"]],
  ["clients", ["cli-3,,,PERSON,,,+86\u0000,,,,"], ["phone: contains the control character U+0000"]],
  ["skills", ["skl-1,mgr-1,top-1,3,,,SELF,,Ann\u007f"], ["confirmed_by: contains the control character U+007F"]],
  ["interactions", ['int-1,mgr-1,cli-1,2024-01-01T10:00Z,VISIT,"a\n\tb\r\nc"'], [""]],
  [
    "interactions",
    ["int-1,mgr-1,cli-1,2024-01-01T10:00Z,VISIT,a\u0007"],
    ["note: contains the control character U+0007"],
  ],
  ["mentor_profiles", ["mtr-1,mgr-1,2,a;b\u0001,,true"], ["formats: contains the control character U+0001"]],
  ["branches", ["brn-2,,,BRANCH,"], ["name: must not be empty"]],
  ["branches", ['brn-2," ",,BRANCH,'], ["name: is blank"]],
  ["branches", ["brn-2,X,,KIOSK,"], ['kind: "KIOSK" is not one of HEAD_OFFICE, BRANCH, SUB_BRANCH']],
  ["branches", ["brn-2,X,,BRANCH"], ["row: has 4 cells, but the header has 5 columns"]],
  ["branches", ["brn-2,X,,BRANCH,brn-9"], ['part_of: "brn-9" is neither in branches.csv nor in the database']],
  ["branches", ["brn-2,X,,BRANCH,brn-2"], ["part_of: forms a cycle: brn-2 → brn-2"]],
  [
    "branches",
    ["brn-2,X,,BRANCH,brn-3", "brn-3,X,,BRANCH,brn-4", "brn-4,X,,BRANCH,brn-2"],
    ["", "", "part_of: forms a cycle: brn-4 → brn-2 → brn-3 → brn-4"],
  ],
  ["grades", ["grd-3,X,,high"], ['rank: "high" is not a whole number from 0 to 1000']],
  ["grades", ["grd-3,X,,1.5"], ['rank: "1.5" is not a whole number from 0 to 1000']],
  ["managers", ["mgr-1,,Ann again,,,"], ['id: "mgr-1" is already in line 2']],
  ["managers", ["mgr-4,,Di,,31.12.2020,"], ['hired_on: "31.12.2020" is not a date like 2024-05-31']],
  ["managers", ["mgr-4,,Di,,2023-02-29,"], ["hired_on: there is no day 2023-02-29"]],
  ["managers", ["mgr-4,,Di,,2023-02-02,2023-02-01"], ["hired_on: 2023-02-02 is after left_on 2023-02-01"]],
  ["managers", ["mgr-4,E1,Di,,,", "mgr-5,E1,Ed,,,"], ["", 'external_id: "E1" is already in line 5']],
  ["managers", [`mgr-4,${"1".repeat(51)},Di,,,`], ["external_id: is 51 characters long; at most 50 are allowed"]],
  [
    "topics",
    [`top-3,${"x".repeat(200)},,`, `top-4,${"x".repeat(201)},,`, `top-5,X,${"名".repeat(201)},`],
    [
      "",
      "name: is 201 characters long; at most 200 are allowed",
      "name_zh: is 201 characters long; at most 200 are allowed",
    ],
  ],
  ["posts", ["mgr-9,brn-1,,,"], ['manager: "mgr-9" is neither in managers.csv or employees.csv nor in the database']],
  ["posts", ["emp-1,brn-1,,,"], [""]],
  ["reporting", ["mgr-1,emp-1,,", "emp-1,mgr-1,,"], ["", "superior: forms a cycle: emp-1 → mgr-1 → emp-1"]],
  ["serves", ["emp-1,cli-1,BACKUP,,"], ['manager: "emp-1" is neither in managers.csv nor in the database']],
  ["employees", ["mgr-8,,Ed,,RISK,,"], ['id: "mgr-8" is not an id starting with "emp-"']],
  ["posts", ["mgr-1,brn-1,,,", "mgr-1,brn-1,,,"], ["", 'manager, from: "mgr-1" is already in line 2']],
  [
    "posts",
    ["mgr-1,brn-1,,2020-01-01,2021-01-02", "mgr-1,brn-1,,2021-01-01,", "mgr-2,brn-1,,2021-01-01,"],
    ["", "from: overlaps the post of line 2", ""],
  ],
  ["posts", ["mgr-1,brn-1,,2021-01-01,2020-01-01"], ["from: 2021-01-01 is after to 2020-01-01"]],
  ["reporting", ["mgr-1,mgr-1,,"], ["superior: forms a cycle: mgr-1 → mgr-1"]],
  ["reporting", ["mgr-1,mgr-2,,", "mgr-2,mgr-1,,"], ["", "superior: forms a cycle: mgr-2 → mgr-1 → mgr-2"]],
  ["reporting", ["mgr-1,mgr-2,,2020-01-01", "mgr-2,mgr-1,2020-01-01,"], ["", ""]],
  [
    "reporting",
    ["mgr-1,mgr-2,,2020-01-02", "mgr-2,mgr-1,2020-01-01,"],
    ["", "superior: forms a cycle: mgr-2 → mgr-1 → mgr-2"],
  ],
  ["reporting", ["mgr-1,mgr-2,,", "mgr-1,mgr-3,2020-01-01,"], ["", "from: overlaps the superior of line 2"]],
  ["grade_history", ["mgr-1,grd-1,,2020-01-01", "mgr-1,grd-2,2019-12-31,"], ["", "from: overlaps the grade of line 2"]],
  ["morale", ["mor-1,mgr-1,2024-01-01,10.5"], ['score: "10.5" is not a number from 0 to 10']],
  ["morale", ["mor-1,mgr-1,2024-01-01,-1"], ['score: "-1" is not a number from 0 to 10']],
  ["clients", ["cli-3,,,PERSON,,199O,,,,,"], ['birth_year: "199O" is not a whole number from 1800 to 2200']],
  ["clients", ["cli-3,,,PERSON,,,,,,2020-01-01,"], ["won_on: requires a value in won_by"]],
  ["serves", ["mgr-3,cli-1,BACKUP,,"], ["to: must not be empty, since mgr-3 left on 2020-01-01"]],
  ["serves", ["mgr-3,cli-1,BACKUP,,2020-01-01"], [""]],
  ["serves", ["mgr-1,cli-1,LEAD,,2020-01-01", "mgr-2,cli-1,LEAD,2020-01-01,"], ["", ""]],
  ["serves", ["mgr-1,cli-1,LEAD,,", "mgr-2,cli-1,BACKUP,,", "mgr-2,cli-2,LEAD,,"], ["", "", ""]],
  [
    "serves",
    ["mgr-1,cli-1,LEAD,,2020-01-02", "mgr-2,cli-1,LEAD,2020-01-01,"],
    ["", "from: overlaps the LEAD of line 2"],
  ],
  ["serves", ["mgr-1,cli-9,LEAD,,"], ['client: "cli-9" is neither in clients.csv nor in the database']],
  ["products", ["prd-2,Fund,,INVESTMENT,top-1;top-9"], ['needs: "top-9" is neither in topics.csv nor in the database']],
  ["products", ["prd-2,Fund,,INVESTMENT,top-1;;top-2"], ['needs: "top-1;;top-2" has an empty value between ";"']],
  ["products", ["prd-2,Fund,,INVESTMENT,top-1;top-1"], ['needs: "top-1" is listed twice']],
  ["holdings", ["hld-2,cli-1,prd-1,2021-01-01,2020-01-01"], ["opened_on: 2021-01-01 is after closed_on 2020-01-01"]],
  [
    "valuations",
    ["val-1,hld-1,2024-01-01,9007199254740992,CNY"],
    ['amount_minor: "9007199254740992" is not a whole number from -9007199254740991 to 9007199254740991'],
  ],
  [
    "valuations",
    ["val-1,hld-1,2024-01-01,9007199254740991,cny"],
    ['currency: "cny" is not an ISO 4217 currency code such as CNY'],
  ],
  [
    "interactions",
    ["int-1,mgr-1,cli-1,2024-01-01T10:00,VISIT,"],
    ['at: "2024-01-01T10:00" is not an instant with its time zone, like 2024-05-31T09:30:00.000Z'],
  ],
  ["interactions", ["int-1,mgr-1,cli-1,2024-02-30T10:00Z,VISIT,"], ["at: there is no day 2024-02-30"]],
  ["referrals", ["cli-1,cli-1,"], ["to_client: is the same as from_client"]],
  ["related_clients", ["cli-1,cli-2,,,"], ["kind: must not be empty"]],
  ["satisfaction", ["sat-1,cli-1,mgr-1,2024-01-01,eight"], ['score: "eight" is not a number from 0 to 10']],
  ["topics", ["top-3,X,,top-4", "top-4,X,,top-1;top-3"], ["", "broader: forms a cycle: top-4 → top-3 → top-4"]],
  ["skills", ["skl-1,mgr-1,top-1,6,,,,,"], ['level: "6" is not a whole number from 1 to 5']],
  [
    "skills",
    ["skl-1,mgr-1,top-1,3,,,SELF,,mgr-9"],
    ['confirmed_by: "mgr-9" is neither in managers.csv or employees.csv nor in the database'],
  ],
  ["goals", ["mgr-1,top-1,3,0,,,"], ['priority: "0" is not a whole number from 1 to 1000']],
  ["knowledge", ["itm-2,How,,CASE,mgr-1,,2024-01-01T00:00Z,,,"], ["topics: must not be empty"]],
  ["reads", ["mgr-1,itm-9,2024-01-01T00:00Z"], ['item: "itm-9" is neither in knowledge.csv nor in the database']],
  ["advice", ["adv-1,mgr-1,mgr-1,,,,"], ["adviser: is the same as seeker"]],
  ["mentor_profiles", ["mtr-1,mgr-1,2,,,yes"], ['active: "yes" is not true or false']],
  [
    "mentorships",
    ["mtp-2,mgr-1,mgr-2,ACTIVE,SHADOWING,top-1:9,,,,,,,,"],
    ['topics: "9" is not a whole number from 1 to 5'],
  ],
  ["mentorships", ["mtp-2,mgr-1,mgr-2,ACTIVE,SHADOWING,top-1:3;top-1:4,,,,,,,,"], ['topics: "top-1" is listed twice']],
  ["mentorships", ["mtp-2,mgr-1,mgr-1,ACTIVE,SHADOWING,,,,,,,,,"], ["trainee: is the same as mentor"]],
  ["mentorships", ["mtp-2,mgr-1,mgr-2,ACTIVE,SHADOWING,,,,,,,,,1"], ["rank: requires a value in plan"]],
  ["sessions", ["ses-1,mtp-1,2024-01-01T00:00Z,60,,,6"], ['trainee_rating: "6" is not a whole number from 1 to 5']],
  ["plans", ["pln-1,GREEDY,{a:1},2024-01-01T00:00Z,Ann"], ['weights: "{a:1}" is not JSON']],
];

test.each(cases)("%s: %j", async (table, rows, says) => {
  const good = ground[table] ?? [];
  const folder = await folderOf({ ...ground, [table]: [...good, ...rows] });
  const expected = says.flatMap((reason, at) => (reason ? [`${table}.csv:${good.length + at + 2}: ${reason}`] : []));
  const error = await importFolder(database, folder, { dryRun: true }).catch((caught) => caught);
  expect(error instanceof BadRows ? error.problems.listed(50) : (error.badRows ?? error)).toEqual(expected);
});

test("a number that stands in two files of people is refused, and told where it stands", async () => {
  const folder = await folderOf({
    managers: ["mgr-1,E1,Ann,,,", "mgr-2,E2,Bo,,,"],
    employees: ["emp-1,E3,Di,,TELLER,,", "emp-2,E2,Ed,,RISK,,"],
  });
  const error = await importFolder(database, folder, { dryRun: true }).catch((caught) => caught);
  const [told] = (error as BadRows).problems.listed(50);
  expect(told).toMatch(/^(employees|managers)\.csv:3: external_id: "E2" is already in (managers|employees)\.csv:3$/);
});

test("many bad rows: the first 50 are listed, nothing is written", async () => {
  const folder = await folderOf({
    grades: Array.from({ length: 60 }, (_, at) => `grd-${at},X,,${at < 57 ? "x" : at}`),
  });
  const error = await importFolder(database, folder).catch((caught) => caught);
  const lines = (error as BadRows).message.split("\n");
  expect(lines).toHaveLength(52);
  expect(lines[0]).toBe(
    "57 rows have errors, so nothing was imported. Correct them, or leave them out with --skip-bad-rows.",
  );
  expect(lines[1]).toBe('grades.csv:2: rank: "x" is not a whole number from 0 to 1000');
  expect(lines[51]).toBe("and 7 more");
  const { records } = await database.driver.executeQuery("MATCH (g:Grade) RETURN g");
  expect(records).toEqual([]);
});
