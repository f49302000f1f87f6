import { isVariable, neighbour, type Token, textOf, tokensOf } from "./tokens.js";

/** What a fragment of kind `node` makes of a child: a map of named values, and what it works out before, `WITH *, … AS x`. */
export interface Projection {
  readonly prepare: readonly Token[];
  readonly map: readonly Token[];
}

/**
 * The same projection with only the id and these values; what no value needs any more is not worked out. Whole when a field is wanted
 * that no value is named after: it may be made of any of them.
 */
export function only(fields: ReadonlySet<string>, { prepare, map }: Projection): Projection {
  const start = map.findIndex(({ text }) => text === "{");
  const values = entriesOf(map.slice(start + 1, map.length - 1));
  const names = new Set(values.map(nameOf));
  if ([...fields].some((field) => !names.has(field))) return { prepare, map };
  const kept = values.filter((value) => fields.has(nameOf(value)) || nameOf(value) === "id");
  const worked = prepare.findLast(({ kind }) => kind === "word")?.text;
  const isNeeded = kept.some((value) =>
    value.some((token, at) => token.text === worked && isVariable([...value, end], at)),
  );
  return {
    prepare: isNeeded ? prepare : [],
    map: [...map.slice(0, start), ...tokensOf(`{${kept.map((value) => textOf(value).trim()).join(", ")}}`)],
  };
}

const end: Token = { kind: "sign", text: "}" };

/** The entries of a map, between its braces. */
function entriesOf(tokens: readonly Token[]): Token[][] {
  const entries: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "sign" && /[([{]/.test(token.text)) depth++;
    if (token.kind === "sign" && /[)\]}]/.test(token.text)) depth--;
    if (token.text === "," && depth === 0) entries.push([]);
    else entries.at(-1)!.push(token);
  }
  return entries;
}

/** `.name` and `name: …` are both called `name`. */
function nameOf(entry: readonly Token[]): string {
  const first = neighbour(entry, -1, 1);
  return first?.text === "." ? neighbour(entry, entry.indexOf(first), 1)!.text : first!.text;
}
