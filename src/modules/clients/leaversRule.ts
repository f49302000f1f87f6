import type { RowOf } from "../../kernel/entity/entity.js";
import { type Check, type FolderRule, isBrought } from "../../kernel/exchange/check.js";
import type { ParsedRow } from "../../kernel/exchange/parsedRows.js";
import { keyOf, type Table } from "../../kernel/exchange/table.js";
import { managers } from "../managers/entities.js";
import { clients, serves } from "./entities.js";

/** Somebody whose row in the folder says when they left. */
interface Leaver {
  readonly table: Table;
  readonly line: number;
  readonly leftOn: string;
}

/** The two ends of an assignment. */
const ends = [
  { of: managers, end: "manager" },
  { of: clients, end: "client" },
] as const;

/** Leavers looked up in the database at a time. */
const atOnce = 5000;

/**
 * Who has left serves nobody any more, and a client who has left is served by nobody: assignments end on that day at
 * the latest.
 */
export const leaversRule: FolderRule = (check) => {
  const leavers = new Map<string, Leaver>();
  return {
    of: (table) => {
      if (table.name === serves.file) return { batch: (rows) => refuseLonger(check, leavers, table, rows) };
      if (!ends.some(({ of }) => of.file === table.name)) return undefined;
      return {
        batch: async (rows) => {
          for (const { line, row } of rows)
            if (row.leftOn) leavers.set(row.id as string, { table, line, leftOn: row.leftOn as string });
        },
      };
    },
    end: () => checkStored(check, leavers),
  };
};

const tableNamed = ({ contract }: Check, file: string) => contract.tables.find(({ name }) => name === file)!;

async function refuseLonger(
  check: Check,
  leavers: ReadonlyMap<string, Leaver>,
  table: Table,
  rows: readonly ParsedRow[],
): Promise<void> {
  for (const { of, end } of ends) {
    const people = tableNamed(check, of.file);
    const ids = rows.map(({ row }) => row[end] as string);
    const elsewhere = new Set(ids.filter((id) => !isBrought(check, people, id)));
    const stored = await check.stored.byId(people, elsewhere);
    for (const { line, row } of rows) {
      const id = row[end] as string;
      const leftOn = (elsewhere.has(id) ? stored : leavers).get(id)?.leftOn as string | null | undefined;
      if (!leftOn) continue;
      const { to } = row as RowOf<typeof serves>;
      if (to === null) check.problems.add(table, line, "to", `must not be empty, since ${id} left on ${leftOn}`);
      else if (to > leftOn) check.problems.add(table, line, "to", `${to} is after ${leftOn}, the day ${id} left`);
    }
  }
}

/**
 * When all files are read: no assignment in the database of who leaves with this import goes on, unless the folder ends
 * it.
 */
async function checkStored(check: Check, leavers: ReadonlyMap<string, Leaver>): Promise<void> {
  const table = tableNamed(check, serves.file);
  const left = [...leavers].map(([id, { leftOn }]) => ({ id, leftOn }));
  const others = new Map<string, string[]>();
  for (let at = 0; at < left.length; at += atOnce)
    for (const row of await check.stored.read("exchange/serves/ofLeavers", { leavers: left.slice(at, at + atOnce) })) {
      if (isBrought(check, table, keyOf(table, row))) continue;
      const other = row.client === row.leaver ? row.manager : row.client;
      others.set(row.leaver, [...(others.get(row.leaver) ?? []), other]);
    }
  for (const [id, [first, ...more]] of others) {
    const leaver = leavers.get(id)!;
    const isManager = leaver.table.name === managers.file;
    const [verb, what] = isManager ? ["still serves", "client"] : ["is still served by", "manager"];
    const count = more.length === 0 ? `1 ${what}` : `${more.length + 1} ${what}s`;
    const reason = `${id} ${verb} ${count} in the database, such as ${first}; end this in ${table.file}`;
    check.problems.add(leaver.table, leaver.line, "left_on", reason);
  }
}
