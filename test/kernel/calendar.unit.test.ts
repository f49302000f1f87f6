import { expect, test } from "vitest";
import { dayIn, daysBefore, endOf, startOf } from "../../src/kernel/calendar.js";

test("the days next to the first and the last that can be written do no harm", () => {
  expect(startOf("Asia/Shanghai", daysBefore("0000-01-01", 1))).toBe("0000-01-01T00:00:00.000Z");
  expect(endOf("Asia/Shanghai", "9999-12-31")).toBe("9999-12-31T23:59:59.999Z");
});

test.each([
  ["Asia/Shanghai", "2026-03-01", "2026-02-28T16:00:00.000Z", "2026-03-01T16:00:00.000Z"],
  ["UTC", "2026-03-01", "2026-03-01T00:00:00.000Z", "2026-03-02T00:00:00.000Z"],
  ["Asia/Kathmandu", "2026-03-01", "2026-02-28T18:15:00.000Z", "2026-03-01T18:15:00.000Z"],
  ["Pacific/Kiritimati", "2026-03-01", "2026-02-28T10:00:00.000Z", "2026-03-01T10:00:00.000Z"],
  ["Pacific/Pago_Pago", "2026-03-01", "2026-03-01T11:00:00.000Z", "2026-03-02T11:00:00.000Z"],
  // A day of 23 hours and one of 25, and one that begins at one o'clock.
  ["America/New_York", "2026-03-08", "2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z"],
  ["America/New_York", "2026-11-01", "2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z"],
  ["America/Havana", "2026-03-08", "2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z"],
])("in %s the day %s lies between two instants", (timeZone, day, start, end) => {
  expect([startOf(timeZone, day), endOf(timeZone, day)]).toEqual([start, end]);
  const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
  expect([start, before(start), before(end), end].map((instant) => dayIn(timeZone, instant) === day)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
