import { InputType } from "type-graphql";
import { expect, test } from "vitest";
import { integer, optional, score, text } from "../../../src/kernel/entity/fields.js";
import { refusalsIn, Value } from "../../../src/kernel/graphql/value.js";

const fields = { name: text(5), note: optional(text(1000)), rank: integer(1, 10), mark: score };

@InputType()
class NewInput {
  @Value(fields.name, "Its name, {bounds}.")
  readonly name: string;
  @Value(fields.rank, "Its rank, {bounds}.")
  readonly rank: number;
  @Value(fields.mark, "0 (bad) to 10 (good).")
  readonly mark: number;
}

@InputType()
class ChangedInput {
  @Value(fields.name, "Its name, {bounds}.", { isLeftOut: true })
  readonly name?: string | null;
  @Value(fields.note, "A note, {bounds}.", { isLeftOut: true })
  readonly note?: string | null;
  @Value(fields.rank, "Its rank, {bounds}.", { isLeftOut: true })
  readonly rank?: number | null;
}

const refusalsOf = (input: object, values: object) => refusalsIn(Object.assign(input, values));

test("values within the declared bounds are taken, those beyond are refused with them", () => {
  expect(refusalsOf(new NewInput(), { name: "12345", rank: 10, mark: 0 })).toEqual([]);
  expect(refusalsOf(new NewInput(), { name: "123456", rank: 0, mark: 10.5 })).toEqual([
    { code: "INVALID", path: "name", name: "1–5 characters" },
    { code: "INVALID", path: "rank", name: "1–10" },
    { code: "INVALID", path: "mark", name: "0–10" },
  ]);
  expect(refusalsOf(new NewInput(), { name: "a\nb", rank: 1, mark: 1 })).toEqual([
    { code: "INVALID", path: "name", name: "a line break" },
  ]);
});

test("what must be known can be left out of a change but not taken away, which is said before what is out of bounds", () => {
  expect(refusalsOf(new ChangedInput(), { note: null })).toEqual([]);
  expect(refusalsOf(new ChangedInput(), { name: " ", note: "two\nlines", rank: null })).toEqual([
    { code: "INVALID", path: "rank", name: "NOT_NULL" },
    { code: "INVALID", path: "name", name: "1–5 characters" },
  ]);
});

test("an input without declared values is held against nothing", () => {
  expect(refusalsIn({ name: "123456" })).toEqual([]);
});
