import { depthsOf, listOf, type Token } from "./tokens.js";

/** Cuts a body at its last RETURN: what comes before, the columns, and ORDER BY and LIMIT after them. */
export function splitReturn(body: readonly Token[], name: string) {
  const depths = depthsOf(body);
  const at = body.findLastIndex((token, index) => token.text === "RETURN" && depths[index] === 0);
  if (at < 0) throw new Error(`cypher/${name}.cypher has no RETURN.`);
  const end = body.findIndex(
    (token, index) => index > at && depths[index] === 0 && /^(ORDER|SKIP|LIMIT)$/.test(token.text),
  );
  const until = end < 0 ? body.length : end;
  const columns = listOf(body.slice(at + 1, until)).map((tokens) => ({
    name: tokens.findLast((token) => token.kind === "word")?.text ?? "",
    tokens,
  }));
  return { match: body.slice(0, at), columns, rest: body.slice(until) };
}
