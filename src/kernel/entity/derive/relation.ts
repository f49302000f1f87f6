import type { Relation } from "../relation.js";
import { type Derived, derived } from "./derived.js";
import { endHoles, givesOf, type Named, namedFields, statementName, valueHoles } from "./holes.js";
import { relationPeriods } from "./relationPeriods.js";
import type { Holes, Template } from "./template.js";

type Piece = Template["piece"];

/**
 * The statements with which relationships of a kind are imported and exported. What tells them apart decides which they
 * are.
 */
export function relationStatements(relation: Relation): Derived[] {
  const { key, ends, prefix, rules } = relation;
  const periods = rules.exclusive ? [relationPeriods(relation)] : [];
  if (prefix !== undefined) return [...records(relation), ...periods];
  const isKnownByEnds = ends.every(({ name }) => key.includes(name));
  return [keysInOrder(relation), ...(isKnownByEnds ? ties(relation) : ofOwners(relation)), ...periods];
}

const isEnd = ({ ends }: Relation, name: string) => ends.some((end) => end.name === name);

/** Columns of these fields, as they are read. */
export const columnsOf = (piece: Piece, relation: Relation, fields: readonly Named[]) =>
  fields.map((named) => piece(isEnd(relation, named[0]) ? "end" : "property", valueHoles(named)));

function statement(relation: Relation, name: string, template: string, more: (piece: Piece) => Holes): Derived {
  const { things, file, type, ends } = relation;
  const common = { things, file, TYPE: type, ...endHoles(ends) };
  return derived(statementName("exchange", relation, name), template, (piece) => ({ ...common, ...more(piece) }));
}

/** Those with ids of their own. */
const records = (relation: Relation) => [
  statement(relation, "keys", "record/keys", () => ({})),
  statement(relation, "rows", "record/rows", (piece) => rows(piece, relation)),
  statement(relation, "write", "record/write", (piece) => ({ sets: sets(piece, valuesOf(relation)) })),
];

/** Those of which an owner has one from each day on: known by one end and `from`. */
const ofOwners = (relation: Relation) => [
  statement(relation, "rows", "period/rows", (piece) => rows(piece, relation)),
  statement(relation, "write", "period/write", (piece) => ({ sets: sets(piece, valuesOf(relation)) })),
];

/**
 * Those known by both ends, and perhaps by values. Of values that may be unknown no MERGE can be made: such are written
 * by hand.
 */
function ties(relation: Relation): Derived[] {
  const values = valuesOf(relation);
  const told = values.filter(([name]) => relation.key.includes(name));
  const known = told.filter(([, { isOptional }]) => !isOptional);
  const unknown = told.filter((named) => !known.includes(named));
  const changing = values.filter((named) => !told.includes(named));
  const only = (piece: Piece) =>
    known.length > 0 ? piece("fixed", { fixed: known.map((named) => piece("same", valueHoles(named))) }) : "";
  return [
    statement(relation, "rows", "tie/rows", (piece) => ({
      ...rows(piece, relation),
      only: only(piece),
      where: unknown.map((named) => piece("where", valueHoles(named))),
    })),
    ...(unknown.length > 0
      ? []
      : [
          statement(relation, "write", "tie/write", (piece) => ({
            only: only(piece),
            set: changing.length > 0 ? [piece("set", { sets: sets(piece, changing) })] : [],
          })),
        ]),
  ];
}

const keysInOrder = (relation: Relation) =>
  statement(relation, "keys", "tie/keys", (piece) => {
    const keys = namedFields(relation).filter(([name]) => relation.key.includes(name));
    return {
      gives: givesOf(piece, keys),
      columns: columnsOf(piece, relation, keys),
      order: keys.map(([name, { isOptional }]) => piece(isOptional ? "unknown" : "known", { name })),
    };
  });

const valuesOf = (relation: Relation) => namedFields(relation).filter(([name]) => !isEnd(relation, name));

const rows = (piece: Piece, relation: Relation) => {
  const fields = namedFields(relation);
  return { gives: givesOf(piece, fields), columns: columnsOf(piece, relation, fields) };
};

const sets = (piece: Piece, fields: readonly Named[]) =>
  fields.map((named) => piece(named[1].cypher === "float" ? "float" : "property", valueHoles(named)));
