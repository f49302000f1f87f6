import { type Check, isBrought, type Rule } from "../check.js";
import type { ParsedRow } from "../parsedRows.js";
import { keyOf, type Row, type Table } from "../table.js";
import { tables } from "../tables.js";

const managers = tables.find(({ name }) => name === "managers")!;
const serves = tables.find(({ name }) => name === "serves")!;

/** Who has left serves nobody any more: every assignment of a leaver has its end. */
export function leaverRule(check: Check, table: Table): Rule | undefined {
  if (table === managers) return { batch: async (rows) => noteLeavers(check, rows) };
  if (table === serves) return { batch: (rows) => refuseOpen(check, rows) };
  return undefined;
}

function noteLeavers({ leavers }: Check, rows: readonly ParsedRow[]): void {
  for (const { line, row } of rows)
    if (row.leftOn) leavers.set(row.id as string, { line, leftOn: row.leftOn as string });
}

async function refuseOpen(check: Check, rows: readonly ParsedRow[]): Promise<void> {
  const open = rows.filter(({ row }) => row.to === null);
  const elsewhere = new Set(
    open.map(({ row }) => row.manager as string).filter((id) => !isBrought(check, managers, id)),
  );
  const stored = await check.stored.byId(managers, elsewhere);
  for (const { line, row } of open) {
    const id = row.manager as string;
    const leftOn = elsewhere.has(id) ? stored.get(id)?.leftOn : check.leavers.get(id)?.leftOn;
    if (leftOn) check.problems.add(serves, line, "to", `must not be empty, since ${id} left on ${leftOn}`);
  }
}

/** When all files are read: who leaves with this import has no open assignment in the database that the folder does not end. */
export async function checkStoredServes(check: Check): Promise<void> {
  const open = new Map<string, string[]>();
  for (const row of await check.stored.openServes([...check.leavers.keys()])) {
    if (isBrought(check, serves, keyOf(serves, row))) continue;
    const clients = open.get(managerOf(row)) ?? [];
    open.set(managerOf(row), [...clients, row.client as string]);
  }
  for (const [manager, clients] of open) {
    const count = clients.length === 1 ? "1 client" : `${clients.length} clients`;
    const reason = `${manager} still serves ${count} in the database, such as ${clients[0]}; end that in serves.csv`;
    check.problems.add(managers, check.leavers.get(manager)!.line, "left_on", reason);
  }
}

const managerOf = (row: Row) => row.manager as string;
