import { inWords } from "../spelling.js";
import { BadCell, type CellType, quote } from "./cellTypes.js";

/** Orders text by code points, as UTF-8 bytes and Neo4j do. (JavaScript's own order differs beyond U+FFFF.) */
export function compareText(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const one = a.charCodeAt(at);
    const other = b.charCodeAt(at);
    if (one === other) continue;
    const isBeyond = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
    return isBeyond(one) === isBeyond(other) ? one - other : isBeyond(one) ? 1 : -1;
  }
  return a.length - b.length;
}

/** Values parted by `;`, none twice; kept sorted. */
export const list = (type: CellType): CellType => ({
  form: `a list, each ${type.form}`,
  parse: (text) => sortedParts(text).map((part) => type.parse(part)),
  print: (value) =>
    (value as string[])
      .map((part) => type.print(part))
      .sort(compareText)
      .join(";"),
  refersTo: type.refersTo,
  referencesIn: (value) => (value as string[]).flatMap((part) => type.referencesIn?.(part) ?? []),
});

/** What pairs are made of: ids of tables, and how each entry of the list calls the id and its value. */
export interface PairsOf {
  readonly tables: readonly string[];
  readonly prefix: string;
  readonly of: string;
  readonly value: string;
  readonly type: CellType;
}

type Pair = Readonly<Record<string, unknown>>;

/** Ids with a value each, `top-1:3;top-2:4`; the value of an id alone is not known. */
export function pairs({ tables, prefix, of, value, type }: PairsOf): CellType {
  const named = inWords(value);
  const print = (pair: Pair) => (pair[value] == null ? String(pair[of]) : `${pair[of]}:${type.print(pair[value])}`);
  return {
    form: `a list, each an id with ${type.form}, like ${prefix}-1:3`,
    parse: (text) => {
      const parsed = sortedParts(text).map((part): Pair => {
        const [id = "", said, more] = part.split(":");
        if (!id || said === "" || more !== undefined)
          throw new BadCell(`${quote(part)} is not a ${of} with its ${named}, like ${prefix}-1:3`);
        return said === undefined ? { [of]: id } : { [of]: id, [value]: type.parse(said) };
      });
      refuseTwice(parsed.map((pair) => pair[of] as string));
      return parsed;
    },
    print: (pairs) => (pairs as Pair[]).map(print).sort(compareText).join(";"),
    refersTo: tables,
    referencesIn: (pairs) => (pairs as Pair[]).map((pair) => pair[of] as string),
  };
}

function sortedParts(text: string): string[] {
  const parts = text.split(";").sort(compareText);
  if (parts.some((part) => part.trim() === "")) throw new BadCell(`${quote(text)} has an empty value between ";"`);
  refuseTwice(parts);
  return parts;
}

function refuseTwice(parts: readonly string[]): void {
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  if (twice !== undefined) throw new BadCell(`${quote(twice)} is listed twice`);
}
