/** Days since 1970-01-01. */
export type Day = number;

/** A half-open period [from, to); no `to` means that it still holds. */
export interface Span {
  readonly from: Day;
  readonly to: Day | undefined;
}

const DAY_IN_MS = 86_400_000;

/** The day of an ISO date; a RangeError says what is wrong with anything else. */
export function dayOf(date: string): Day {
  const day = Date.parse(`${date}T00:00:00.000Z`) / DAY_IN_MS;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !Number.isInteger(day) || isoDate(day) !== date)
    throw new RangeError(`"${date}" is not a date: write it as YYYY-MM-DD.`);
  return day;
}

const written = new Map<Day, string>();

/** YYYY-MM-DD. Remembered, since millions of rows share a few thousand days. */
export function isoDate(day: Day): string {
  let date = written.get(day);
  if (date === undefined) {
    date = new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
    written.set(day, date);
  }
  return date;
}

/** YYYY-MM-DD, or empty for no day. */
export function isoDateOrEmpty(day: Day | undefined): string {
  return day === undefined ? "" : isoDate(day);
}

/** An instant on a day, to the minute, between 09:00 and 18:00 in Shanghai, where the day is the same as in UTC. */
export function officeInstant(day: Day, fraction: number): string {
  const minute = 60 + Math.floor(fraction * 540);
  return `${isoDate(day)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00.000Z`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The day itself, or the Friday before when it falls on a weekend and that is not before `earliest`. */
export function workday(day: Day, earliest: Day): Day {
  const weekday = (day + 4) % 7;
  const shift = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return day - shift < earliest ? day : day - shift;
}

/** Whether the period holds on the day. */
export function holdsOn(span: Span, day: Day): boolean {
  return span.from <= day && (span.to === undefined || day < span.to);
}

/** The days that both periods share, or nothing. */
export function sharedSpan(one: Span, other: Span): Span | undefined {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to ?? Number.POSITIVE_INFINITY, other.to ?? Number.POSITIVE_INFINITY);
  if (from >= to) return undefined;
  return { from, to: to === Number.POSITIVE_INFINITY ? undefined : to };
}
