/** Begins a line of its own, but for `STARTS WITH` and `ENDS WITH`. */
const clause =
  /^(?:(?:OPTIONAL )?MATCH|WHERE|WITH|RETURN|UNWIND|ORDER BY|LIMIT|CALL|UNION(?: ALL)?|CREATE|MERGE|SET|DELETE)\b/;
const subquery = /\b(?:COLLECT|COUNT|EXISTS|CALL \([^)]*\)) $/;

/** A statement with a line for each clause, those of a subquery further in. Only white space is changed. */
export function formatted(statement: string): string {
  const text = statement.replaceAll(/\s+/g, " ").trim();
  /** What closes each brace and bracket that is open, and whether it is a subquery's. */
  const open: boolean[] = [];
  let out = "";
  const line = () => {
    out = `${out.trimEnd()}\n${"  ".repeat(open.filter(Boolean).length)}`;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const quoted = /^'(?:[^'\\]|\\.)*'|^`[^`]*`/.exec(text.slice(at))?.[0];
    if (quoted) {
      out += quoted;
      at += quoted.length - 1;
    } else if ("{[(".includes(sign)) {
      const isSubquery = sign === "{" && subquery.test(out);
      open.push(isSubquery);
      out += sign;
      if (isSubquery) line();
    } else if ("}])".includes(sign)) {
      if (open.pop()) line();
      out += sign;
    } else if (
      isFirst(text, at) &&
      clause.test(text.slice(at)) &&
      !/(?:STARTS|ENDS) $/.test(out) &&
      open.at(-1) !== false
    ) {
      if (out.trimEnd() !== "" && !/\n *$/.test(out)) line();
      out += sign;
    } else if (!(sign === " " && /\n *$/.test(out))) out += sign;
  }
  return out;
}

const isFirst = (text: string, at: number) => at === 0 || /[\s{]/.test(text[at - 1]!);
