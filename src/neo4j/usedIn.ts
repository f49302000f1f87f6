/**
 * Of values what a text takes of them: `path` is what it calls them (`$in.a1`). A map is cut to the names that stand in the text, unless it is
 * taken whole; each value would be sent, and read, with each statement.
 */
export function usedIn(text: string, path: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value) || stands(text, path, "(?![\\w.])"))
    return value;
  const used = Object.entries(value).filter(([name]) => stands(text, `${path}.${name}`, "\\b"));
  return Object.fromEntries(used.map(([name, inner]) => [name, usedIn(text, `${path}.${name}`, inner)]));
}

const stands = (text: string, path: string, end: string): boolean =>
  new RegExp(`(?<![\\w.])${path.replaceAll(/[$.]/g, "\\$&")}${end}`).test(text);
