import type { Entity } from "../entity.js";
import type { Declared } from "../relation.js";
import { type Derived, derived } from "./derived.js";
import { namedFields, valueHoles } from "./holes.js";
import type { Holes, Template } from "./template.js";

/** The rules of `verify` for which all that is declared must be known. */
export const rulesOfAll = (entities: readonly Declared[]): Derived[] => [
  derived("verify/ids", "verify/ids", (piece) => ({
    kinds: entities.flatMap((one) => (one.isNode ? [piece("kind", { Label: one.label, prefix: one.prefix })] : [])),
  })),
  derived("verify/ends", "verify/ends", (piece) => ({
    types: [...endsByType(entities)].map(([TYPE, pairs]) =>
      piece("type", {
        TYPE,
        ends: pairs
          .map(([From, To]) => piece("ends", { From, To }))
          .reduce((one, other) => piece("or", { one, other })),
      }),
    ),
  })),
  derived("verify/warnings/longTexts", "verify/longTexts", (piece) => ({
    kinds: entities.flatMap((one) => (one.isNode ? longTexts(piece, one, { Label: one.label }) : [])),
  })),
  derived("verify/warnings/longTextsOfTies", "verify/longTextsOfTies", (piece) => ({
    kinds: entities.flatMap((one) => (one.isNode ? [] : longTexts(piece, one, { TYPE: one.type }))),
  })),
];

function longTexts(piece: Template["piece"], one: Declared, kind: Holes): string[] {
  const long = namedFields(one).flatMap((named) => {
    const [, { holds, type }] = named;
    if (holds?.is !== "text" || type.isSealed) return [];
    return [piece("long", { ...valueHoles(named), most: String(holds.most) })];
  });
  return long.length > 0
    ? [piece("kind", { ...kind, long: long.reduce((some, other) => piece("or", { one: some, other })) })]
    : [];
}

/** The statements of import for which all that is declared must be known. */
export function exchangeOfAll(entities: readonly Declared[]): Derived[] {
  const nodes = entities.filter((one) => one.isNode);
  const hangsOnNothing = (one: Declared) => namedFields(one).every(([, { tie, isOptional }]) => !tie || isOptional);
  const labels = (some: readonly Entity[]) => [...new Set(some.map(({ within }) => within))].join("|");
  return [
    derived("exchange/isBlank", "exchange/isBlank", () => ({ Roots: labels(nodes.filter(hangsOnNothing)) })),
    derived("exchange/erased", "exchange/erased", () => ({
      Erasable: labels(nodes.filter(({ isErasable }) => isErasable)),
    })),
  ];
}

type Labels = readonly [from: string, to: string];

/** Between which labels the relationships of each type lead. */
function endsByType(entities: readonly Declared[]): Map<string, Labels[]> {
  const all = new Map<string, Labels[]>();
  const add = (type: string, labels: Labels) => all.set(type, [...(all.get(type) ?? []), labels]);
  for (const one of entities)
    if (!one.isNode) add(one.type, [one.begins, one.ends[1].label]);
    else
      for (const [, { tie }] of namedFields(one))
        if (tie) add(tie.type, tie.isIncoming ? [tie.to.label, one.label] : [one.label, tie.to.label]);
  return all;
}
