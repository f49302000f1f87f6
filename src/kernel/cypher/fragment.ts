import { readdirSync, readFileSync } from "node:fs";
import { type Token, tokensOf } from "./tokens.js";

/** What a piece of Cypher is for; its header's first tag says it. `docs` for each: docs/contributing.md. */
export type FragmentKind = "edge" | "root" | "node" | "predicate" | "read" | "write";

/** One file under `cypher/`, read and checked. Its name is its path without the ending: `managers/clients`. */
export interface Fragment {
  readonly name: string;
  readonly kind: FragmentKind;
  /** The sentence at the head of the file. */
  readonly what: string;
  /** edge: label of the bound `parent`. */
  readonly parent?: string;
  /**
   * edge, root: label of `child`, or "value" when `child` is a map and has no key of its own. node: the label
   * projected.
   */
  readonly child?: string;
  readonly params: readonly Column[];
  readonly gives: readonly Column[];
  /** edge, root: the orders a page may have, name → expression. */
  readonly orders: ReadonlyMap<string, string>;
  /** edge, root: orders and parameters that only some viewers may use → the capability they need. */
  readonly needs: ReadonlyMap<string, string>;
  /** Database hits that PROFILE may show on the test institution. */
  readonly hits?: number;
  /** Why this fragment leads to a guarded label without calling its predicate. */
  readonly seen?: string;
  /** Why this fragment reads everything of a kind. */
  readonly scan?: string;
  /** predicate: the names of what it is about, in the order of a call. */
  readonly subjects: readonly string[];
  /**
   * predicate: whether a composed statement asks it once of each row, and all that ask it of the row again take the
   * answer.
   */
  readonly isAskedOnce: boolean;
  readonly body: readonly Token[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

const kinds = new Set<string>(["edge", "root", "node", "predicate", "read", "write"]);
const tags = new Set(["param", "gives", "order", "needs", "hits", "seen", "scan", "parent", "child", "once"]);

/** The folder that holds every piece of Cypher, beside `src` and `dist`. */
export const cypherFolder = new URL("../../../cypher/", import.meta.url);

/**
 * Reads every fragment of the folder, by name. Migrations, templates, and what is run before there is a database to
 * ask, are no fragments.
 */
export function readFragments(folder: URL = cypherFolder): ReadonlyMap<string, Fragment> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter(
      (path) => path.endsWith(".cypher") && !/^(schema|templates|kernel\/database\/(migrations|server))\//.test(path),
    );
  const texts = files.flatMap((path): (readonly [name: string, text: string])[] => {
    const text = readFileSync(new URL(path, folder), "utf8");
    return path.endsWith("/derived.cypher") ? textsDerived(text) : [[path.slice(0, -".cypher".length), text]];
  });
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [name, parseFragment(name, text)]));
}

/** The statements of a `derived.cypher`: each stands under `//// name (template)`. */
function textsDerived(file: string): (readonly [name: string, text: string])[] {
  const [, ...parts] = file.split(/^\/\/\/\/ /m);
  return parts.map((part) => [part.slice(0, part.indexOf(" ")), part.slice(part.indexOf("\n") + 1)] as const);
}

/** Reads one file. Throws with the file's name when the header is not understood. */
export function parseFragment(name: string, text: string): Fragment {
  const fail = (why: string): never => {
    throw new Error(`cypher/${name}.cypher: ${why}`);
  };
  const header = /^(?:\/\/[^\n]*\n)*/.exec(text)?.[0] ?? "";
  const lines = header.split("\n").map((line) => line.replace(/^\/\/ ?/, ""));
  const tagged = lines
    .filter((line) => line.startsWith("@"))
    .map((line) => /^@(\w+)\s*(.*)$/.exec(line) ?? fail(`tag "${line}"`));
  const values = (tag: string) => tagged.filter(([, is]) => is === tag).map(([, , value = ""]) => value.trim());
  const kind = tagged.find(([, tag]) => kinds.has(tag ?? ""))?.[1] ?? fail(`needs one of @${[...kinds].join(", @")}`);
  const unknown = tagged.find(([, tag = ""]) => !kinds.has(tag) && !tags.has(tag));
  if (unknown) fail(`unknown tag @${unknown[1]}`);
  const hits = values("hits")[0];
  return {
    name,
    kind: kind as FragmentKind,
    what: lines.filter((line) => line && !line.startsWith("@")).join(" "),
    parent: values("parent")[0],
    child: kind === "node" ? values("node")[0] : values("child")[0],
    params: values("param").map(parseColumn),
    gives: values("gives").map(parseColumn),
    orders: new Map(values("order").map((value) => splitOnce(value, " "))),
    needs: new Map(values("needs").map((value) => splitOnce(value, " "))),
    hits: hits === undefined ? undefined : Number(hits),
    seen: values("seen")[0],
    scan: values("scan")[0],
    subjects: kind === "predicate" ? (values("predicate")[0] ?? "").split(/\s*,\s*/) : [],
    isAskedOnce: tagged.some(([, tag]) => tag === "once"),
    body: tokensOf(text.slice(header.length).trim().replace(/;$/, "")),
  };
}

function parseColumn(text: string): Column {
  const [name, type] = splitOnce(text, " ");
  return { name, type: type.replace(/\?$/, "").trim(), optional: type.trim().endsWith("?") };
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, "string"] : [text.slice(0, at), text.slice(at + by.length).trim()];
}
