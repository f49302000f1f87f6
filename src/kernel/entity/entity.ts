import { id } from "../exchange/cellTypes.js";
import type { Field, Fields, Target } from "./field.js";
import type { Follows, Rules } from "./rules.js";
import { self } from "./ties.js";

/** What is said of everything that is stored. */
export interface Stored<F extends Fields = Fields> {
  /** Its file in the import contract, without ".csv". */
  readonly file: string;
  /** What several of them are called. */
  readonly things: string;
  /** By name, in the order of the file: ids and ends, then the others. */
  readonly fields: F;
  /** The fields that tell one from another. */
  readonly key: readonly string[];
  readonly rules: Rules;
}

/** A kind of node. */
export interface Entity<F extends Fields = Fields> extends Stored<F>, Target {
  readonly isNode: true;
  /** What its ids begin with. */
  readonly prefix: string;
  /** The label under which ids are unique: the node's own, or a wider one that it has too. */
  readonly within: string;
  /** Whether `version` counts its changes. */
  readonly isVersioned: boolean;
  /** Whether identifying values in it are erased on request; `erasedOn` then holds the date. */
  readonly isErasable: boolean;
  /** Properties that are worked out of fields, for orders that an index keeps. */
  readonly follows: Readonly<Record<string, Follows>>;
  /** The field that is also found by its pinyin, which the property `pinyin` has. As private as the field itself. */
  readonly pinyinOf?: string;
}

type WithId<F> = { readonly id: Field<string, false> } & F;

interface Said<F extends Fields> {
  readonly file: string;
  /** What the ids begin with, before the dash. */
  readonly prefix: string;
  readonly fields: F;
  readonly things?: string;
  readonly within?: string;
  readonly isVersioned?: boolean;
  readonly isErasable?: boolean;
  readonly follows?: Readonly<Record<string, Follows<keyof F & string>>>;
  readonly pinyinOf?: keyof F & string;
  readonly rules?: Rules<(keyof F & string) | "id">;
}

/** Declares a kind of node by its label. What imports, exports, verifies and names it is derived from this. */
export function entity<F extends Fields>(label: string, said: Said<F>): Entity<WithId<F>> {
  const { file, prefix, things = words(file), within = label, follows = {}, rules = {} } = said;
  const own = { label, files: [file], prefixes: [prefix] };
  const fields = Object.fromEntries(Object.entries(said.fields).map(([name, field]) => [name, settled(field, own)]));
  return {
    ...own,
    isNode: true,
    file,
    prefix,
    things,
    within,
    isVersioned: said.isVersioned ?? false,
    isErasable: said.isErasable ?? false,
    follows,
    pinyinOf: said.pinyinOf,
    rules,
    key: ["id"],
    fields: { id: idField(prefix), ...(fields as F) },
  };
}

export const words = (file: string) => file.replaceAll("_", " ");

export const idField = (prefix: string): Field<string, false> => ({
  cypher: "string",
  type: id(prefix),
  isOptional: false,
});

/** A field in which the entity itself stands for `self`. */
function settled(field: Field, own: Target): Field {
  if (field.tie?.to !== self) return field;
  return { ...field, type: { ...field.type, refersTo: own.files }, tie: { ...field.tie, to: own } };
}

/** What is stored of an entity, as statements `exchange/…/rows` give it. */
export type RowOf<S extends Stored> = {
  readonly [Name in keyof S["fields"]]: S["fields"][Name] extends Field<infer T, infer O>
    ? O extends true
      ? T | null
      : T
    : never;
};
