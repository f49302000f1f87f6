import type { Holds } from "../field.js";
import type { Declared } from "../relation.js";
import { templateOf } from "./derived.js";
import { type Named, namedFields, tieHoles, valueHoles } from "./holes.js";

/**
 * What `verify` holds a node or relationship against, a line each. Values on relationships are not checked: no rule
 * needs it yet.
 */
export function checkLines(one: Declared): string[] {
  const { piece } = templateOf("verify/checks");
  const isEnd = (name: string) => !one.isNode && one.ends.some((end) => end.name === name);
  const own = namedFields(one).filter(([name, { on }]) => name !== "id" && !on && !isEnd(name));
  return [
    ...own.filter(([, { tie }]) => !tie).flatMap(checksOf),
    ...(one.rules.ordered ?? []).map(([first, last]) => piece("order", { first, last })),
    ...(one.isNode ? ofNode(one) : []),
    ...own.flatMap(([name, { tie, isOptional }]) =>
      tie && !tie.isMany ? [piece(isOptional ? "perhaps" : "one", tieHoles(name, tie))] : [],
    ),
  ];
}

function checksOf(named: Named): string[] {
  const { piece } = templateOf("verify/checks");
  const [, field] = named;
  const value = valueHoles(named);
  const missing = field.isOptional || field.type.isSealed ? [] : [piece("missing", value)];
  if (field.holds === undefined || field.holds.is === "text") return missing;
  return [...missing, heldAgainst(value, field.holds)];
}

/** An unknown value passes: whether it is required is checked separately. */
function heldAgainst(value: ReturnType<typeof valueHoles>, holds: Exclude<Holds, { is: "text" }>): string {
  const { piece } = templateOf("verify/checks");
  if (holds.is === "words") {
    const words = holds.words.map((word) => `'${word}'`);
    return piece("words", { ...value, words, otherwise: words[0]! });
  }
  if (holds.is === "shape") return piece("shape", { ...value, pattern: holds.pattern, otherwise: `'${holds.like}'` });
  const { least, most } = holds;
  return piece(holds.is, { ...value, least: String(least), most: String(most), otherwise: String(least) });
}

function ofNode({ isVersioned, follows, pinyinOf }: Extract<Declared, { isNode: true }>): string[] {
  const { piece } = templateOf("verify/checks");
  return [
    ...(isVersioned ? [piece("version", {})] : []),
    ...Object.entries(follows).map(([property, { first, else: otherwise }]) =>
      piece("follows", { property, values: first.map((name) => `one.${name}`), else: otherwise }),
    ),
    ...(pinyinOf === undefined ? [] : [piece("pinyin", { property: pinyinOf })]),
  ];
}
