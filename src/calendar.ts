const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, { readonly minute: number; readonly day: string }>();

/** The day it is in a time zone, as an ISO date. Every request asks: no day begins within a minute. */
export function todayIn(timeZone: string, now = new Date()): string {
  const minute = Math.floor(now.getTime() / 60_000);
  const known = days.get(timeZone);
  if (known?.minute === minute) return known.day;
  const day = dayIn(timeZone, now);
  days.set(timeZone, { minute, day });
  return day;
}

function dayIn(timeZone: string, now: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  return format.format(now);
}

/** The day so many days before another. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string => daysBefore(day, -days);

/** How many days lie between two days; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
