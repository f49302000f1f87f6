import { type Check, isBrought, type Rule } from "../check.js";
import type { ParsedRow } from "../parsedRows.js";
import { keyOf, type Table } from "../table.js";
import { tables } from "../tables.js";

const tableOf = (name: string) => tables.find((table) => table.name === name)!;
const serves = tableOf("serves");
const ends = [
  { table: tableOf("managers"), end: "manager" },
  { table: tableOf("clients"), end: "client" },
] as const;

/** Leavers looked up in the database at a time. */
const atOnce = 5000;

/** Who has left serves nobody any more, and a client who has left is served by nobody: assignments end on that day at the latest. */
export function leaverRule(check: Check, table: Table): Rule | undefined {
  if (table === serves) return { batch: (rows) => refuseLonger(check, rows) };
  if (!ends.some((each) => each.table === table)) return undefined;
  return {
    batch: async (rows) => {
      for (const { line, row } of rows)
        if (row.leftOn) check.leavers.set(row.id as string, { table, line, leftOn: row.leftOn as string });
    },
  };
}

async function refuseLonger(check: Check, rows: readonly ParsedRow[]): Promise<void> {
  for (const { table, end } of ends) {
    const ids = rows.map(({ row }) => row[end] as string);
    const elsewhere = new Set(ids.filter((id) => !isBrought(check, table, id)));
    const stored = await check.stored.byId(table, elsewhere);
    for (const { line, row } of rows) {
      const id = row[end] as string;
      const leftOn = (elsewhere.has(id) ? stored : check.leavers).get(id)?.leftOn as string | null | undefined;
      if (!leftOn) continue;
      const to = row.to as string | null;
      if (to === null) check.problems.add(serves, line, "to", `must not be empty, since ${id} left on ${leftOn}`);
      else if (to > leftOn) check.problems.add(serves, line, "to", `${to} is after ${leftOn}, the day ${id} left`);
    }
  }
}

/** When all files are read: no assignment in the database of who leaves with this import goes on, unless the folder ends it. */
export async function checkStoredServes(check: Check): Promise<void> {
  const leavers = [...check.leavers].map(([id, { leftOn }]) => ({ id, leftOn }));
  const others = new Map<string, string[]>();
  for (let at = 0; at < leavers.length; at += atOnce)
    for (const row of await check.stored.servesOf(leavers.slice(at, at + atOnce))) {
      if (isBrought(check, serves, keyOf(serves, row))) continue;
      const leaver = row.leaver as string;
      const other = (row.client === leaver ? row.manager : row.client) as string;
      others.set(leaver, [...(others.get(leaver) ?? []), other]);
    }
  for (const [id, [first, ...more]] of others) {
    const { table, line } = check.leavers.get(id)!;
    const [verb, what] = table.name === "managers" ? ["still serves", "client"] : ["is still served by", "manager"];
    const count = more.length === 0 ? `1 ${what}` : `${more.length + 1} ${what}s`;
    const reason = `${id} ${verb} ${count} in the database, such as ${first}; end that in serves.csv`;
    check.problems.add(table, line, "left_on", reason);
  }
}
