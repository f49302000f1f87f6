export type Cell = string | number | boolean | null | undefined;
export type CellType = "string" | "integer" | "double" | "boolean";

/** A column of a file, with the type that GEXF and GraphML want to know beforehand. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
}

export interface ExportNode {
  readonly id: string;
  readonly label: string | null;
  readonly values: readonly Cell[];
}

export interface ExportTie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly kind: string;
}

/**
 * A graph to be written to a file, a portion of nodes or ties at a time: it may be larger than one wants to hold as
 * text.
 */
export interface ExportGraph {
  /** A sentence on what it is: which ties, which day. */
  readonly about: string;
  /** Columns of `values` of the nodes. */
  readonly columns: readonly Column[];
  /** Every node that the file tells of, at the ends of its ties too. */
  ids(): Iterable<string>;
  nodes(): AsyncIterable<readonly ExportNode[]>;
  ties(): AsyncIterable<readonly ExportTie[]>;
}

/** So many rows are made into text at a time: a few milliseconds of work between which others get their turn. */
export const portion = 500;

export function* portions<T>(rows: Iterable<T>): Generator<T[]> {
  let some: T[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < portion) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
