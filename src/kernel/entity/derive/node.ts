import type { Entity } from "../entity.js";
import type { Field, Tie } from "../field.js";
import { type Derived, derived } from "./derived.js";
import { arrowHoles, givesOf, type Named, namedFields, statementName, tieHoles, valueHoles } from "./holes.js";
import type { Template } from "./template.js";

type Piece = Template["piece"];
type Tied = readonly [name: string, field: Field, tie: Tie];

/** The statements with which nodes of a kind are imported and exported. */
export function nodeStatements(entity: Entity): Derived[] {
  const { file, things, label, within, rules } = entity;
  const fields = namedFields(entity);
  const statement = (name: string) => statementName("exchange", entity, name);
  const toItself = tiesOf(fields).filter(([, , { to }]) => to.files.includes(file));
  return [
    derived(statement("keys"), "node/keys", () => ({ things, Label: label })),
    derived(statement("rows"), "node/rows", (piece) => rowsHoles(piece, entity, fields)),
    derived(statement("write"), "node/write", (piece) => ({
      things,
      Within: within,
      ...writeHoles(piece, entity, fields),
    })),
    ...(toItself.length > 0
      ? [
          derived(statement("link"), "node/link", (piece) => ({
            things,
            Within: within,
            ties: tieLines(piece, toItself, fields),
          })),
        ]
      : []),
    ...(rules.unique ? [derived(statement("owners"), "node/owners", () => ({ things, Within: within }))] : []),
    ...(rules.exclusive ? [periods(entity, fields)] : []),
  ];
}

const tiesOf = (fields: readonly Named[]): Tied[] =>
  fields.flatMap(([name, field]) => (field.tie ? [[name, field, field.tie] as const] : []));

function rowsHoles(piece: Piece, { file, things, label }: Entity, fields: readonly Named[]) {
  const single = tiesOf(fields).filter(([, , tie]) => !tie.isMany);
  return {
    file,
    things,
    Label: label,
    gives: givesOf(piece, fields),
    ties: [...single.filter(([, field]) => !field.isOptional), ...single.filter(([, field]) => field.isOptional)].map(
      ([name, { isOptional }, tie]) => piece(isOptional ? "perhaps" : "one", tieHoles(name, tie)),
    ),
    columns: fields.map((named) => columnOf(piece, named)),
  };
}

/** How a field is read. */
function columnOf(piece: Piece, named: Named): string {
  const [name, { tie, on, type }] = named;
  if (tie?.pair) return piece("pairs", tieHoles(name, tie));
  if (tie?.isMany) return piece("many", tieHoles(name, tie));
  if (tie) return piece("end", { name });
  if (on) return piece("on", { tie: on, ...valueHoles(named) });
  return piece(type.isSealed ? "sealed" : "property", valueHoles(named));
}

function writeHoles(
  piece: Piece,
  { file, label, within, isVersioned, follows, pinyinOf }: Entity,
  fields: readonly Named[],
) {
  const own = fields.filter(([name, { tie, on }]) => name !== "id" && !tie && !on);
  const elsewhere = tiesOf(fields).filter(([, , { to }]) => !to.files.includes(file));
  const followed = Object.entries(follows).map(([property, { first, else: otherwise }]) =>
    piece("follows", { property, values: first.map((name) => `row.${name}`), else: otherwise }),
  );
  return {
    sets: [
      ...(within === label ? [] : [piece("label", { Label: label })]),
      ...own.map((named) => piece(writtenAs(named), valueHoles(named))),
      ...followed,
      ...(pinyinOf === undefined ? [] : [piece("pinyin", {})]),
      ...(isVersioned ? [piece("version", {})] : []),
    ],
    ties: elsewhere.length > 0 ? [piece("then", {}), ...tieLines(piece, elsewhere, fields)] : [],
  };
}

const writtenAs = ([, { type, cypher }]: Named) =>
  type.isSealed ? "sealed" : cypher === "float" ? "float" : "property";

/**
 * Old relationships go; then come lists and what may be unknown; what must be there is sought last, so that a row
 * without it is not counted.
 */
function tieLines(piece: Piece, ties: readonly Tied[], fields: readonly Named[]): string[] {
  const required = ties.filter(([, { isOptional }, { isMany }]) => !isOptional && !isMany);
  const others = ties.filter((tied) => !required.includes(tied));
  const line = (called: string, [name, , tie]: Tied) => piece(called, tieHoles(name, tie));
  return [
    ...cleared(piece, ties),
    ...others.map(([name, field, tie]) => {
      if (tie.isMany) return piece(tie.pair ? "pairs" : "many", tieHoles(name, tie));
      const values = fields.filter(([, { on }]) => on === name).map((named) => piece("on", valueHoles(named)));
      return values.length > 0
        ? piece("perhapsWith", { ...tieHoles(name, tie), values })
        : line("perhaps", [name, field, tie]);
    }),
    ...required.map((tied) => line("find", tied)),
    ...required.map((tied) => line("put", tied)),
  ];
}

/** Old relationships are sought once for all that lead one way. */
const cleared = (piece: Piece, ties: readonly Tied[]): string[] =>
  [true, false].flatMap((isIncoming) => {
    const types = ties.filter(([, , tie]) => tie.isIncoming === isIncoming).map(([, , { type }]) => type);
    return types.length > 0 ? [piece("clear", arrowHoles(types.join("|"), isIncoming))] : [];
  });

/** What an owner has of which no two may hold at one time: the owner is at the end of a tie. */
function periods(entity: Entity, fields: readonly Named[]): Derived {
  const { things, label, rules } = entity;
  const { owner, while: holds } = rules.exclusive!;
  const [, , tie] = tiesOf(fields).find(([name]) => name === owner[0])!;
  const named = fields.filter(([name]) => [...entity.key, ...owner, ...(holds?.of ?? [])].includes(name));
  return derived(statementName("exchange", entity, "periods"), "node/periods", (piece) => ({
    ...tieHoles(owner[0]!, tie),
    things,
    Label: label,
    owner: owner[0]!,
    gives: givesOf(piece, named),
    columns: named.map((each) => piece(each[1].tie ? "end" : "property", valueHoles(each))),
  }));
}
