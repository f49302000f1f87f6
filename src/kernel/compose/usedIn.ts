import { LRUCache } from "lru-cache";
import { getOrCreate } from "../getOrCreate.js";

/** What a text takes of the values that it is given, by their paths (`$in.a1.page.limit`). */
interface Paths {
  /** As far as each goes in the text. */
  readonly whole: ReadonlySet<string>;
  /** And all that it passes on its way. */
  readonly passed: ReadonlySet<string>;
}

/** Texts come again with every other value of a variable. */
const known = new LRUCache<string, Paths>({ max: 2000 });

/**
 * Of values what a text takes of them: `path` is what it calls them (`$in` or `key.viewer`). A map is cut to the names
 * that stand in the text, unless it is taken whole; each value would be sent, and read, with each statement.
 */
export function usedIn(text: string, path: string, value: unknown): unknown {
  const paths = getOrCreate(known, text, () => pathsIn(text));
  return taken(paths, path, value);
}

function taken(paths: Paths, path: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value) || paths.whole.has(path)) return value;
  const used = Object.entries(value).filter(([name]) => paths.passed.has(`${path}.${name}`));
  return Object.fromEntries(used.map(([name, inner]) => [name, taken(paths, `${path}.${name}`, inner)]));
}

function pathsIn(text: string): Paths {
  const whole = new Set(text.match(/(?<![\w.$])(?:\$in|key\.viewer)\b(?:\.\w+)*/g));
  const passed = new Set<string>();
  for (const path of whole)
    for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) passed.add(path.slice(0, end));
  return { whole, passed };
}
