import type { Row } from "../exchange/table.js";

/** What holds between the fields of one thing, or between the things of one kind. `Name`: the names of its fields. */
export interface Rules<Name extends string = string> {
  /** Pairs of which the first must not be after the second. `from` and `to` need no mention. */
  readonly ordered?: readonly (readonly [Name, Name])[];
  /** Pairs that must differ. */
  readonly different?: readonly (readonly [Name, Name])[];
  /** Pairs of which the first requires the second. */
  readonly needs?: readonly (readonly [Name, Name])[];
  /** A field whose values must not be shared by two. */
  readonly unique?: Name;
  /** Of one owner, no two hold at one time. */
  readonly exclusive?: Exclusive<Name>;
  /** The field that leads upwards, by which nothing may reach itself. */
  readonly acyclic?: Name;
}

export interface Exclusive<Name extends string = string> {
  /** The fields that together name the owner. */
  readonly owner: readonly Name[];
  /** What each of them is, in a word or a few. */
  readonly what: string;
  /** The rule of `verify` that looks for two at one time; without it, one stands in a file by hand. */
  readonly rule?: string;
  /** Only those in which this field has this value. */
  readonly only?: readonly [Name, string];
  /** They have no `from` and `to`: they hold at any time, while this is true of the fields that it names. */
  readonly while?: While<Name>;
}

export interface While<Name extends string = string> {
  readonly of: readonly Name[];
  /** Proposals from before `lapsedBefore` have lapsed. */
  readonly isTrue: (row: Row, lapsedBefore: string) => boolean;
}

/** A value that follows from others: the first of these fields that is known, or else the word. */
export interface Follows<Name extends string = string> {
  readonly first: readonly Name[];
  readonly else: string;
}
