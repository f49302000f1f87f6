import { getOrCreate } from "../../getOrCreate.js";
import { quote } from "../cellTypes.js";
import type { Check, Rule } from "../check.js";
import { KeyIndex } from "../keyIndex.js";
import type { Table } from "../table.js";

/** A bank's own number belongs to one row of all files that share such numbers, in the folder and the database together. */
export function uniqueRule({ stored, problems, numbers }: Check, table: Table): Rule | undefined {
  const { unique } = table.rules;
  const column = table.columns.find(({ name }) => name === unique?.column);
  if (!unique || !column) return undefined;
  const files = getOrCreate(numbers, unique.among, () => new Map<Table, KeyIndex>());
  const lines = getOrCreate(files, table, () => new KeyIndex());
  const others = [...files].filter(([other]) => other !== table);
  const standing = (value: string, line: number): string | undefined => {
    const first = lines.add(value, line);
    if (first > 0) return `line ${first}`;
    const other = others.find(([, index]) => index.get(value) > 0);
    return other && `${other[0].file}:${other[1].get(value)}`;
  };
  return {
    batch: async (rows) => {
      const numbered = rows.flatMap(({ line, row }) => {
        const value = row[column.property] as string | null;
        return value === null ? [] : [{ line, id: row.id, value }];
      });
      const owners = await stored.owners(
        table,
        numbered.map(({ value }) => value),
      );
      for (const { line, id, value } of numbered) {
        const place = standing(value, line);
        const owner = owners.get(value);
        if (place !== undefined) problems.add(table, line, column.name, `${quote(value)} is already in ${place}`);
        else if (owner !== undefined && owner !== id)
          problems.add(table, line, column.name, `${quote(value)} belongs to ${owner} in the database`);
      }
    },
  };
}
