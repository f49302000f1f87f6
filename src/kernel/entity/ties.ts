import * as cells from "../exchange/cellTypes.js";
import { textUpTo } from "../exchange/cellTypes.js";
import * as lists from "../exchange/lists.js";
import { type Arrow, type Field, readArrow, type Target } from "./field.js";

/** What entities.ts files declare relationships with. Arrows are drawn from the entity's own node. */

/** For a tie to things of the same kind: a literal cannot name itself. */
export const self: Target = { file: "", label: "", prefix: "" };

/** The same things under a wider label: whoever has it may stand there. */
export const within = (label: string, { file, prefix }: Target): Target => ({ file, label, prefix });

/** The one thing that it belongs to or leads to. */
export const one = (arrow: Arrow, to: Target): Field<string, false> => ({
  cypher: "string",
  type: cells.reference(to.file),
  isOptional: false,
  tie: { ...readArrow(arrow), to, isMany: false },
});

/** Any number of things. */
export const many = (arrow: Arrow, to: Target): Field<readonly string[], false> => ({
  cypher: "[string]",
  type: lists.list(cells.reference(to.file)),
  isOptional: false,
  tie: { ...readArrow(arrow), to, isMany: true },
});

/** Any number of things, each with a value that stands on its tie and may be unknown: `top-1:3;top-2`. */
export const pairs = <O extends string, V extends string, T>(
  arrow: Arrow,
  to: Target,
  of: O,
  value: V,
  { type }: Field<T>,
): Field<readonly (Readonly<Record<O, string>> & Readonly<Partial<Record<V, T>>>)[], false> => ({
  cypher: "[map]",
  type: lists.pairs({ table: to.file, prefix: to.prefix, of, value, type }),
  isOptional: false,
  tie: { ...readArrow(arrow), to, isMany: true, pair: { of, value } },
});

/** A value that the tie of another field has as a property. */
export const on = <F extends Field>(tie: string, property: string, field: F): F => ({ ...field, on: tie, property });

/** The id of a thing, kept as a property: no relationship leads there. */
export const idOf = ({ file }: Target, property?: string): Field<string, false> => ({
  cypher: "string",
  type: cells.reference(file),
  isOptional: false,
  property,
});

/** Who did something: the id of such a person, who must exist, or a name in words. */
export const idOrWords = ({ file, prefix }: Target): Field<string, false> => ({
  cypher: "string",
  type: {
    ...textUpTo(1000, false),
    form: "an id, or words of at most 1,000 characters",
    refersTo: file,
    referencesIn: (value) => ((value as string).startsWith(`${prefix}-`) ? [value as string] : []),
  },
  isOptional: false,
});
