import * as cells from "../exchange/cellTypes.js";
import { textUpTo } from "../exchange/cellTypes.js";
import * as lists from "../exchange/lists.js";
import { type Arrow, type Field, readArrow, type Target } from "./field.js";

/** What entities.ts files declare relationships with. Arrows are drawn from the entity's own node. */

/** For a tie to things of the same kind: a literal cannot name itself. */
export const self: Target = { label: "", files: [], prefixes: [] };

/** Things of any of these kinds, which have a wider label in common. */
export const either = (label: string, ...kinds: readonly Target[]): Target => ({
  label,
  files: kinds.flatMap(({ files }) => files),
  prefixes: kinds.flatMap(({ prefixes }) => prefixes),
});

/** The one thing that it belongs to or leads to. */
export const one = (arrow: Arrow, to: Target): Field<string, false> => ({
  cypher: "string",
  type: cells.reference(to.files),
  isOptional: false,
  tie: { ...readArrow(arrow), to, isMany: false },
});

/** Any number of things. */
export const many = (arrow: Arrow, to: Target): Field<readonly string[], false> => ({
  cypher: "[string]",
  type: lists.list(cells.reference(to.files)),
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
  type: lists.pairs({ tables: to.files, prefix: to.prefixes[0]!, of, value, type }),
  isOptional: false,
  tie: { ...readArrow(arrow), to, isMany: true, pair: { of, value } },
});

/** A value that the tie of another field has as a property. */
export const on = <F extends Field>(tie: string, property: string, field: F): F => ({ ...field, on: tie, property });

/** The id of a thing, kept as a property: no relationship leads there. */
export const idOf = ({ files }: Target, property?: string): Field<string, false> => ({
  cypher: "string",
  type: cells.reference(files),
  isOptional: false,
  property,
});

/** Who did something: the id of such a person, who must exist, or a name in words. */
export const idOrWords = ({ files, prefixes }: Target): Field<string, false> => ({
  cypher: "string",
  type: {
    ...textUpTo(1000, false),
    form: "an id, or words of at most 1,000 characters",
    refersTo: files,
    referencesIn: (value) =>
      prefixes.some((prefix) => (value as string).startsWith(`${prefix}-`)) ? [value as string] : [],
  },
  isOptional: false,
});
