import { camel, capital, small } from "../../spelling.js";
import type { Entity } from "../entity.js";
import type { Declared, Relation } from "../relation.js";
import { columnName } from "../tableOf.js";
import { checkLines } from "./checks.js";
import { type Derived, derived } from "./derived.js";
import { arrowHoles, endHoles, namedFields } from "./holes.js";

/** The rules of `verify` about things of one kind. */
export const rulesOf = (one: Declared): Derived[] => (one.isNode ? ofNode(one) : ofRelation(one));

function ofNode(entity: Entity): Derived[] {
  const { things, label, rules } = entity;
  const upwards = rules.acyclic === undefined ? undefined : entity.fields[rules.acyclic]!.tie!;
  return [
    derived(`verify/${camel(things)}`, "verify/node", () => ({
      wrong: sentence(entity),
      Label: label,
      checks: checkLines(entity),
    })),
    ...(upwards
      ? [
          derived(`verify/${small(label)}Circles`, "verify/circles", () => ({
            Things: capital(things),
            Label: label,
            ...arrowHoles(upwards.type, upwards.isIncoming),
          })),
        ]
      : []),
  ];
}

function ofRelation(relation: Relation): Derived[] {
  const { things, type, ends, begins, prefix, rules } = relation;
  const holes = { ...endHoles(ends), TYPE: type };
  const checks = checkLines(relation);
  const { what, rule } = rules.exclusive ?? {};
  return [
    ...(checks.length > 0 || prefix !== undefined
      ? [
          derived(`verify/${camel(things)}`, "verify/tie", (piece) => ({
            ...holes,
            wrong: sentence(relation),
            ids: prefix === undefined ? "false" : piece("ids", { prefix }),
            checks,
          })),
        ]
      : []),
    ...(rule
      ? [derived(`verify/${rule}`, "verify/exclusive", () => ({ ...holes, From: begins, what: `${what}s` }))]
      : []),
  ];
}

/** "Topics without an id or name." Fields are named as in the file. */
function sentence(one: Declared): string {
  const isEnd = (name: string) => !one.isNode && one.ends.some((end) => end.name === name);
  const own = namedFields(one).filter(([name, { tie, on }]) => !isEnd(name) && !tie?.isMany && !on);
  const needed = own.filter(([, { isOptional }]) => !isOptional).map(([name]) => columnName(name));
  if (one.isNode && one.isVersioned) needed.push("version");
  const perhaps = own.filter(([, { isOptional, holds }]) => isOptional && holds && holds.is !== "text");
  const wrongs = [...perhaps.map(([name]) => columnName(name)), ...(one.isNode && one.pinyinOf ? ["pinyin"] : [])];
  const without = needed.length > 0 ? ` without ${article(needed[0]!)} ${list(needed)}` : "";
  const wrong = wrongs.length > 0 ? ` with a wrong ${list(wrongs)}` : "";
  return `${capital(one.things)}${without}${without && wrong ? ", or" : ""}${wrong}.`;
}

const article = (word: string) => (/^[aeio]/.test(word) ? "an" : "a");

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
