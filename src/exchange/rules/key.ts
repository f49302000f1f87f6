import { quote } from "../cellTypes.js";
import type { Check, Rule } from "../check.js";
import { cellsOf, keyOf, type Table } from "../table.js";

/** No two rows of a file have one key. */
export function keyRule({ keys, problems }: Check, table: Table): Rule {
  const known = keys.get(table)!;
  const columns = table.keys.map(({ name }) => name).join(", ");
  return {
    batch: async (rows) => {
      for (const { line, row } of rows) {
        const first = known.add(keyOf(table, row), line);
        if (first === 0) continue;
        const cells = cellsOf(table.keys, row).filter(Boolean).join(", ");
        problems.add(table, line, columns, `${quote(cells)} stands in line ${first} already`);
      }
    },
  };
}
