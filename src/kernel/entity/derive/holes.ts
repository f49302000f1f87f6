import { camel } from "../../spelling.js";
import type { Field, Tie } from "../field.js";
import type { Declared, End } from "../relation.js";
import type { Template } from "./template.js";

/** A field with its name. */
export type Named = readonly [name: string, field: Field];

/** `exchange/relatedClients/rows`: by which a statement of a file is found. */
export const statementName = (use: "exchange" | "vault" | "pinyin", { file }: Declared, statement: string) =>
  `${use}/${camel(file)}/${statement}`;

export const namedFields = ({ fields }: Declared): readonly Named[] => Object.entries(fields);

/** Where a value stands, and what it is called. */
export const valueHoles = ([name, { property = name }]: Named) => ({ name, property });

/** A relationship, drawn from the entity's own node. */
export const arrowHoles = (type: string, isIncoming: boolean) => ({
  TYPE: type,
  "<": isIncoming ? "<" : "",
  ">": isIncoming ? "" : ">",
});

/** A tie, and the field that it stands for. */
export const tieHoles = (name: string, { type, isIncoming, to, pair }: Tie) => ({
  ...arrowHoles(type, isIncoming),
  name,
  Other: to.label,
  of: pair?.of ?? "",
  value: pair?.value ?? "",
});

/** The ends of a relation, by the names of their fields. */
export const endHoles = ([from, to]: readonly [End, End]) => ({
  from: from.name,
  From: from.label,
  to: to.name,
  To: to.label,
});

/** Columns of the header. A list is never null, if it stands for relationships. */
export const givesOf = (piece: Template["piece"], fields: readonly Named[]) =>
  fields.map(([name, { cypher, isOptional, tie }]) =>
    piece("gives", { name, type: isOptional && !tie?.isMany ? `${cypher}?` : cypher }),
  );
