import type { Column, Rules as ColumnRules, Table } from "../exchange/table.js";
import { inWords } from "../spelling.js";
import type { Declared } from "./relation.js";
import type { Exclusive, Rules } from "./rules.js";

/** The name of a field in the header of its file: `nameZh` is `name_zh`. */
export const columnName = (field: string) => inWords(field, "_");

/** The file of the import contract that an entity has. */
export function tableOf(declared: Declared): Table {
  const { file, fields, key, rules } = declared;
  const among = declared.isNode ? declared.within : declared.type;
  const columns = Object.entries(fields).map(
    ([property, { type, isOptional }]): Column => ({
      name: columnName(property),
      property,
      type,
      isKey: key.includes(property),
      mayBeEmpty: isOptional,
    }),
  );
  return {
    name: file,
    file: `${file}.csv`,
    columns,
    keys: columns.filter(({ isKey }) => isKey),
    rules: rulesOf(rules, key, among, "from" in fields && "to" in fields),
    isErasable: declared.isNode && declared.isErasable,
    ...(declared.isNode && declared.pinyinOf !== undefined && { pinyinOf: declared.pinyinOf }),
  };
}

const pairsOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([one, other]) => [columnName(one), columnName(other)] as const);

function rulesOf(rules: Rules, [first]: readonly string[], among: string, hasPeriod: boolean): ColumnRules {
  const { ordered = [], different, needs, unique, exclusive, acyclic } = rules;
  const inOrder = pairsOf(hasPeriod ? [...ordered, ["from", "to"]] : ordered);
  return {
    ...(inOrder.length > 0 && { ordered: inOrder }),
    ...(different && { different: pairsOf(different) }),
    ...(needs && { needs: pairsOf(needs) }),
    ...(unique && { unique: { column: columnName(unique), among } }),
    ...(exclusive && { exclusive: exclusiveOf(exclusive) }),
    ...(acyclic && { acyclic: { from: columnName(first!), to: columnName(acyclic) } }),
  };
}

const exclusiveOf = ({ owner, only, while: holds, what }: Exclusive): ColumnRules["exclusive"] => ({
  owner: owner.map(columnName),
  ...(only && { only: [columnName(only[0]), only[1]] as const }),
  ...(holds && { always: holds.isTrue }),
  what,
});
