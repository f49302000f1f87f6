import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { Merger } from "../../../src/kernel/compose/merge.js";
import { questionOf } from "../../../src/kernel/compose/question.js";
import { testDatabase } from "../../support/database.js";

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

test("a merged read goes on while one of its callers waits, and ends in the database with the last", async () => {
  const merger = new Merger(database);
  const text =
    "UNWIND $in.keys AS key UNWIND range(1, 2000000000) AS n WITH key, n WHERE n % 7 = 8 RETURN key.n AS n, count(n) AS slowest";
  const [one, other] = [new AbortController(), new AbortController()];
  const reads = [one, other].map(({ signal }, n) =>
    merger.ask(questionOf("test", text, {}), { id: `${n}` }, 1, signal),
  );
  const ended = Promise.allSettled(reads);
  for (let left = 100; left > 0 && (await running()) === 0; left--) await pause(50);
  expect(await running()).toBe(1);
  one.abort(new Error("gone"));
  await pause(500);
  expect(await running()).toBe(1);
  other.abort(new Error("gone too"));
  for (const result of await ended) expect(result).toMatchObject({ status: "rejected" });
  for (let left = 100; left > 0 && (await running()) > 0; left--) await pause(50);
  expect(await running()).toBe(0);
});

test("a write whose time is over before it commits is not made", async () => {
  const over = new AbortController();
  const write = database.write(async (transaction) => {
    await transaction.run("kernel/graphql/claimKey", { key: "given up", hash: "", now: "", until: "" });
    over.abort(new Error("time is over"));
    await pause(100);
  }, over.signal);
  await expect(write).rejects.toThrow("time is over");
  const { records } = await database.driver.executeQuery("MATCH (k:IdempotencyKey {key: 'given up'}) RETURN k");
  expect(records).toEqual([]);
});

test("a read session cannot write", async () => {
  await expect(database.readText("CREATE (:Nothing)", {})).rejects.toMatchObject({
    code: "Neo.ClientError.Statement.AccessMode",
  });
});
