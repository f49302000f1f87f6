import { quote } from "../cellTypes.js";
import type { Check, Rule } from "../check.js";
import { KeyIndex } from "../keyIndex.js";
import type { Table } from "../table.js";

/** A bank's own number belongs to one row, in the folder and the database together. */
export function uniqueRule({ stored, problems }: Check, table: Table): Rule | undefined {
  const column = table.columns.find(({ name }) => name === table.rules.unique);
  if (!column) return undefined;
  const lines = new KeyIndex();
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
        const first = lines.add(value, line);
        const owner = owners.get(value);
        if (first > 0) problems.add(table, line, column.name, `${quote(value)} is already in line ${first}`);
        else if (owner !== undefined && owner !== id)
          problems.add(table, line, column.name, `${quote(value)} belongs to ${owner} in the database`);
      }
    },
  };
}
