import { afterAll, expect, test } from "vitest";
import { Merger } from "../../../src/kernel/compose/merge.js";
import { questionOf } from "../../../src/kernel/compose/question.js";
import { testDatabase } from "../../support/database.js";

const database = testDatabase();
afterAll(() => database.close());

/** Answers so many rows for each key, and by which trip they came. */
const text =
  "WITH randomUUID() AS trip UNWIND $in.keys AS key " +
  "RETURN key.n AS n, key.own AS own, trip, [x IN range(1, key.rows) | [{}, null, null, null, [[{}, null, null, null]]]] AS answer";

/**
 * As many callers as there are numbers, each bringing so many rows with one nested in each: how many trips were made
 * for them.
 */
async function tripsOf(merger: Merger, rows: readonly number[], most: number): Promise<number> {
  const question = questionOf("test", text, {});
  const answers = await Promise.all(rows.map((each, own) => merger.ask(question, { own, rows: each }, most)));
  expect(answers.map(([row]) => row?.own)).toEqual(rows.map((_, own) => own));
  return new Set(answers.map(([row]) => row?.trip)).size;
}

const callers = (count: number, rows: number) => Array.from({ length: count }, () => rows);

test("callers that ask at the same moment share a round trip, and each has its own answer", async () => {
  expect(await tripsOf(new Merger(database), callers(30, 2), 10)).toBe(1);
});

test("what could bring many rows is asked alone until it is seen how many come", async () => {
  const merger = new Merger(database);
  expect(await tripsOf(merger, callers(10, 2), 1_000_000)).toBe(10);
  for (let more = 0; more < 20; more++) await tripsOf(merger, callers(10, 2), 1_000_000);
  expect(await tripsOf(merger, callers(30, 2), 1_000_000)).toBe(1);
});

test("one that brings many rows is believed at once: those after it share less", async () => {
  const merger = new Merger(database);
  await tripsOf(merger, callers(1, 1200), 10);
  // Nested rows count: 2,400 for each, of 5,000 at most.
  expect(await tripsOf(merger, callers(10, 2), 10)).toBe(5);
});

test("a key of many parents counts for as many", async () => {
  const merger = new Merger(database);
  const question = questionOf("test", text, {});
  const ids = Array.from({ length: 400 }, (_, at) => `${at}`);
  const ask = (own: number) => merger.ask(question, { own, rows: 1, ids }, 10);
  const answers = await Promise.all([ask(0), ask(1), ask(2)]);
  expect(new Set(answers.map(([row]) => row?.trip)).size).toBe(3);
});

test("a caller whose value is refused by the database fails alone", async () => {
  const merger = new Merger(database);
  const question = questionOf(
    "test",
    "UNWIND $in.keys AS key RETURN key.n AS n, date(key.day) AS day, null AS answer",
    {},
  );
  const asked = ["2026-01-01", "no day", "2026-01-02"].map((day) => merger.ask(question, { day }, 1));
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
