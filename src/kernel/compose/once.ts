import type { Call, Library } from "../cypher/library.js";
import { type Token, tokensOf } from "../cypher/tokens.js";
import type { Scope } from "./scope.js";

/** Variables that hold what was asked once about a row (`@once`), by the predicate. */
export type Once = ReadonlyMap<string, string>;

export const nothingYet: Once = new Map();

/**
 * Has the variable that holds its answer stand for each call about `subject`; the others become the predicate's text.
 */
export const settled = (library: Library, body: readonly Token[], subject: Call["about"], once: Once) =>
  library.settle(body, ({ predicate, about }) => (about === subject ? once.get(predicate) : undefined));

/**
 * What several parts of a statement ask about the same row: its own projection (`own`, about `child`) and the edges
 * that lead on from it (`onward`, about `parent`). Also what an edge has `handed` on under the predicate's name: rows
 * of which it is known to be true are not asked.
 */
export function askedOnce(
  library: Library,
  scope: Scope,
  own: readonly Token[],
  onward: readonly (readonly Token[])[],
  handed: ReadonlySet<string>,
): { once: Once; text: string } {
  const about = (subject: string) => (body: readonly Token[]) =>
    library.callsIn(body).flatMap((call) => (call.about === subject ? [call.predicate] : []));
  const calls = [...about("child")(own), ...onward.flatMap(about("parent"))];
  const several = [...new Set(calls)].filter(
    (name) => handed.has(name) || calls.indexOf(name) !== calls.lastIndexOf(name),
  );
  const once = new Map(several.map((name) => [name, scope.name(`${name}Once`)]));
  const texts = Array.from(once, ([name, variable]) => {
    const asked = scope.rename(library.settle(tokensOf(`${name}(child)`)));
    return ` WITH *, ${handed.has(name) ? `CASE WHEN ${scope.name(name)} THEN true ELSE ${asked} END` : asked} AS ${variable} `;
  });
  return { once, text: texts.join("") };
}
