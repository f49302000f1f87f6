import { BadCell, type CellType, integer, quote } from "./cellTypes.js";

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
  parse: (text) => sortedParts(text).map((part) => type.parse(part)),
  print: (value) =>
    (value as string[])
      .map((part) => type.print(part))
      .sort(compareText)
      .join(";"),
  refersTo: type.refersTo,
  referencesIn: (value) => (value as string[]).flatMap((part) => type.referencesIn?.(part) ?? []),
});

export interface Target {
  readonly topic: string;
  readonly targetLevel?: number;
}

const level = integer(1, 5);

/** Topics with the level aimed at, `top-1:3;top-2:4`; a topic alone has no known level. */
export const targets: CellType = {
  parse: (text) => {
    const parsed = sortedParts(text).map((part): Target => {
      const [topic = "", target, more] = part.split(":");
      if (!topic || target === "" || more !== undefined)
        throw new BadCell(`${quote(part)} is not a topic with its target level, like top-1:3`);
      return target === undefined ? { topic } : { topic, targetLevel: level.parse(target) as number };
    });
    refuseTwice(parsed.map(({ topic }) => topic));
    return parsed;
  },
  print: (value) => (value as Target[]).map(printTarget).sort(compareText).join(";"),
  refersTo: "topics",
  referencesIn: (value) => (value as Target[]).map(({ topic }) => topic),
};

const printTarget = ({ topic, targetLevel }: Target) => (targetLevel == null ? topic : `${topic}:${targetLevel}`);

function sortedParts(text: string): string[] {
  const parts = text.split(";").sort(compareText);
  if (parts.some((part) => part.trim() === "")) throw new BadCell(`${quote(text)} has an empty value between ";"`);
  refuseTwice(parts);
  return parts;
}

function refuseTwice(parts: readonly string[]): void {
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  if (twice !== undefined) throw new BadCell(`${quote(twice)} stands twice`);
}
