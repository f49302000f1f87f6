import { afterAll, beforeAll, expect, test } from "vitest";
import { fillPinyin } from "../../../src/operations/pinyin/fillPinyin.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
const isFilled = (at: string | null) =>
  database.driver.executeQuery("MATCH (m:Migration {id: '072'}) SET m.filledAt = $at", { at });
beforeAll(() => wipe(database));
afterAll(async () => {
  await wipe(database);
  await database.close();
});

test("a store of an older version is filled once, of what lacks it, and goes on where it was", async () => {
  await isFilled(null);
  await database.driver.executeQuery(
    `UNWIND range(1, 30) AS n
     CREATE (:Client {id: 'cli-' + n, name: CASE n % 3 WHEN 0 THEN 'Client ' + n ELSE '曾雨' + n END, pinyin: CASE WHEN n % 3 = 1 THEN 'kept' END})`,
  );
  await database.driver.executeQuery(
    "CREATE (:Branch {id: 'brn-1', name: 'Chongqing', nameZh: '重庆江北分行'}) CREATE (:Employee:Manager {id: 'mgr-1', name: '陈静'})",
  );
  const told: string[] = [];
  await fillPinyin(database, (line) => told.push(line));
  expect(told).toEqual(["The pinyin of 12 names was added, so that they are found by it."]);
  const { records } = await database.driver.executeQuery(
    "MATCH (n:Client|Branch|Manager) WHERE n.pinyin <> 'kept' RETURN n.pinyin AS pinyin, count(*) AS count, min(n.id) AS one ORDER BY one",
  );
  const stored = records.map((record) => record.toObject());
  expect(stored.slice(0, 1)).toEqual([
    {
      pinyin: "chongqingjiangbeifenhang qingjiangbeifenhang jiangbeifenhang beifenhang fenhang hang cqjbfh",
      count: 1,
      one: "brn-1",
    },
  ]);
  await database.driver.executeQuery("MATCH (m:Manager) SET m.pinyin = null");
  await fillPinyin(database, (line) => told.push(line));
  expect(told).toHaveLength(1);
  await isFilled(null);
  await fillPinyin(database, (line) => told.push(line));
  expect(told[1]).toBe("The pinyin of 1 names was added, so that they are found by it.");
});
