import { closingOf, isVariable, listOf, neighbour, type Token, textOf, tokensOf } from "../cypher/tokens.js";

/**
 * A map of named values (`x {.id, name: …}`, `{from: …}`) with only these, and with `always`. Whole when a field is
 * wanted that no value is named after: it may be made of any of them.
 */
export function only(fields: ReadonlySet<string>, map: readonly Token[], always?: string): readonly Token[] {
  const { start, end, values } = partsOf(map);
  const names = new Set(values.map(nameOf));
  if ([...fields].some((field) => !names.has(field))) return map;
  const kept = values.filter((value) => fields.has(nameOf(value)) || nameOf(value) === always);
  const text = kept.map((value) => textOf(value).trim()).join(", ");
  return [...map.slice(0, start), ...tokensOf(`{${text}}`), ...map.slice(end + 1)];
}

/** The names of the values of a map, in its order. */
export const namesIn = (map: readonly Token[]): readonly string[] => partsOf(map).values.map(nameOf);

/** Whether a column is a map as it stands, of nothing or of one variable: `serves {.role} AS tie`. */
export const isMap = (column: readonly Token[]): boolean => /^\s*\w*\s*\{/.test(textOf(column));

/**
 * The values of a map without their names: `x {.id, name: y} AS z` becomes `[x.id, y] AS z`. Names would be sent, and
 * read, with each row.
 */
export function asList(map: readonly Token[]): readonly Token[] {
  const { start, end, values } = partsOf(map);
  const of = textOf(map.slice(0, start)).trim();
  const texts = values.map((value) => {
    const text = textOf(value).trim();
    return text.startsWith(".") ? `${of}${text}` : text.slice(text.indexOf(":") + 1).trim();
  });
  return tokensOf(`[${texts.join(", ")}]${textOf(map.slice(end + 1))}`);
}

/** Where the values of a map begin and end, and each. */
function partsOf(map: readonly Token[]) {
  const start = map.findIndex(({ text }) => text === "{");
  const end = closingOf(map, start);
  const values = listOf(map.slice(start + 1, end)).filter((value) => textOf(value).trim() !== "");
  return { start, end, values };
}

/** What is worked out before a map (`WITH *, … AS x`), unless no value of the map needs it. */
export function neededBy(map: readonly Token[], prepare: readonly Token[]): readonly Token[] {
  const worked = workedIn(prepare);
  return map.some(({ text }, at) => text === worked && isVariable(map, at)) ? prepare : [];
}

/** The name of what is worked out; undefined when nothing is. */
export const workedIn = (prepare: readonly Token[]): string | undefined =>
  prepare.findLast(({ kind }) => kind === "word")?.text;

/** `.name` and `name: …` are both called `name`. */
function nameOf(entry: readonly Token[]): string {
  const first = neighbour(entry, -1, 1);
  return first?.text === "." ? neighbour(entry, entry.indexOf(first), 1)!.text : first!.text;
}
