import { small } from "../../spelling.js";
import type { Entity } from "../entity.js";
import type { Tie } from "../field.js";
import { type Derived, derived } from "./derived.js";
import { namedFields, tieHoles, valueHoles } from "./holes.js";
import type { Template } from "./template.js";

/**
 * Reference data that everyone may see. It is added and changed without any rule, except that what it refers to must
 * exist.
 */
export interface Kept {
  readonly of: Entity;
  /** The root that finds one: `clients/productById`. The projection stands beside it. */
  readonly find: string;
  /** `clients/addProduct` */
  readonly add?: { readonly statement: string };
  readonly update?: { readonly statement: string };
}

/** What one of them is called in inputs and answers: `product`. */
export const thingOf = ({ label }: Entity) => small(label);

/** The statements with which one is shown and found, and those of the verbs that it has. */
export const catalogueStatements = ({ of, find, add, update }: Kept): Derived[] => [
  derived(`${find.slice(0, find.lastIndexOf("/"))}/${of.label}`, "catalogue/node", (piece) => ({
    ...common(of),
    properties: propertiesOf(of).map((named) => piece("property", valueHoles(named))),
  })),
  derived(find, "catalogue/byId", () => common(of)),
  ...(add ? [derived(add.statement, "catalogue/add", (piece) => addHoles(piece, of))] : []),
  ...(update ? [derived(update.statement, "catalogue/update", (piece) => updateHoles(piece, of))] : []),
];

const common = (of: Entity) => ({ things: of.things, thing: thingOf(of), Label: of.label });

const propertiesOf = (of: Entity) => namedFields(of).filter(([name, { tie }]) => name !== "id" && !tie);

const listsOf = (of: Entity) => namedFields(of).flatMap(([name, { tie }]) => (tie ? [tieHoles(name, tie as Tie)] : []));

function addHoles(piece: Template["piece"], of: Entity) {
  const lists = listsOf(of);
  return {
    ...common(of),
    properties: propertiesOf(of).map((named) => piece("property", valueHoles(named))),
    found: lists.map((list) => piece("found", list)),
    missing: lists.map((list) => piece("missing", list)),
    ties: lists.map((list) => piece("put", list)),
  };
}

/** Lists are read before they are replaced, so it is locked first. */
function updateHoles(piece: Template["piece"], of: Entity) {
  const lists = listsOf(of);
  const [first] = propertiesOf(of);
  return {
    ...common(of),
    hits: String(20 * (1 + lists.length)),
    lock: lists.length > 0 && first ? [piece("lock", valueHoles(first))] : [],
    found: lists.flatMap((list) => [piece("found", list), piece("before", list)]),
    missing: lists.map((list) => piece("missing", list)),
    ties: lists.flatMap((list) => [piece("clear", list), piece("put", list)]),
  };
}
