import { BadCell, type CellType, quote } from "./cellTypes.js";

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= last;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const date: CellType = {
  form: "a date like 2024-05-31",
  parse: (text) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    if (!day) throw new BadCell(`${quote(text)} is not a date like 2024-05-31`);
    if (!isDay(Number(year), Number(month), Number(day))) throw new BadCell(`there is no day ${text}`);
    return text;
  },
  print: String,
};

const instantPattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment with its time zone; kept in UTC to the millisecond. */
export const instant: CellType = {
  form: "an instant with its time zone, like 2024-05-31T09:30:00.000Z",
  parse: (text) => {
    const day = instantPattern.exec(text)?.[1];
    if (!day) throw new BadCell(`${quote(text)} is not an instant with its time zone, like 2024-05-31T09:30:00.000Z`);
    date.parse(day);
    return new Date(text).toISOString();
  },
  print: String,
};
