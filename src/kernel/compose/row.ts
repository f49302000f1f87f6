import type { Fragment } from "../cypher/fragment.js";
import type { Library } from "../cypher/library.js";
import { splitReturn } from "../cypher/splitReturn.js";
import { type Token, tokensOf } from "../cypher/tokens.js";
import { type Ask, fieldsOf, type IsCut } from "./ask.js";
import { asList, isMap, namesIn, neededBy, only, workedIn } from "./projection.js";

/** What a row of a composed answer holds of its node, what is worked out before it, and the name of that. */
export function nodeOf(library: Library, { child }: Fragment, fields: ReadonlySet<string> | undefined) {
  if (child === "value") return { prepare: [], worked: undefined, value: tokensOf("child") };
  const { match, map } = projected(library, child!, fields);
  const prepare = neededBy(map, match);
  return { prepare, worked: workedIn(prepare), value: fields ? asList(map) : map };
}

/** The column of a tie with these fields alone. */
export function tieOf(column: readonly Token[], fields: ReadonlySet<string>): readonly Token[] {
  const tie = only(fields, column);
  return isMap(tie) ? asList(tie) : tie;
}

const ofRow = new Set(["child", "tie", "rowId"]);

/** Whether a column of an edge is no part of a row, but an answer about it, handed on to what else would ask for it. */
export const isHandedOn = (column: string): boolean => !ofRow.has(column);

/** What the values of a row are called, where it holds its node, or its tie, as a list of them. */
export interface Names {
  readonly ofNode: readonly string[] | undefined;
  readonly ofTie: readonly string[] | undefined;
}

/** In one statement for each edge they are maps; so is what is no node, and a tie that is worked out otherwise. */
export function namesOf(library: Library, ask: Ask, isCut: IsCut): Names {
  const wanted = fieldsOf(ask, isCut);
  const { name, child } = library.fragment(ask.fragment);
  const { columns } = splitReturn(library.bodyToCompose(name), name);
  const tie = columns.find((column) => column.name === "tie")?.tokens;
  return {
    ofNode: wanted && child !== "value" ? namesIn(projected(library, child!, wanted.ofNode).map) : undefined,
    ofTie: wanted && tie && isMap(tie) ? namesIn(only(wanted.ofTie, tie)) : undefined,
  };
}

/** The projection of a label with these fields alone: the map, and what is worked out before it. */
function projected(library: Library, label: string, fields: ReadonlySet<string> | undefined) {
  const { name } = library.node(label);
  const { match, columns } = splitReturn(library.bodyToCompose(name), name);
  const whole = columns[0]!.tokens;
  return { match, map: fields ? only(fields, whole, "id") : whole };
}
