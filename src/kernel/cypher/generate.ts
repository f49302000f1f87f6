import type { Column, Fragment } from "./fragment.js";

const types: Readonly<Record<string, string>> = {
  id: "string",
  string: "string",
  date: "string",
  instant: "string",
  int: "number",
  float: "number",
  boolean: "boolean",
};

/**
 * TypeScript for the headers of all fragments: names as unions, and for each `read` and `write` statement the types of
 * its parameters and rows. So a misspelt name, a missing parameter or a column that is not there does not compile.
 */
export function generateStatements(fragments: Iterable<Fragment>): string {
  const all = [...fragments];
  const names = (kind: Fragment["kind"]) =>
    union(all.filter((fragment) => fragment.kind === kind).map(({ name }) => name));
  const statements = (kind: Fragment["kind"]) =>
    all
      .filter((fragment) => fragment.kind === kind)
      .map(({ name, params, gives }) => `  "${name}": { in: ${record(params, "in")}; row: ${record(gives, "row")} };`)
      .join("\n");
  return `// Generated from the headers of cypher/ by \`npm run generate\`. Do not edit.

export type EdgeName =${names("edge")};

export type RootName =${names("root")};

export interface Reads {
${statements("read")}
}

export interface Writes {
${statements("write")}
}
`;
}

const union = (names: readonly string[]) => names.map((name) => `\n  | "${name}"`).join("") || " never";

/** A parameter may be any object with values; a column is a map of unknown values until it is parsed. */
const maps = { in: "object", row: "Readonly<Record<string, unknown>>" };

function record(columns: readonly Column[], side: "in" | "row"): string {
  if (columns.length === 0) return "object";
  const field = ({ name, type, optional }: Column) =>
    `${name}${optional && side === "in" ? "?" : ""}: ${typeOf(type, side)}${optional ? " | null" : ""}`;
  return `{ ${columns.map(field).join("; ")} }`;
}

function typeOf(type: string, side: "in" | "row"): string {
  const inner = /^\[(.+)\]$/.exec(type)?.[1];
  if (inner) return `readonly ${typeOf(inner, side)}[]`;
  const known = type === "map" ? maps[side] : types[type];
  if (!known)
    throw new Error(
      `A header names the type "${type}"; known are map, ${Object.keys(types).join(", ")} and lists of them.`,
    );
  return known;
}
