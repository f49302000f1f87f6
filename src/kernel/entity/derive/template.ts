import { readFileSync } from "node:fs";
import { cypherFolder } from "../../cypher/fragment.js";

/** A text for each hole of a template; of several each has a line of its own, or they are parted by commas. */
export type Holes = Readonly<Record<string, string | readonly string[]>>;

/**
 * A statement with holes, `«things»`, and with pieces of which holes are filled, for each field one: `// @piece NAME
 * text`, in which all after the name and one space is text. There is nothing else: no conditions and no loops.
 */
export interface Template {
  readonly name: string;
  /** The piece of this name, filled. */
  piece(name: string, holes: Holes): string;
  /** The whole statement, filled. */
  fill(holes: Holes): string;
}

/** Longer lists are written one entry a line. */
const longestList = 100;

/** Reads `cypher/templates/NAME.cypher`. */
export function readTemplate(name: string): Template {
  const lines = readFileSync(new URL(`templates/${name}.cypher`, cypherFolder), "utf8").split("\n");
  const piece = /^\/\/ @piece (\w+) (.*)$/;
  const pieces = new Map(lines.flatMap((line) => [piece.exec(line)?.slice(1) as [string, string]]).filter(Boolean));
  const statement = lines.filter((line) => !piece.test(line));
  const known = (called: string): string => {
    const text = pieces.get(called);
    if (text === undefined) throw new Error(`cypher/templates/${name}.cypher has no piece "${called}".`);
    return text;
  };
  return {
    name,
    piece: (called, holes) => filled(known(called), holes, name),
    fill: (holes) => statement.flatMap((line) => lineOf(line, holes, name)).join("\n"),
  };
}

/** A hole alone on its line becomes a line for each of its texts. */
function lineOf(line: string, holes: Holes, name: string): readonly string[] {
  const alone = /^«([^»]+)»$/.exec(line)?.[1];
  const text = alone === undefined ? undefined : holeOf(alone, holes, name);
  return typeof text === "object" ? text : [filled(line, holes, name)];
}

const filled = (text: string, holes: Holes, name: string): string =>
  text.replaceAll(/«([^»]+)»/g, (_, hole: string) => {
    const value = holeOf(hole, holes, name);
    if (typeof value === "string") return value;
    const list = value.join(", ");
    return list.length > longestList ? value.join(",\n  ") : list;
  });

function holeOf(hole: string, holes: Holes, name: string): string | readonly string[] {
  const value = holes[hole];
  if (value === undefined) throw new Error(`cypher/templates/${name}.cypher: nothing is given for «${hole}».`);
  return value;
}
