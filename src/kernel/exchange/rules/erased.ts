import type { Check, Rule } from "../check.js";
import type { ParsedRow } from "../parsedRows.js";
import type { Table } from "../table.js";

/** Erased identities are not restored: neither in the row itself, nor in rows that refer to the erased client. */
export function erasedRule(check: Check, table: Table): Rule | undefined {
  if (!table.isErasable) return undefined;
  const erasable = check.contract.tables.filter(({ isErasable }) => isErasable).map(({ name }) => name);
  const telling = table.columns.filter(({ type }) => type.isIdentity || type.isErasable);
  const about = table.columns.filter(
    ({ name, type }) => name === "id" || type.refersTo?.some((other) => erasable.includes(other)),
  );
  return {
    batch: async (rows: readonly ParsedRow[]) => {
      const bringing = rows.filter(({ row }) => telling.some(({ property }) => row[property] !== null));
      const ids = bringing.flatMap(({ row }) => about.map(({ property }) => row[property] as string));
      const erased = await check.stored.erased(ids);
      for (const { line, row } of bringing) {
        const hit = about.map(({ property }) => row[property] as string).find((id) => erased.has(id));
        const column = telling.find(({ property }) => row[property] !== null)!;
        if (hit)
          check.problems.add(
            table,
            line,
            column.name,
            `must be empty, since the identity of ${hit} was erased on ${erased.get(hit)}`,
          );
      }
    },
  };
}
