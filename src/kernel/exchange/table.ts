import type { Reads, Writes } from "../cypher/statements.js";
import { camel } from "../spelling.js";
import type { CellType } from "./cellTypes.js";

export interface Column {
  /** As in the header of the file: `part_of`. */
  readonly name: string;
  /** As in Cypher: `partOf`. */
  readonly property: string;
  readonly type: CellType;
  readonly isKey: boolean;
  readonly mayBeEmpty: boolean;
}

/** What holds between the cells of one row, or between the rows of one table. Columns are named as in the file. */
export interface Rules {
  /** Pairs of which the first must not be after the second. */
  readonly ordered?: readonly (readonly [string, string])[];
  /** Pairs that must differ. */
  readonly different?: readonly (readonly [string, string])[];
  /** Pairs of which the first requires the second. */
  readonly needs?: readonly (readonly [string, string])[];
  /** A column whose values no two rows share, in none of the tables that name the same `among`. */
  readonly unique?: { readonly column: string; readonly among: string };
  /** Of one owner, no two rows hold at one time. */
  readonly exclusive?: Exclusive;
  /** The column that leads upwards, in which no row may reach itself. */
  readonly acyclic?: { readonly from: string; readonly to: string };
}

export interface Exclusive {
  /** The columns that together name the owner. */
  readonly owner: readonly string[];
  /** Only rows in which this column has this value. */
  readonly only?: readonly [string, string];
  /**
   * Rows have no periods `from`–`to`: they hold at any time, while this is true of them. Proposals from before
   * `lapsedBefore` have lapsed.
   */
  readonly always?: (row: Row, lapsedBefore: string) => boolean;
  /** What a row is. */
  readonly what: string;
}

/** One file of the contract. */
export interface Table {
  /** Of the file, without ".csv"; in camelCase part of the names of its statements: `exchange/relatedClients/rows`. */
  readonly name: string;
  readonly file: string;
  readonly columns: readonly Column[];
  readonly keys: readonly Column[];
  readonly rules: Rules;
  /** Identifying values in its rows are erased on request; `erasedOn` then holds the date. */
  readonly isErasable: boolean;
  /** The property whose pinyin is stored too. It is no column: it is worked out anew when a row is written. */
  readonly pinyinOf?: string;
}

/** A row as Cypher takes and gives it: property → value; unknown is null or absent. */
export type Row = Readonly<Record<string, unknown>>;

type ReadName<S extends string> = Extract<keyof Reads, `exchange/${string}/${S}`>;
type WriteName<S extends string> = Extract<keyof Writes, `exchange/${string}/${S}`>;

// Every table has `keys`, `rows` and `write` in its folder, and the others that its rules ask for: a test sees to it.
const statement = (of: Table, name: string) => `exchange/${camel(of.name)}/${name}`;
export const keysStatement = (of: Table) => statement(of, "keys") as ReadName<"keys">;
export const rowsStatement = (of: Table) => statement(of, "rows") as ReadName<"rows">;
export const periodsStatement = (of: Table) => statement(of, "periods") as ReadName<"periods">;
export const ownersStatement = (of: Table) => statement(of, "owners") as ReadName<"owners">;
export const writeStatement = (of: Table) => statement(of, "write") as WriteName<"write">;
export const linkStatement = (of: Table) => statement(of, "link") as WriteName<"link">;

/** The row's cells in canonical form. Two rows say the same exactly when these are equal. */
export const cellsOf = (columns: readonly Column[], row: Row): string[] =>
  columns.map(({ property, type }) => {
    const value = row[property];
    return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
      ? ""
      : type.print(value);
  });

/** The row's key as one string. Cells are parted by a sign that no id and no date holds. */
export const keyOf = (of: Table, row: Row): string => cellsOf(of.keys, row).join("\u001f");

/** Who owns the row, of whom no two hold at one time. Ids hold no spaces. */
export const ownerOf = ({ columns, rules }: Table, row: Row): string =>
  (rules.exclusive?.owner ?? []).map((name) => row[columns.find((column) => column.name === name)!.property]).join(" ");
