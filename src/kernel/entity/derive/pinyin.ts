import type { Declared } from "../relation.js";
import { type Derived, derived } from "./derived.js";
import { statementName } from "./holes.js";

/** The statements with which a store that was made before pinyin was kept is filled: `pinyin/clients/missing`. */
export function pinyinStatements(one: Declared): Derived[] {
  if (!one.isNode || one.pinyinOf === undefined) return [];
  const holes = { things: one.things, Within: one.within, property: one.pinyinOf };
  return [
    derived(statementName("pinyin", one, "missing"), "pinyin/missing", () => holes),
    derived(statementName("pinyin", one, "fill"), "pinyin/fill", () => holes),
  ];
}
