import { edit, otherEdge, shortened } from "./edit.mjs";

const opposite = { ...otherEdge, "=": "<>", "<>": "=" };
const clauses =
  /^(MATCH|OPTIONAL|MERGE|CREATE|SET|DELETE|DETACH|REMOVE|FOREACH|UNWIND|CALL|WITH|RETURN|ORDER|SKIP|LIMIT|UNION)$/;
/** Where a part of a condition ends at the latest; a clause ends it too. */
const between = /^(WHERE|AND|OR|XOR|WHEN|THEN|ELSE|AS|ON|,|\|)$/;
const word = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|[A-Za-z_]\w*|\d+(?:\.\d+)?|<=|>=|<>|\.\.|\S/g;

/**
 * The edits of a Cypher file that break one thing each; `predicates` are the names of all, without their room. Comments
 * and texts stay.
 */
export function editsOfCypher(text, predicates) {
  const words = wordsOf(text);
  const edits = [];
  const put = (start, end, replacement, what) => edits.push(edit(text, start, end, replacement, what));
  const said = (from, to) => shortened(text.slice(words[from].start, words[to].end));
  /** Parts that are left out whole: a predicate that is one is not left out a second time. */
  const leftOut = new Set();

  for (const [at, { text: here, start, end }] of words.entries()) {
    const before = words[at - 1]?.text;
    if (opposite[here] && isSpaced(text, start, end) && !isAssigned(at))
      put(start, end, opposite[here], `${here} became ${opposite[here]} in ${said(first(at), last(at))}`);
    if (here === "AND" || here === "OR") {
      const [from, to] = [first(at), last(at)];
      put(words[at - 1].end, words[to].end, "", `${here} ${said(at + 1, to)} was left out`);
      leftOut.add(at + 1);
      if (words[from - 1]?.text !== here) {
        put(words[from].start, words[at + 1].start, "", `${said(from, at - 1)} ${here} was left out`);
        leftOut.add(from);
      }
    }
    if (here === "WHERE" && !/^(AND|OR)$/.test(words[last(at) + 1]?.text)) {
      put(words[at + 1].start, words[last(at)].end, "true", `WHERE ${said(at + 1, last(at))} was left out`);
      leftOut.add(at + 1);
    }
    if (here === "WHEN") {
      let to = at + 1;
      while (words[to].text !== "THEN" || words[to].depth > words[at].depth) to++;
      put(words[at + 1].start, words[to - 1].end, "false", `WHEN ${said(at + 1, to - 1)} never holds`);
    }
    if (here === "NOT" && before !== "IS" && before !== "IF")
      put(start, words[at + 1].start, "", `NOT was left out before ${said(at + 1, last(at))}`);
    if (here === "NULL" && /^(IS|NOT)$/.test(before)) {
      const isNot = before === "NOT";
      put(
        words[at - 1].start,
        end,
        isNot ? "NULL" : "IS NOT NULL",
        isNot ? "IS NOT NULL became IS NULL" : "IS NULL became IS NOT NULL",
      );
    }
    if (/^(true|false)$/.test(here)) put(start, end, String(here !== "true"), `${here} became ${here !== "true"}`);
    if (/^\d+$/.test(here)) put(start, end, String(Number(here) + 1), `${here} became ${Number(here) + 1}`);
    if (here === "DESC") put(words[at - 1].end, end, "", "DESC was left out");
    if (here === "DISTINCT") put(start, words[at + 1].start, "", "DISTINCT was left out");
    if (here === "SET") {
      const lineEnd = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
      const line = text.slice(start, lineEnd);
      if (/^\s*$/.test(text.slice(text.lastIndexOf("\n", start) + 1, start)) && !line.endsWith(","))
        put(start, lineEnd, "", `${shortened(line)} was left out`);
    }
    if (predicates.has(here) && words[at + 1]?.text === "(" && !leftOut.has(at)) {
      const closing = words.findIndex((one, index) => index > at && one.text === ")" && one.depth === words[at].depth);
      put(start, words[closing].end, "true", `${said(at, closing)} became true`);
    }
  }
  return edits;

  /** The first word of the part of a condition in which this stands or which ends here. */
  function first(at) {
    let from = at;
    while (from > 0 && !endsAt(from - 1, at)) from--;
    return from;
  }
  /** The last word of that part. */
  function last(at) {
    let to = at;
    while (to < words.length - 1 && !endsAt(to + 1, at)) to++;
    return to;
  }
  function endsAt(index, at) {
    const { text: here, depth } = words[index];
    return depth < words[at].depth || (depth === words[at].depth && (between.test(here) || clauses.test(here)));
  }
  /** Whether an = gives a value or names a path instead of comparing. */
  function isAssigned(at) {
    let index = at;
    while (index > 0 && !(words[index].depth <= words[at].depth && /^[A-Z]{2,}$/.test(words[index].text))) index--;
    return words[at].text === "=" && /^(SET|MATCH|MERGE|CREATE)$/.test(words[index].text);
  }
}

/**
 * Each with its place, and how deep it stands in brackets and between CASE and END; these stand as deep as what is
 * around them.
 */
function wordsOf(text) {
  const code = text.replace(/'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
    found.startsWith("'") ? found : " ".repeat(found.length),
  );
  let depth = 0;
  return Array.from(code.matchAll(word), ({ 0: found, index }) => {
    if (/^([)\]}]|END)$/.test(found)) depth--;
    const one = { text: found, start: index, end: index + found.length, depth };
    if (/^([([{]|CASE)$/.test(found)) depth++;
    return one;
  });
}

/** A comparison stands between spaces, an arrow does not. */
const isSpaced = (text, start, end) => /\s/.test(text[start - 1] ?? "") && /\s/.test(text[end] ?? "");
