const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, { readonly minute: number; readonly day: string }>();

/*
 * Instants are stored in UTC, days are days in TIME_ZONE. So an instant is never cut to a day for a comparison: a day
 * is queried by the instants between which it lies, `startOf` and `endOf`. Then indexes are used, and no row costs
 * extra.
 */

/** The day it is in a time zone, as an ISO date. Every request asks: no day begins within a minute. */
export function todayIn(timeZone: string, now = new Date()): string {
  const minute = Math.floor(now.getTime() / 60_000);
  const known = days.get(timeZone);
  if (known?.minute === minute) return known.day;
  const day = dayIn(timeZone, now);
  days.set(timeZone, { minute, day });
  return day;
}

/** The day in a time zone in which an instant lies. */
export function dayIn(timeZone: string, now: Date | string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  return format.format(typeof now === "string" ? new Date(now) : now);
}

const starts = new Map<string, string>();
/** Starts that are kept: some years of days. */
const mostStarts = 2000;
const hourMs = 3_600_000;

/**
 * The first instant of a day in a time zone, as it is stored. It is looked for among the seconds in which the day
 * begins somewhere on Earth, since not every day begins at midnight: where clocks are put forward then, it begins at
 * one.
 */
export function startOf(timeZone: string, day: string): string {
  const name = `${timeZone} ${day}`;
  const known = starts.get(name);
  if (known !== undefined) return known;
  // The days next to the first and last representable day cannot be represented.
  if (day.startsWith("+")) return "9999-12-31T23:59:59.999Z";
  if (day.startsWith("-")) return "0000-01-01T00:00:00.000Z";
  const midnight = Date.parse(day);
  let [before, from] = [midnight - 16 * hourMs, midnight + 16 * hourMs];
  while (from - before > 1000) {
    const middle = before + Math.floor((from - before) / 2000) * 1000;
    if (dayIn(timeZone, new Date(middle)) < day) before = middle;
    else from = middle;
  }
  const start = new Date(from).toISOString();
  if (starts.size >= mostStarts) starts.clear();
  starts.set(name, start);
  return start;
}

/** The first instant after a day in a time zone. */
export const endOf = (timeZone: string, day: string): string => startOf(timeZone, daysAfter(day, 1));

/** The day so many days before another. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string => daysBefore(day, -days);

/** The first day of the quarter of a day. */
export const quarterStart = (day: string): string =>
  `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`;

/**
 * The last day of the last quarter that had closed by a day, today at the latest. A quarter closes when its last day is
 * over.
 */
export const lastClosed = (day: string, today: string): string =>
  daysBefore(quarterStart(day < today ? daysAfter(day, 1) : today), 1);

/** How many days lie between two days; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
