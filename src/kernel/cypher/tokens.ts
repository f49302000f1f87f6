/**
 * Cypher as a list of tokens: enough to rename variables and to expand predicates without touching strings, comments,
 * labels, properties or map keys. House style makes it small: keywords, labels and types begin with a capital,
 * variables do not.
 */
export type Token = { readonly kind: "word" | "parameter" | "literal" | "space" | "sign"; readonly text: string };

const pattern =
  /(?<space>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<literal>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\d+(?:\.\d+)?)|(?<parameter>\$[A-Za-z_]\w*)|(?<word>[A-Za-z_]\w*)|(?<sign>\.\.|[\s\S])/gy;

/** Cuts Cypher into tokens; joined again they are the same text. */
export function tokensOf(cypher: string): Token[] {
  return Array.from(cypher.matchAll(pattern), ({ groups }) => {
    for (const kind of ["space", "literal", "parameter", "word"] as const) {
      const text = groups?.[kind];
      if (text !== undefined) return { kind, text };
    }
    return { kind: "sign", text: groups?.sign ?? "" };
  });
}

export const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join("");

/** The nearest token before (step −1) or after (step 1) that is not white space or a comment. */
export function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  let index = at + step;
  while (tokens[index]?.kind === "space") index += step;
  return tokens[index];
}

/** How deep in brackets each token stands; a bracket itself as deep as what is around it. */
export function depthsOf(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map(({ kind, text }) => {
    if (kind === "sign" && /[([{]/.test(text)) return depth++;
    if (kind === "sign" && /[)\]}]/.test(text)) return --depth;
    return depth;
  });
}

/** Where the bracket is closed that opens at this place; −1 when it is not. */
export function closingOf(tokens: readonly Token[], at: number): number {
  const closing = depthsOf(tokens.slice(at)).indexOf(0, 1);
  return closing < 0 ? -1 : at + closing;
}

/** What stands between the commas that are in no brackets. */
export function listOf(tokens: readonly Token[]): Token[][] {
  const depths = depthsOf(tokens);
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (token.text === "," && depths[at] === 0) parts.push([]);
    else parts.at(-1)!.push(token);
  });
  return parts;
}

const constants = new Set(["true", "false", "null"]);

/**
 * Whether the token at this place is a variable: a word in small letters (keywords, labels and types begin with a
 * capital) that is no constant, property (`.x`), function or procedure (`x(`, `a.b.x(`) or map key (`{ x:` and `, x:`
 * inside a map).
 */
export function isVariable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^[a-z_]/.test(token.text) || constants.has(token.text)) return false;
  const before = neighbour(tokens, at, -1)?.text;
  const after = neighbour(tokens, at, 1)?.text;
  if (before === "." || isCall(tokens, at)) return false;
  return !(after === ":" && (before === "{" || before === ","));
}

/** Whether a name, perhaps with a namespace, is called here: names and dots up to a parenthesis. */
function isCall(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.text === "." && tokens[next + 1]?.kind === "word") next += 2;
  return tokens[next]?.text === "(";
}
