import type { Field } from "../../kernel/entity/field.js";
import type { Declared } from "../../kernel/entity/relation.js";
import { tableOf } from "../../kernel/entity/tableOf.js";
import type { Column } from "../../kernel/exchange/table.js";
import type { Module } from "../../kernel/module.js";
import { table } from "./filled.js";

/** The parts of docs/import.md: all files in one table, and each with its columns. */
export function fileParts(modules: readonly Module[]): Record<string, string> {
  const declared = modules.flatMap(({ entities = [] }) => entities);
  return {
    files: table(
      ["file", "columns (**key**, *may be empty*)"],
      declared.map(tableOf).map(({ name, columns }) => [name, columns.map(marked).join(", ")]),
    ),
    columns: declared.map((one) => fileWithColumns(one, declared)).join("\n\n"),
  };
}

function marked({ name, isKey, mayBeEmpty }: Column): string {
  const slanted = mayBeEmpty ? `*${name}*` : name;
  return isKey ? `**${slanted}**` : slanted;
}

function fileWithColumns(declared: Declared, all: readonly Declared[]): string {
  const of = tableOf(declared);
  const fields = Object.values(declared.fields);
  const rows = of.columns.map((column, at) => [
    marked(column),
    formOf(fields[at]!),
    placeOf(declared, fields[at]!, column),
  ]);
  const rules = rulesOf(declared, all);
  return [
    `### ${of.file}`,
    standsAs(declared),
    table(["column", "form", "in the graph"], rows),
    ...(rules.length > 0 ? [rules.map((rule) => `- ${rule}`).join("\n")] : []),
  ].join("\n\n");
}

const standsAs = (declared: Declared) =>
  declared.isNode
    ? `Each row is a node \`:${declared.label}\`.`
    : `Each row is a relationship \`(:${declared.begins})-[:${declared.type}]->(:${declared.ends[1].label})\`.`;

function formOf({ type }: Field): string {
  const of = type.refersTo === undefined ? "" : ` (of ${type.refersTo.map((file) => `\`${file}\``).join(" or ")})`;
  const marks = [
    ...(type.isIdentity ? ["identity"] : type.isErasable ? ["destroyed with the identity"] : []),
    ...(type.isSealed ? ["stored sealed"] : []),
  ];
  return `${type.form}${of}${marks.length > 0 ? `; ${marks.join("; ")}` : ""}`;
}

function placeOf(declared: Declared, { tie, on, property, type }: Field, column: Column): string {
  if (tie) return `\`${tie.isIncoming ? `<-[:${tie.type}]-` : `-[:${tie.type}]->`}(:${tie.to.label})\``;
  if (on)
    return `\`${property ?? column.property}\` of the relationship of ${tableOf(declared).columns.find((one) => one.property === on)!.name}`;
  if (!declared.isNode && declared.ends.some(({ name }) => name === column.property))
    return `the ${declared.ends[0].name === column.property ? "first" : "second"} end`;
  return `\`${property ?? column.property}${type.isSealed ? "Sealed" : ""}\``;
}

/** What holds between the cells of a row, or between rows, in sentences. */
function rulesOf(declared: Declared, all: readonly Declared[]): string[] {
  const { ordered = [], different = [], needs = [], unique, exclusive, acyclic } = tableOf(declared).rules;
  const sharing = all
    .map(tableOf)
    .filter(({ name, rules }) => name !== declared.file && unique && rules.unique?.among === unique.among);
  return [
    ...ordered.map(([one, other]) => `\`${one}\` is not after \`${other}\`.`),
    ...different.map(([one, other]) => `\`${one}\` and \`${other}\` differ.`),
    ...needs.map(([one, other]) => `\`${one}\` needs \`${other}\`.`),
    ...(unique
      ? [
          `No two rows have the same \`${unique.column}\`${sharing.map(({ name }) => `, nor as a row of \`${name}\``).join("")}.`,
        ]
      : []),
    ...(exclusive
      ? [
          `Of one ${exclusive.owner.map((name) => `\`${name}\``).join(" and ")}, no two rows hold at one time (${exclusive.what}).`,
        ]
      : []),
    ...(acyclic ? [`By \`${acyclic.to}\`, no row leads back to itself.`] : []),
  ];
}
