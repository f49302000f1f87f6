import type { GraphQLObjectType } from "graphql";

/** Where a value is in an answer: the key of its field, or its number in a list, below the place that holds it. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  /** The type whose field it is; undefined for a number. */
  readonly typename: string | undefined;
}

/** The place of a field's answer in what holds it, or of an item of a list. */
export const placeOf = (prev: Path | undefined, key: string | number, parentType: GraphQLObjectType): Path => ({
  prev,
  key,
  typename: typeof key === "string" ? parentType.name : undefined,
});

/** Keys and numbers from the root. */
export function keysOf(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
