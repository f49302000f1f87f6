import type { CellType } from "../exchange/cellTypes.js";

/**
 * One thing that is stored of an entity: how a cell of its file is read and written, and where its value stands in the
 * graph.
 */
export interface Field<T = unknown, O extends boolean = boolean> {
  readonly type: CellType;
  /** What headers of statements call its type: `string`, `int`, `[string]`. */
  readonly cypher: string;
  /** May be unknown: null in the graph, an empty cell in the file. */
  readonly isOptional: O;
  /** The relationship that stands for it, in place of a property. */
  readonly tie?: Tie;
  /** The field whose tie has the value as a property of its own. */
  readonly on?: string;
  /** The property that has the value, when it is called otherwise than the field. */
  readonly property?: string;
  /** Constraints on stored values; `verify` finds violations. */
  readonly holds?: Holds;
  /** Only for the compiler; absent at run time. */
  readonly value?: T;
}

/** What holds of a value beyond its type. */
export type Holds =
  | { readonly is: "text"; readonly most: number }
  | { readonly is: "words"; readonly words: readonly string[]; readonly enumeration: object }
  | { readonly is: "whole" | "mark"; readonly least: number; readonly most: number }
  /** A regular expression, and a text that it fits. */
  | { readonly is: "shape"; readonly pattern: string; readonly like: string };

export type Fields = Readonly<Record<string, Field>>;

/** What a tie or an end leads to: the label of its nodes, the files with their rows, what their ids begin with. */
export interface Target {
  readonly label: string;
  readonly files: readonly string[];
  readonly prefixes: readonly string[];
}

/** A relationship between an entity's own node and those that a field names. */
export interface Tie {
  readonly type: string;
  /** Whether it leads to the entity's own node. */
  readonly isIncoming: boolean;
  readonly to: Target;
  /** Whether there may be several: the field is a list. */
  readonly isMany: boolean;
  /** Each of several has a value: the names of id and value in the list's entries. */
  readonly pair?: { readonly of: string; readonly value: string };
}

/** A relationship as Cypher draws it from the entity's own node: `-NEEDS->` leads away, `<-FELT-` leads to it. */
export type Arrow = `-${string}->` | `<-${string}-`;

/** Reads an arrow. */
export const readArrow = (arrow: Arrow) => ({
  type: arrow.replaceAll(/[<>-]/g, ""),
  isIncoming: arrow.startsWith("<"),
});
