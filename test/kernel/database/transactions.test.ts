import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import type { Transaction } from "../../../src/kernel/database/database.js";
import { testDatabase } from "../../support/database.js";

const database = testDatabase();
afterAll(async () => {
  await database.driver.executeQuery("MATCH (k:IdempotencyKey {hash: 'test of transactions'}) DELETE k");
  await database.close();
});

const claim = (key: string) => ({ key, hash: "test of transactions", now: "2026-01-01", until: "9999" });
const take = ({ run }: Transaction, key: string) => run("kernel/graphql/claimKey", claim(key));
const answerOf = async (key: string) => {
  const { records } = await database.driver.executeQuery(
    "MATCH (k:IdempotencyKey {key: $key}) RETURN coalesce(k.answer, 'none') AS answer",
    { key },
  );
  return records[0]?.get("answer") ?? null;
};

test("two that wait for each other are tried again until both are done", async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  await database.write(async (transaction) => {
    await take(transaction, one);
    await take(transaction, two);
  });
  let holding = 0;
  let attempts = 0;
  const both = (first: string, second: string) =>
    database.write(async (transaction) => {
      attempts++;
      await take(transaction, first);
      holding++;
      // The first time each waits until the other holds what it needs.
      for (let left = 500; holding < 2 && left > 0; left--) await pause(10);
      await take(transaction, second);
      await transaction.run("kernel/graphql/keepAnswer", { key: second, answer: first, record: {} });
    });
  await Promise.all([both(one, two), both(two, one)]);
  expect(attempts).toBeGreaterThan(2);
  expect([await answerOf(one), await answerOf(two)]).toEqual([two, one]);
});

test("a write ends at its deadline though it waits for a lock, and leaves nothing", async () => {
  const [locked, mine] = [randomUUID(), randomUUID()];
  await database.write((transaction) => take(transaction, locked));
  const session = database.driver.session();
  const holder = session.beginTransaction();
  await holder.run("MATCH (k:IdempotencyKey {key: $locked}) SET k.until = '9999'", { locked });
  const deadline = new AbortController();
  const waiting = database.write(async (transaction) => {
    await take(transaction, mine);
    await take(transaction, locked);
  }, deadline.signal);
  await pause(300);
  deadline.abort(new DOMException("too long", "TimeoutError"));
  const since = performance.now();
  await expect(waiting).rejects.toThrow("too long");
  expect(performance.now() - since).toBeLessThan(2000);
  await holder.rollback();
  await session.close();
  expect(await answerOf(mine)).toBeNull();
});

test("a read that waits for a connection leaves the line at its deadline", async () => {
  const slow = "UNWIND range(1, 20000000) AS n WITH n WHERE n % 7 = 8 RETURN n";
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const busy = Array.from({ length: 40 }, () => database.readText(slow, {}, stop.signal).catch((error) => error.name));
  const deadline = new AbortController();
  const last = database.readText("RETURN 1 AS one", {}, deadline.signal);
  deadline.abort(new DOMException("too long", "TimeoutError"));
  await expect(last).rejects.toThrow("too long");
  stop.abort();
  expect(new Set(await Promise.all(busy))).toEqual(new Set(["AbortError"]));
  expect(await database.readText("RETURN 1 AS one", {})).toEqual([{ one: 1 }]);
});
