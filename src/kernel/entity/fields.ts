import * as cells from "../exchange/cellTypes.js";
import * as lists from "../exchange/lists.js";
import * as times from "../exchange/times.js";
import type { Field, Holds } from "./field.js";

/** What entities.ts files declare values with. Ties to other things stand in ties.ts. */

const field = <T>(cypher: string, type: cells.CellType, holds?: Holds): Field<T, false> => ({
  cypher,
  type,
  isOptional: false,
  holds,
});

/** One line of text, at most so long. What is indexed must stay short: an index entry has 8 kB. */
export const text = (most: number) => field<string>("string", cells.textUpTo(most, false), { is: "text", most });

/** Text that may have tabs and line breaks; no longer than a file of the import may hold, unless told. */
export const longText = (most?: number) =>
  field<string>(
    "string",
    cells.textUpTo(most ?? 1_000_000, true),
    most === undefined ? undefined : { is: "text", most },
  );

/** A whole number within these bounds, which it may reach. */
export const integer = (least: number, most: number) =>
  field<number>("int", cells.integer(least, most), { is: "whole", least, most });

/** One of the words of an enumeration. */
export const oneOf = <W extends string>(enumeration: Readonly<Record<string, W>>) => {
  const words = Object.values(enumeration);
  return field<`${W}`>("string", cells.oneOf(...words), { is: "words", words, enumeration });
};

/** Values in no order, none twice. */
export const list = <T>({ cypher, type }: Field<T, false>) => field<readonly T[]>(`[${cypher}]`, lists.list(type));

/** Money in minor units (cents, 分). */
export const amount = integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
/** A mark from 0 to 10, fractions allowed. */
export const score = field<number>("float", cells.score, { is: "mark", least: 0, most: 10 });
export const yesNo = field<boolean>("boolean", cells.yesNo);
/** A currency of ISO 4217. */
export const currency = field<string>("string", cells.currency, { is: "shape", pattern: "[A-Z]{3}", like: "CNY" });
/** A JSON object, kept as text with its keys sorted. */
export const json = field<string>("string", cells.json);
/** A day, `YYYY-MM-DD`. */
export const date = field<string>("string", times.date, {
  is: "shape",
  pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
  like: "0001-01-01",
});
/** A moment, kept in UTC to the millisecond. */
export const instant = field<string>("string", times.instant);

/** It may be unknown. */
export const optional = <T>(field: Field<T>): Field<T, true> => ({ ...field, isOptional: true });

/** It may identify a client: exported only on request, and erased on request if its entity is erasable. */
export const identity = <F extends Field>(field: F): F => ({ ...field, type: { ...field.type, isIdentity: true } });

/** It identifies nobody, but is erased together with identifying values. */
export const erasable = <F extends Field>(field: F): F => ({ ...field, type: { ...field.type, isErasable: true } });

/** It is stored encrypted, and found by an index under a key of its own. */
export const sealed = <F extends Field>(field: F): F => ({ ...field, type: { ...field.type, isSealed: true } });

/** Since when and until when something holds: the day `to` is the first on which it does not. */
export const period = { from: optional(date), to: optional(date) };
