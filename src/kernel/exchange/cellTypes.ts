import { controlCharacter } from "../controlCharacter.js";

/** What a cell holds: how its text becomes a value and how the value is written again, always in one way. */
export interface CellType {
  /** What it may hold, in words: docs/import.md is made of it. */
  readonly form: string;
  /** The value, for Cypher. Throws BadCell with the reason. Never called with an empty cell. */
  parse(text: string): unknown;
  /** The canonical text of a value that is known. */
  print(value: unknown): string;
  /** The tables whose ids these are, and the ids in a value. */
  readonly refersTo?: readonly string[];
  referencesIn?(value: unknown): readonly string[];
  /** The cell may identify a client: exported only on request. */
  readonly isIdentity?: boolean;
  /** Erased on request too, although it identifies nobody. */
  readonly isErasable?: boolean;
  /** The value is stored sealed, in `xSealed` with `xIndex`. */
  readonly isSealed?: boolean;
}

/** The reason why a cell is not accepted, ready to follow "file.csv:line: column: ". */
export class BadCell extends Error {}

export const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

const bad = (reason: string): never => {
  throw new BadCell(reason);
};

/** Text of at most `longest` characters. What is indexed must stay short: an index entry has 8 kB. */
export const textUpTo = (longest: number, mayHaveLines: boolean): CellType => ({
  form: `text of at most ${longest.toLocaleString("en")} characters${mayHaveLines ? ", line breaks allowed" : ""}`,
  parse: (text) => {
    if (text.length > longest) return bad(`is ${text.length} characters long; at most ${longest} are allowed`);
    if (text.trim() === "") return bad("is blank");
    const control = controlCharacter(text, mayHaveLines);
    return control === undefined ? text : bad(`contains ${control}`);
  },
  print: String,
});

/** An id of this kind: its prefix, a dash, then anything but spaces and the signs that part cells and lists. */
export const id = (prefix: string): CellType => ({
  form: `an id that begins with \`${prefix}-\``,
  parse: (text) =>
    !text.startsWith(`${prefix}-`) || text.length === prefix.length + 1
      ? bad(`${quote(text)} is not an id starting with "${prefix}-"`)
      : /[\s;:,"\p{Cc}]/u.test(text) || text.length > 200
        ? bad(`${quote(text)} is not an id: at most 200 characters, without spaces or ; : , "`)
        : text,
  print: String,
});

/** The id of a row of another of these tables (or of the same one). */
export const reference = (tables: readonly string[]): CellType => ({
  form: "an id",
  parse: (text) => text,
  print: String,
  refersTo: tables,
  referencesIn: (value) => [value as string],
});

export const oneOf = (...values: readonly string[]): CellType => ({
  form: `one of ${values.join(", ")}`,
  parse: (text) => (values.includes(text) ? text : bad(`${quote(text)} is not one of ${values.join(", ")}`)),
  print: String,
});

/** A whole number. */
export const integer = (least: number, most: number): CellType => ({
  form: most === Number.MAX_SAFE_INTEGER ? "a whole number" : `a whole number from ${least} to ${most}`,
  parse: (text) => {
    const value = Number(text);
    return /^-?\d+$/.test(text) && value >= least && value <= most
      ? value
      : bad(`${quote(text)} is not a whole number from ${least} to ${most}`);
  },
  print: String,
});

/** A mark from 0 to 10, fractions allowed. */
export const score: CellType = {
  form: "a number from 0 to 10",
  parse: (text) =>
    /^\d+(\.\d{1,6})?$/.test(text) && Number(text) <= 10
      ? Number(text)
      : bad(`${quote(text)} is not a number from 0 to 10`),
  print: String,
};

export const yesNo: CellType = {
  form: "true or false",
  parse: (text) => (text === "true" || text === "false" ? text === "true" : bad(`${quote(text)} is not true or false`)),
  print: String,
};

export const currency: CellType = {
  form: "an ISO 4217 currency code such as CNY",
  parse: (text) =>
    /^[A-Z]{3}$/.test(text) ? text : bad(`${quote(text)} is not an ISO 4217 currency code such as CNY`),
  print: String,
};

/** A JSON object, kept as text with its keys sorted. */
export const json: CellType = {
  form: "a JSON object",
  parse: (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return bad(`${quote(text)} is not JSON`);
    }
    return JSON.stringify(sortKeys(value));
  },
  print: (value) => JSON.stringify(sortKeys(JSON.parse(value as string))),
};

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
