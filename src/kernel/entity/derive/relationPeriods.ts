import type { Relation } from "../relation.js";
import { type Derived, derived } from "./derived.js";
import { arrowHoles, endHoles, givesOf, namedFields, statementName, valueHoles } from "./holes.js";
import { columnsOf } from "./relation.js";

/** What an owner has, of which no two may hold at one time. The owner is an end, or both together are. */
export function relationPeriods(relation: Relation): Derived {
  const { things, type, ends, key, rules, fields } = relation;
  const { owner, only } = rules.exclusive!;
  const named = namedFields(relation).filter(([name]) => [...key, ...owner, "from", "to"].includes(name));
  const [from, to] = ends;
  const isFirst = owner[0] === from.name;
  const [own, other] = isFirst ? [from, to] : [to, from];
  const template = owner.length > 1 ? "tie/periodsOfTwo" : "tie/periods";
  return derived(statementName("exchange", relation, "periods"), template, (piece) => ({
    things,
    ...arrowHoles(type, !isFirst),
    ...endHoles(ends),
    owner: own.name,
    Owner: own.label,
    other: other.name,
    Other: other.label,
    only: only ? piece("only", { ...valueHoles([only[0], fields[only[0]]!]), value: only[1] }) : "",
    gives: givesOf(piece, named),
    columns: columnsOf(piece, relation, named),
  }));
}
