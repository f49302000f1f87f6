import type { Fragment } from "./fragment.js";
import { closingOf, isVariable, listOf, type Token, textOf } from "./tokens.js";

/** The arguments of a call whose opening parenthesis stands at `start`, and where its closing one stands. */
export function argumentsAt(tokens: readonly Token[], start: number): { values: Token[][]; end: number } {
  const end = closingOf(tokens, start);
  if (end < 0) throw new Error("A predicate is called without a closing parenthesis.");
  const values = listOf(tokens.slice(start + 1, end)).map((value) => value.filter(({ kind }) => kind !== "space"));
  return { values, end };
}

/**
 * A predicate's text with its arguments. Its own variables get a name that holds the first argument: two calls never
 * meet.
 */
export function bind(predicate: Fragment, values: readonly Token[][]): Token[] {
  const name = lastPart(predicate.name);
  const suffix = `${name}_${textOf(values[0] ?? []).replaceAll(/\W/g, "_")}`;
  if (values.length !== predicate.subjects.length) throw new Error(`${name} takes (${predicate.subjects.join(", ")}).`);
  return predicate.body.flatMap((token, at): Token[] => {
    if (!isVariable(predicate.body, at) || token.text === "key") return [token];
    const argument = values[predicate.subjects.indexOf(token.text)];
    return argument ?? [{ kind: "word", text: `${token.text}_${suffix}` }];
  });
}

/** What a predicate is called by: its name without its folder. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
