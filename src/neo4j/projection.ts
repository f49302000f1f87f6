import { closingOf, isVariable, listOf, neighbour, type Token, textOf, tokensOf } from "./tokens.js";

/**
 * A map of named values (`x {.id, name: …}`, `{from: …}`) with only these, and with `always`. Whole when a field is wanted that no value is named
 * after: it may be made of any of them.
 */
export function only(fields: ReadonlySet<string>, map: readonly Token[], always?: string): readonly Token[] {
  const start = map.findIndex(({ text }) => text === "{");
  const end = closingOf(map, start);
  const values = listOf(map.slice(start + 1, end));
  const names = new Set(values.map(nameOf));
  if ([...fields].some((field) => !names.has(field))) return map;
  const kept = values.filter((value) => fields.has(nameOf(value)) || nameOf(value) === always);
  const text = kept.map((value) => textOf(value).trim()).join(", ");
  return [...map.slice(0, start), ...tokensOf(`{${text}}`), ...map.slice(end + 1)];
}

/** What is worked out before a map (`WITH *, … AS x`), unless no value of the map needs it. */
export function neededBy(map: readonly Token[], prepare: readonly Token[]): readonly Token[] {
  const worked = prepare.findLast(({ kind }) => kind === "word")?.text;
  return map.some(({ text }, at) => text === worked && isVariable(map, at)) ? prepare : [];
}

/** `.name` and `name: …` are both called `name`. */
function nameOf(entry: readonly Token[]): string {
  const first = neighbour(entry, -1, 1);
  return first?.text === "." ? neighbour(entry, entry.indexOf(first), 1)!.text : first!.text;
}
