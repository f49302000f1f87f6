import { reference } from "../exchange/cellTypes.js";
import { type Entity, idField, type Stored, words } from "./entity.js";
import type { Field, Fields, Target } from "./field.js";
import type { Rules } from "./rules.js";

/**
 * A kind of relationship that is a thing of its own, with a file. Its ends stand in its fields, first where it begins.
 */
export interface Relation<F extends Fields = Fields> extends Stored<F> {
  readonly isNode: false;
  readonly type: string;
  readonly ends: readonly [End, End];
  /** What its ids begin with, when it has ids. */
  readonly prefix?: string;
  /**
   * The label of all that may have it: of its first end, or a wider one, when others have it who are not in the file.
   */
  readonly begins: string;
}

export interface End extends Target {
  /** The field with the id of what stands there. */
  readonly name: string;
}

/** Whatever an `entities.ts` may declare. */
export type Declared = Entity | Relation;

type EndFields<E> = { readonly [Name in keyof E]: Field<string, false> };

interface Said<E extends Readonly<Record<string, Target>>, F extends Fields, P extends string | undefined> {
  readonly file: string;
  /** Where it begins and where it leads. */
  readonly ends: E;
  readonly fields: F;
  readonly things?: string;
  readonly prefix?: P;
  /** The label of all that may have it, when the file tells those of one narrower kind. */
  readonly begins?: string;
  /** Both ends, or the id, unless told. */
  readonly key?: readonly (keyof (E & F) & string)[];
  readonly rules?: Rules<keyof (E & F) & string>;
}

type IdField<P> = P extends string ? { readonly id: Field<string, false> } : unknown;

/** Declares a kind of relationship by its type. */
export function relation<
  E extends Readonly<Record<string, Target>>,
  F extends Fields,
  P extends string | undefined = undefined,
>(type: string, said: Said<E, F, P>): Relation<IdField<P> & EndFields<E> & F> & { readonly prefix: P } {
  const { file, prefix, things = words(file), rules = {} } = said;
  const [from, to] = Object.entries(said.ends).map(([name, target]): End => ({ ...target, name }));
  if (!from || !to) throw new Error(`${file}: a relation has two ends.`);
  const astray = Object.entries(said.fields).find(([, { tie, on, type }]) => tie || on || type.isSealed);
  if (astray) throw new Error(`${file}: ${astray[0]} is a tie or sealed, which only a node can have.`);
  const ends = Object.fromEntries([from, to].map((end) => [end.name, endField(end)]));
  const ids = prefix === undefined ? {} : { id: idField(prefix) };
  return {
    isNode: false,
    type,
    ends: [from, to],
    begins: said.begins ?? from.label,
    file,
    things,
    prefix: prefix as P,
    rules,
    key: said.key ?? (prefix === undefined ? [from.name, to.name] : ["id"]),
    fields: { ...ids, ...ends, ...said.fields } as IdField<P> & EndFields<E> & F,
  };
}

const endField = ({ files }: End): Field<string, false> => ({
  cypher: "string",
  type: reference(files),
  isOptional: false,
});
