import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "../support/database.js";

const database = testDatabase();
afterAll(() => database.close());
const slow = "UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS slowest";

async function running(): Promise<number> {
  const session = database.driver.session();
  const { records } = await session.run(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS slowest' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS count",
  );
  await session.close();
  return records[0]!.get("count");
}

test("a read whose caller has gone ends in the database too", async () => {
  const gone = new AbortController();
  const read = database.readText(slow, {}, gone.signal);
  for (let left = 100; left > 0 && (await running()) === 0; left--) await pause(50);
  expect(await running()).toBe(1);
  gone.abort(new Error("gone"));
  await expect(read).rejects.toThrow("gone");
  for (let left = 100; left > 0 && (await running()) > 0; left--) await pause(50);
  expect(await running()).toBe(0);
});

test("a read session cannot write", async () => {
  await expect(database.readText("CREATE (:Nothing)", {})).rejects.toMatchObject({
    code: "Neo.ClientError.Statement.AccessMode",
  });
});
