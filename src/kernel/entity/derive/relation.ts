import type { Relation } from "../relation.js";
import { type Derived, derived } from "./derived.js";
import { arrowHoles, endHoles, givesOf, type Named, namedFields, statementName, valueHoles } from "./holes.js";
import type { Template } from "./template.js";

type Piece = Template["piece"];

/** The statements with which relationships of a kind are imported and exported. How they are told apart decides which they are. */
export function relationStatements(relation: Relation): Derived[] {
  const { file, things, type, ends, key, prefix, rules } = relation;
  const fields = namedFields(relation);
  const isEnd = (name: string) => ends.some((end) => end.name === name);
  const keys = fields.filter(([name]) => key.includes(name));
  const own = fields.filter(([name]) => !isEnd(name));
  const common = { things, file, TYPE: type, ...endHoles(ends) };
  const columns = (piece: Piece, named: readonly Named[]) =>
    named.map((each) => piece(isEnd(each[0]) ? "end" : "property", valueHoles(each)));
  const sets = (piece: Piece, named: readonly Named[]) => named.map((each) => piece("property", valueHoles(each)));
  const statement = (name: string, template: string, more: (piece: Piece) => object = () => ({})) =>
    derived(statementName(relation, name), template, (piece) => ({ ...common, ...more(piece) }));
  const rows = (piece: Piece) => ({ gives: givesOf(piece, fields), columns: columns(piece, fields) });

  const keysInOrder = statement("keys", "tie/keys", (piece) => ({
    gives: givesOf(piece, keys),
    columns: columns(piece, keys),
    order: keys.map(([name, { isOptional }]) => piece(isOptional ? "unknown" : "known", { name })),
  }));
  const periods = rules.exclusive ? [periodsOf(relation, fields, columns)] : [];

  if (prefix !== undefined)
    return [
      statement("keys", "record/keys"),
      statement("rows", "record/rows", rows),
      statement("write", "record/write", (piece) => ({ sets: sets(piece, own) })),
      ...periods,
    ];
  if (!ends.every(({ name }) => key.includes(name)))
    return [
      keysInOrder,
      statement("rows", "period/rows", rows),
      statement("write", "period/write", (piece) => ({ sets: sets(piece, own) })),
      ...periods,
    ];
  const told = keys.filter(([name]) => !isEnd(name));
  const fixed = (piece: Piece) => {
    const same = told.filter(([, { isOptional }]) => !isOptional).map((named) => piece("same", valueHoles(named)));
    return same.length > 0 ? piece("fixed", { fixed: same }) : "";
  };
  const changing = own.filter((named) => !keys.includes(named));
  return [
    keysInOrder,
    statement("rows", "tie/rows", (piece) => ({
      ...rows(piece),
      only: fixed(piece),
      where: told.filter(([, { isOptional }]) => isOptional).map((named) => piece("where", valueHoles(named))),
    })),
    statement("write", "tie/write", (piece) => ({
      only: fixed(piece),
      set: changing.length > 0 ? [piece("set", { sets: sets(piece, changing) })] : [],
    })),
    ...periods,
  ];
}

/** What an owner has, of which no two may hold at one time. The owner is an end, or both together are. */
function periodsOf(
  relation: Relation,
  fields: readonly Named[],
  columns: (piece: Piece, named: readonly Named[]) => string[],
): Derived {
  const { things, type, ends, key, rules } = relation;
  const { owner, only } = rules.exclusive!;
  const named = fields.filter(([name]) => [...key, ...owner, "from", "to"].includes(name));
  const [from, to] = ends;
  const isFirst = owner[0] === from.name;
  const [own, other] = isFirst ? [from, to] : [to, from];
  const field = only && valueHoles([only[0], relation.fields[only[0]]!]);
  return derived(
    statementName(relation, "periods"),
    owner.length > 1 ? "tie/periodsOfTwo" : "tie/periods",
    (piece) => ({
      things,
      ...arrowHoles(type, !isFirst),
      ...endHoles(ends),
      owner: own.name,
      Owner: own.label,
      other: other.name,
      Other: other.label,
      only: only ? piece("only", { property: field!.property, value: only[1] }) : "",
      gives: givesOf(piece, named),
      columns: columns(piece, named),
    }),
  );
}
