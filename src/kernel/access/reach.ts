import type { Fragment } from "../cypher/fragment.js";
import type { Library } from "../cypher/library.js";
import { depthsOf, neighbour, type Token } from "../cypher/tokens.js";

const reading = /^(MATCH|OPTIONAL|WHERE|WITH|UNWIND|RETURN|CALL|FOREACH|ORDER)$/;
const writing = /^(CREATE|MERGE|SET|DELETE|DETACH|REMOVE)$/;

/**
 * Whether a write may change what decides a viewer's reach: it creates, sets or deletes something that
 * `kernel/access/viewer` reads. Decided from its text; true if that is unclear: a deletion, a removed label, or a map
 * of properties.
 */
export function changesReach(library: Library, statement: string): boolean {
  const fragment = library.fragment(statement);
  const before = known.get(fragment);
  if (before !== undefined) return before;
  const found = writesDecisive(library, statement);
  known.set(fragment, found);
  return found;
}

const known = new WeakMap<Fragment, boolean>();

function writesDecisive(library: Library, statement: string): boolean {
  const decisive = new Set(namesIn(library.body("kernel/access/viewer")));
  const written = writesOf(library.body(statement));
  const isUnclear = written.some(
    ({ text }, at) => /^(DELETE|REMOVE)$/.test(text) || (text === "+" && written[at + 1]?.text === "="),
  );
  return isUnclear || namesIn(written).some((name) => decisive.has(name));
}

/** The tokens of all clauses that write, with what is nested in them. */
function writesOf(body: readonly Token[]): Token[] {
  const depths = depthsOf(body);
  let from: number | undefined;
  return body.filter((token, at) => {
    const depth = depths[at]!;
    const isClause = token.kind === "word" && neighbour(body, at, -1)?.text !== ":";
    if (from !== undefined && (depth < from || (depth === from && isClause && reading.test(token.text))))
      from = undefined;
    if (from === undefined && isClause && writing.test(token.text)) from = depth;
    return from !== undefined;
  });
}

/** Types, labels and properties but for `id`, which everything has: words after a colon or a dot, or before a colon. */
function namesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ kind, text }, at) => {
    const isName =
      kind === "word" &&
      (/^[:.|]$/.test(neighbour(tokens, at, -1)?.text ?? "") || neighbour(tokens, at, 1)?.text === ":");
    return isName && text !== "id" ? [text] : [];
  });
}
