import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** What meets in one place of a selection more than once, as pairs; or the name of a fragment that spreads itself. */
export type Repeats = { readonly pairs: number } | { readonly circle: string };

/**
 * Counts the pairs of fields of one name, and of fragments, that meet in one place when all fragments are written out:
 * validation compares each with each other (OverlappingFieldsCanBeMerged). Beyond `most` fields and fragments nothing
 * is counted any more: then there are more pairs than anybody allows.
 */
export function repeatsIn(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  most: number,
): Repeats {
  const places = new Map<string, number>();
  let [pairs, met] = [0, 0];
  let circle: string | undefined;
  const meet = (place: string) => {
    const before = places.get(place) ?? 0;
    pairs += before;
    places.set(place, before + 1);
    met++;
  };
  const walk = ({ selections }: SelectionSetNode, at: string, path: readonly string[]): void => {
    for (const one of selections) {
      if (met > most || circle) return;
      if (one.kind === Kind.INLINE_FRAGMENT) walk(one.selectionSet, at, path);
      else if (one.kind === Kind.FIELD) {
        const place = `${at}.${(one.alias ?? one.name).value}`;
        meet(place);
        if (one.selectionSet) walk(one.selectionSet, place, path);
      } else {
        const name = one.name.value;
        meet(`${at}...`);
        if (path.includes(name)) circle = name;
        else walk(fragments.get(name)?.selectionSet ?? nothing, at, [...path, name]);
      }
    }
  };
  walk(set, "", []);
  return circle ? { circle } : { pairs: met > most ? Number.POSITIVE_INFINITY : pairs };
}

const nothing: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
