import type { Table } from "./table.js";

/**
 * The tables so that each comes after those its rows refer to. (References to itself aside, the contract has no
 * circles.)
 */
export function dependencyOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const visit = (table: Table): void => {
    if (ordered.includes(table)) return;
    for (const { type } of table.columns) {
      for (const other of tables) if (other !== table && type.refersTo?.includes(other.name)) visit(other);
    }
    ordered.push(table);
  };
  tables.forEach(visit);
  return ordered;
}
