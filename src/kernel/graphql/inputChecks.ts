import { daysAfter } from "../calendar.js";
import { controlCharacter } from "../controlCharacter.js";
import type { Refusal } from "./userError.js";

/**
 * What is wrong with values of an input, as far as that can be said without the database: nothing for a value that was
 * not given.
 */
export const refusalsOf = (...found: readonly (Refusal | undefined)[]): Refusal[] =>
  found.filter((refusal) => refusal !== undefined);

/** A text that may be as long as this may have several lines; a shorter one, such as a name, has one. */
const linesFrom = 1000;

/** A text of 1 to `most` characters that are not all white space, and no control characters. */
export function text(path: string, value: string | null | undefined, most = 200): Refusal | undefined {
  if (value == null) return undefined;
  if (value.trim() === "" || value.length > most) return { code: "INVALID", path, name: `1–${most} characters` };
  const control = controlCharacter(value, most >= linesFrom);
  return control === undefined ? undefined : { code: "INVALID", path, name: control };
}

/** A number from `least` to `most`. */
export function range(
  path: string,
  value: number | null | undefined,
  least: number,
  most: number,
): Refusal | undefined {
  if (value == null || (value >= least && value <= most)) return undefined;
  return { code: "INVALID", path, name: `${least}–${most}` };
}

/** A day that is not after today. */
export function past(path: string, day: string | null | undefined, today: string): Refusal | undefined {
  return day != null && day > today ? { code: "IN_FUTURE", path } : undefined;
}

/** A day after today. */
export function future(path: string, day: string | null | undefined, today: string): Refusal | undefined {
  return day != null && day <= today ? { code: "TOO_EARLY", path, name: daysAfter(today, 1) } : undefined;
}

/** A list of `least` to `most` entries. */
export function count(
  path: string,
  list: readonly unknown[] | null | undefined,
  least: number,
  most: number,
): Refusal | undefined {
  if (list == null || (list.length >= least && list.length <= most)) return undefined;
  return { code: "INVALID", path, name: `${least}–${most} entries` };
}

/** A value that may be left out of an update, but not taken away. */
export function kept(path: string, value: unknown): Refusal | undefined {
  return value === null ? { code: "INVALID", path, name: "NOT_NULL" } : undefined;
}

/** The named values of an input that were given; null takes a value away. */
export function given<T extends object, K extends keyof T>(input: T, names: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(
    names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
  ) as Partial<Pick<T, K>>;
}
