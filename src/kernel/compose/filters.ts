import { closingOf, type Token, textOf, tokensOf } from "../cypher/tokens.js";

/**
 * A text without the filters that are not given: `($in.x IS NULL OR …)` of an `x` that is absent is true, and need not
 * be asked of every row.
 */
export function withoutAbsent(tokens: readonly Token[], args: Readonly<Record<string, unknown>>): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = filterAt(tokens, at);
    if (name === undefined || args[name] != null) {
      kept.push(tokens[at]!);
      continue;
    }
    kept.push(...tokensOf("true"));
    at = closingOf(tokens, at);
  }
  return kept;
}

/** The names of the filters that are given, of those that may be absent. */
export const given = (args: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(args)
    .filter((name) => args[name] != null)
    .sort();

const filter = /^\(\$in\.(\w+) IS NULL OR /;

function filterAt(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at]?.text === "(" ? filter.exec(textOf(tokens.slice(at, at + 11)))?.[1] : undefined;
}
